import Forms

/// The answers of this sitting that can be taken back, and those that were: what `u` and `U` do.
///
/// It begins with the sitting and is not stored. A new answer forgets what was taken back.
struct History: Sendable {
  /// Answers that hold, the latest last.
  private var past: [Step] = []
  /// Answers taken back, the one to be given again first last.
  private var future: [Step] = []

  /// A way through the answers.
  enum Way: Hashable {
    /// Takes the latest answer back.
    case back
    /// Gives the answer again that was taken back last.
    case again
  }

  /// What comes next on a way, `nil` at its end.
  func next(_ way: Way) -> Step? {
    switch way {
    case .back: past.last
    case .again: future.last
    }
  }

  /// Adds an answer just given.
  mutating func add(_ step: Step) {
    past.append(step)
    future = []
  }

  /// How many answers can be taken back.
  var count: Int { past.count }

  /// Where the latest answer led.
  mutating func lead(to place: Place) {
    guard !past.isEmpty else { return }
    past[past.count - 1].destination = place
  }

  /// Which pasted rows waited before the latest answer, and which since.
  mutating func leave(
    waiting: (before: [ListID: WaitingRows], after: [ListID: WaitingRows])
  ) {
    guard !past.isEmpty else { return }
    past[past.count - 1].waitingBefore = waiting.before
    past[past.count - 1].waitingAfter = waiting.after
  }

  /// Goes one answer along a way; `change` leads back again.
  mutating func go(_ way: Way, returning change: Change) {
    switch way {
    case .back:
      guard var step = past.popLast() else { return }
      step.change = change
      future.append(step)
    case .again:
      guard var step = future.popLast() else { return }
      step.change = change
      past.append(step)
    }
  }
}
