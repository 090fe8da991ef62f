/// One thing a flow page shows, in the order of the picture.
enum FlowElement {
  case label(FlowLabel)
  case hole(Hole.Target)
  /// Rows of a category, with the columns of their name and their value.
  case rows(LayoutMarker, name: String, value: String)

  var isLabel: Bool {
    if case .label = self { true } else { false }
  }

  /// Whether it takes any text there is.
  func takesText(_ kinds: FlowKinds) -> Bool {
    switch self {
    case .label: false
    case .hole(let target): kinds.takesText(target)
    case .rows: true
    }
  }
}
