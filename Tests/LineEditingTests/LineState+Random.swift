@testable import LineEditing

extension LineState {
  /// Characters a clerk types, about a third of them wide.
  static let narrow = Array("0123456789.,+-*/() abcxyz·≥%".unicodeScalars)
  static let wide = Array("预算支出培训费教师年度目标（，）。《》％𠮷　".unicodeScalars)

  /// A random character, wide in so many of a hundred cases.
  static func character(using random: inout Seeded, wide percent: Int = 35) -> Unicode.Scalar {
    let choice = random.chance(percent) ? wide : narrow
    return choice.randomElement(using: &random) ?? " "
  }

  /// Changes the line as a person might.
  mutating func edit(using random: inout Seeded, limit: Int) {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<55 where text.count < limit:
      text.insert(Self.character(using: &random), at: cursor)
      cursor += 1
    case 0..<70:
      guard cursor > 0 else { return }
      text.remove(at: cursor - 1)
      cursor -= 1
    case 70..<75:
      guard cursor < text.count else { return }
      text.remove(at: cursor)
    case 75..<95: cursor = Int.random(in: 0...text.count, using: &random)
    case 95..<99: cursor = Bool.random(using: &random) ? 0 : text.count
    default: self = LineState()
    }
  }

  /// Lines beneath that depend on the text, each narrower than the screen.
  func help(columns: Int) -> [String] {
    switch text.count % 4 {
    case 0: []
    case 1: ["    \(text.count) 字"]
    case 2: ["    \(text.count) 字", "余 \(text.count).00"]
    default: [String(repeating: "余", count: (columns - 1) / 2)]
    }
  }
}
