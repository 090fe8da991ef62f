import Texts

/// The signs of a text that count, in reading order: white space apart, whatever the lines.
struct FlowText {
  /// One character that is no white space.
  struct Sign {
    /// Folded, as labels are compared.
    var folded: Character
    /// Its line and its place there, both counted from 0.
    var line: Int
    var column: Int
    /// Whether white space or the beginning of its line stands before it.
    var opens: Bool
  }

  let signs: [Sign]
  /// The number of each line in the text as it came, and its characters.
  private let lines: [(number: Int, characters: [Character])]

  init(_ lines: [TextLine]) {
    self.lines = lines.map { ($0.number, Array($0.text)) }
    var signs: [Sign] = []
    for (line, content) in self.lines.enumerated() {
      var opens = true
      for (column, character) in content.characters.enumerated() {
        guard let folded = String(character).comparable.first else {
          opens = true
          continue
        }
        signs.append(Sign(folded: folded, line: line, column: column, opens: opens))
        opens = false
      }
    }
    self.signs = signs
  }

  /// The number of the line a sign stands on; behind the last sign, of the last line.
  func number(at position: Int) -> Int {
    let line = position < signs.count ? signs[position].line : lines.count - 1
    return lines.indices.contains(line) ? lines[line].number : 1
  }

  /// Whether a sign is the first of its line.
  func opensLine(_ position: Int) -> Bool {
    position == 0 || signs[position - 1].line != signs[position].line
  }

  /// How many columns of white space stand before the first sign of its line; 0 for any other.
  func indent(_ position: Int) -> Int {
    guard opensLine(position) else { return 0 }
    let sign = signs[position]
    return lines[sign.line].characters[..<sign.column].reduce(0) { $0 + $1.displayWidth }
  }

  /// What stands from one sign up to another, as written, parts of different lines put together.
  func text(_ range: Range<Int>) -> String {
    pieces(range).reduce(into: "") { text, piece in
      let next = line(piece)
      if text.last?.isASCIILetter == true, next.first?.isASCIILetter == true { text += " " }
      text += next
    }
  }

  /// The signs of a range, line by line.
  func pieces(_ range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for position in range {
      if position > range.lowerBound, !opensLine(position), let last = pieces.popLast() {
        pieces.append(last.lowerBound..<position + 1)
      } else {
        pieces.append(position..<position + 1)
      }
    }
    return pieces
  }

  /// The words of a piece of one line: what white space parts.
  func words(_ piece: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    for position in piece {
      if position > piece.lowerBound, !signs[position].opens, let last = words.popLast() {
        words.append(last.lowerBound..<position + 1)
      } else {
        words.append(position..<position + 1)
      }
    }
    return words
  }

  /// A piece of one line as written.
  private func line(_ piece: Range<Int>) -> String {
    guard let first = piece.first, let last = piece.last else { return "" }
    let characters = lines[signs[first].line].characters
    return String(characters[signs[first].column...signs[last].column])
  }
}

extension Character {
  fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}
