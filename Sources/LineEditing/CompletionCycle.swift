import Texts

/// A walk through the ways to complete a line.
struct CompletionCycle {
  /// The most choices shown at once.
  static let shown = 8
  /// The line before the first choice was taken.
  let original: LineState
  private let choices: [Completion]
  private var index: Int

  /// Begins a walk with the first choice, or the last; nil if there is none.
  init?(_ choices: [Completion], from original: LineState, backwards: Bool) {
    guard !choices.isEmpty else { return nil }
    self.original = original
    self.choices = choices
    index = backwards ? choices.count - 1 : 0
  }

  /// The line with the present choice taken.
  var state: LineState { LineState(choices[index].replacement, cursor: choices[index].cursor) }
  /// Whether there is nothing to choose from.
  var isSettled: Bool { choices.count == 1 }

  /// Goes to the next choice, or the one before, round and round.
  mutating func advance(backwards: Bool) {
    index = (index + (backwards ? choices.count - 1 : 1)) % choices.count
  }

  /// The choices around the present one, which is marked, and how many there are if not all show.
  var lines: (lines: [String], choice: Int) {
    let first = min(max(0, index - Self.shown / 2), max(0, choices.count - Self.shown))
    let window = choices.indices.dropFirst(first).prefix(Self.shown)
    var lines = window.map { ($0 == index ? "> " : "  ") + choices[$0].label }
    if choices.count > window.count {
      lines.append(said("  第 \(index + 1) 项，共 \(choices.count) 项"))
    }
    return (lines, index - first)
  }
}
