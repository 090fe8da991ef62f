/// A string literal of a Swift file.
struct SwiftLiteral {
  /// What stands before each value and behind the last one, as the program has it in memory.
  var pieces: [String]
  /// From 1.
  var line: Int
  /// Whether it is handed to `said`.
  var isSaid: Bool

  /// What it is looked up under.
  var key: String { pieces.joined(separator: "%@") }
}
