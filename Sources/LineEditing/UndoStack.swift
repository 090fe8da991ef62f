/// The states a line went through, for Ctrl-Z.
struct UndoStack {
  /// The most states kept; older ones are forgotten.
  static let limit = 200
  private var states: [LineState] = []

  /// Keeps a state unless it is the newest one already; a moved cursor is no new state.
  mutating func keep(_ state: LineState) {
    if states.last?.text == state.text {
      states[states.count - 1].cursor = state.cursor
    } else {
      states.append(state)
      if states.count > Self.limit { states.removeFirst() }
    }
  }

  /// The state before the present one, nil if there is none.
  mutating func undo() -> LineState? {
    guard states.count > 1 else { return nil }
    states.removeLast()
    return states.last
  }
}
