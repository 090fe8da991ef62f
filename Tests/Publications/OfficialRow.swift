/// One line of a page with its cells that are not blank.
package struct OfficialRow: Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1.
  package let line: Int
  package let tokens: [OfficialToken]
  /// How many cells the line has, blank ones too; 1 for a line without tabs.
  package let cellCount: Int

  package init(line: Int, tokens: [OfficialToken], cellCount: Int) {
    self.line = line
    self.tokens = tokens
    self.cellCount = cellCount
  }

  package var description: String { tokens.map(\.text).joined(separator: " | ") }

  /// Every label with the numbers that follow it, a number without one under an empty label.
  var entries: [[String]] {
    tokens.reduce(into: []) { entries, token in
      if let number = token.number {
        entries.append((entries.popLast() ?? [""]) + [number])
      } else {
        entries.append([token.text])
      }
    }
  }

  /// The label a token belongs to: the last one before it that is no number.
  func label(of token: OfficialToken) -> String {
    tokens.last { $0.column < token.column && $0.number == nil }?.text ?? ""
  }
}
