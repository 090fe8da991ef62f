import Forms

/// A section of the interview: one step of the set's order of asking.
struct Section: Hashable, Sendable {
  /// Its index in the set's order of asking.
  let index: Int
  let step: AskStep
  let form: Form

  /// What stands in the heading.
  var label: String { step.label.isEmpty ? form.name : step.label }

  /// The blocks asked here, in order.
  var blocks: [Block] {
    step.blocks.isEmpty ? form.blocks : step.blocks.compactMap { form.block($0) }
  }

  /// Whether a column of these blocks is asked here at all.
  func asks(_ column: Column) -> Bool {
    step.columns.isEmpty || step.columns.contains(column.id)
  }
}
