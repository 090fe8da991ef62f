import Forms

extension String {
  /// The digits that a level adds to a code: the first three are the 类, each level below has two.
  ///
  /// Empty where the code ends above the level.
  func part(of level: FilledRow.Level) -> String {
    switch level {
    case .class: String(prefix(3))
    case .section: String(dropFirst(3).prefix(2))
    case .item: String(dropFirst(5).prefix(2))
    default: ""
    }
  }
}
