import Forms

/// What the holes of a flow picture can hold.
struct FlowKinds {
  private var kinds: [String: CellKind] = [:]

  init(_ form: Form) {
    for block in form.blocks where block.rows == .fields {
      for column in block.columns { kinds[column.id] = column.kind }
    }
  }

  /// The kind of a field; `nil` for anything else.
  func kind(_ target: Hole.Target) -> CellKind? {
    if case .field(let column) = target { kinds[column] } else { nil }
  }

  /// The words of a field's choices; `nil` where it has none.
  func choices(_ target: Hole.Target) -> [String]? {
    guard case .choice(let choices) = kind(target) else { return nil }
    return choices.map(\.label)
  }

  /// The words of one choice of a field.
  func label(of choice: String, in column: String) -> String {
    guard case .choice(let choices) = kinds[column] else { return choice }
    return choices.first { $0.id == choice }?.label ?? choice
  }

  /// Whether a hole takes any text, not just one of some words.
  func takesText(_ target: Hole.Target) -> Bool {
    switch target {
    case .mark: false
    default: choices(target) == nil
    }
  }
}
