/// Lines typed before, for each history key, oldest first.
package struct Histories: Equatable, Sendable {
  /// The lines of each key, oldest first, without repetition.
  package private(set) var lines: [String: [String]]
  /// The most lines kept for one key.
  package let limit: Int

  /// Histories read from somewhere, each cut to its newest `limit` lines.
  package init(_ lines: [String: [String]] = [:], limit: Int = 100) {
    self.limit = limit
    self.lines = lines.mapValues { Array($0.suffix(limit)) }
  }

  /// The lines of a key, oldest first.
  package subscript(key key: String) -> [String] { lines[key] ?? [] }

  /// Makes a line the newest one of a key; blank lines and lines with a break are not kept.
  package mutating func remember(_ line: String, for key: String) {
    guard line.contains(where: { !$0.isWhitespace }), !line.contains(where: \.isNewline) else {
      return
    }
    let others = self[key: key].filter { $0 != line }
    lines[key] = (others + [line]).suffix(limit)
  }
}
