/// Fills lines of a given width with the pieces of one paragraph.
struct LineWrapper {
  /// A character, measured once.
  private struct Glyph {
    let character: Character
    let width: Int
    let isSpace: Bool

    init(_ character: Character) {
      self.character = character
      width = character.displayWidth
      isSpace = character.isWhitespace
    }
  }

  /// The columns of a line; at least 1.
  let width: Int

  /// What every line but the first one of the text begins with.
  let indent: String

  /// The finished lines.
  private(set) var lines: [String] = []

  private var line = ""
  private var used = 0
  private var spaces: ArraySlice<Glyph> = []
  private var isEmpty = true

  init(width: Int, indent: String) {
    self.width = max(1, width)
    self.indent = indent.displayWidth < width ? indent : ""
  }

  /// Adds a text without line breaks and ends its last line.
  mutating func add(paragraph: Substring) {
    startLine()
    var rest = paragraph.map { Glyph($0) }[...]
    while let first = rest.first {
      if first.isSpace {
        spaces = rest.prefix(while: \.isSpace)
        rest = rest[spaces.endIndex...]
      } else {
        let end = Self.endOfPiece(rest)
        add(piece: rest[..<end])
        rest = rest[end...]
      }
    }
    endLine()
  }

  /// Where the characters end that stay on one line with the first.
  private static func endOfPiece(_ glyphs: ArraySlice<Glyph>) -> Int {
    for (index, next) in zip(glyphs.indices, glyphs.dropFirst()) {
      if next.isSpace || glyphs[index].character.mayBreak(before: next.character) {
        return index + 1
      }
    }
    return glyphs.endIndex
  }

  /// Adds characters that stay together, on a new line if this one has no room for them.
  private mutating func add(piece: ArraySlice<Glyph>) {
    if !isEmpty, used + Self.width(of: spaces) + Self.width(of: piece) > width {
      endLine()
      startLine()
    }
    append(spaces)
    spaces = []
    var rest = piece
    while used + Self.width(of: rest) > width {
      let head = rest.prefix(Self.forcedCount(of: rest, toWidth: width - used))
      append(head)
      rest = rest[head.endIndex...]
      guard !rest.isEmpty else { return }
      endLine()
      startLine()
    }
    append(rest)
  }

  /// How many characters of a piece wider than a line to put on it: what fits, at least 1, and less
  /// if the next line would start with punctuation.
  private static func forcedCount(of glyphs: ArraySlice<Glyph>, toWidth width: Int) -> Int {
    var room = width
    let fitting = glyphs.prefix { glyph in
      room -= glyph.width
      return room >= 0
    }
    let most = max(1, fitting.count)
    let count = (1...most).last {
      $0 == glyphs.count || !glyphs[glyphs.startIndex + $0].character.staysWithPrevious
    }
    return count ?? most
  }

  private static func width(of glyphs: ArraySlice<Glyph>) -> Int {
    glyphs.reduce(0) { $0 + $1.width }
  }

  private mutating func append(_ glyphs: ArraySlice<Glyph>) {
    for glyph in glyphs { line.append(glyph.character) }
    used += Self.width(of: glyphs)
    isEmpty = isEmpty && glyphs.isEmpty
  }

  private mutating func startLine() {
    line = lines.isEmpty ? "" : indent
    used = line.displayWidth
    spaces = []
    isEmpty = true
  }

  private mutating func endLine() {
    lines.append(isEmpty ? "" : line)
  }
}
