/// Fills lines of a given width with the pieces of one paragraph.
struct LineWrapper {
  /// The columns of a line; at least 1.
  let width: Int

  /// What every line but the first one of the text begins with.
  let indent: String

  /// The finished lines.
  private(set) var lines: [String] = []

  private var line = ""
  private var used = 0
  private var spaces = ""
  private var isEmpty = true

  init(width: Int, indent: String) {
    self.width = max(1, width)
    self.indent = indent.displayWidth < width ? indent : ""
  }

  /// Adds a text without line breaks and ends its last line.
  mutating func add(paragraph: Substring) {
    startLine()
    var rest = paragraph
    if used + rest.displayWidth <= width {
      while rest.last?.isWhitespace == true { rest.removeLast() }
      append(rest)
      return endLine()
    }
    while let first = rest.first {
      if first.isWhitespace {
        spaces.append(rest.removeFirst())
      } else {
        let piece = rest.prefix(rest.unbreakableCount)
        rest = rest.dropFirst(piece.count)
        add(piece: piece)
      }
    }
    endLine()
  }

  /// Adds characters that stay together, on a new line if this one has no room for them.
  private mutating func add(piece: Substring) {
    if !isEmpty, used + spaces.displayWidth + piece.displayWidth > width {
      endLine()
      startLine()
    }
    append(Substring(spaces))
    spaces = ""
    var rest = piece
    while used + rest.displayWidth > width {
      let head = rest.prefix(rest.forcedCount(toWidth: width - used))
      append(head)
      rest = rest.dropFirst(head.count)
      guard !rest.isEmpty else { return }
      endLine()
      startLine()
    }
    append(rest)
  }

  private mutating func append(_ text: Substring) {
    line += text
    used += text.displayWidth
    isEmpty = isEmpty && text.isEmpty
  }

  private mutating func startLine() {
    line = lines.isEmpty ? "" : indent
    used = line.displayWidth
    spaces = ""
    isEmpty = true
  }

  private mutating func endLine() {
    lines.append(isEmpty ? "" : line)
  }
}

extension Substring {
  /// How many characters from the first one on stay on one line; at least 1.
  fileprivate var unbreakableCount: Int {
    var count = 1
    for (character, next) in zip(self, dropFirst()) {
      if next.isWhitespace || character.mayBreak(before: next) { break }
      count += 1
    }
    return count
  }

  /// How many characters of a piece wider than a line to put on it: what fits, at least 1, and less
  /// if the next line would start with punctuation.
  fileprivate func forcedCount(toWidth width: Int) -> Int {
    let fitting = Swift.max(1, String(self).clipped(toWidth: width).count)
    let characters = Array(self)
    let count = (1...fitting).last { $0 == characters.count || !characters[$0].staysWithPrevious }
    return count ?? fitting
  }
}
