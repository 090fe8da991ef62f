/// The marks of a choice on a page without a table.
enum ChoiceMark {
  /// What is printed beside the choice that was made.
  static let set = "█"
  /// What is printed beside any other.
  static let empty = "□"

  /// What pages show beside a choice: whether it was made; `nil` for anything else.
  static func isSet(_ character: Character) -> Bool? {
    switch character {
    case "█", "■", "☑", "☒", "✓", "✔", "√", "●": true
    case "□", "☐", "○": false
    default: nil
    }
  }
}
