/// Answers from a list and keeps a record, for tests of a conversation.
package final class ScriptedEditor: LineEditor {
  /// One answer.
  package enum Step: Equatable, Sendable {
    /// A line that replaces what stood in the field, then Enter.
    ///
    /// A Tab in it takes the first completion of the text before it.
    case line(String)
    /// Enter on what stands in the field.
    case enter
    /// Any outcome as it is.
    case outcome(Outcome)
  }

  /// Lines remembered, as a person's editor would have them.
  package var histories = Histories()
  /// The width that lines are laid out for.
  package let columns: Int
  /// Whether it passes for a plain editor.
  package let isPlain: Bool
  /// What was asked and said so far, in order.
  package private(set) var record: [ScriptedRecord] = []
  /// How many answers are left.
  package var remaining: Int { steps.count }
  private var steps: ArraySlice<Step>

  /// An editor that gives some answers, then the end of input.
  package init(_ steps: [Step], columns: Int = 80, isPlain: Bool = false) {
    self.steps = steps[...]
    self.columns = columns
    self.isPlain = isPlain
  }

  /// An editor that answers with lines, then the end of input.
  package convenience init(lines: [String]) { self.init(lines.map(Step.line)) }

  /// Gives the next answer.
  package func read(_ field: Field, assist: any FieldAssist) -> Outcome {
    var offered: [Completion] = []
    let outcome: Outcome =
      switch steps.popFirst() {
      case .line(let line): .line(completed(line, assist, &offered))
      case .enter: .line(field.initial)
      case .outcome(let outcome): outcome
      case nil: .end(typed: "")
      }
    record.append(
      .asked(field, beneath: assist.beneath(outcome.typed), offered: offered, outcome: outcome))
    return outcome
  }

  /// Records lines.
  package func say(_ lines: [String]) { record.append(.said(lines)) }
  /// Records lines that take the place of the line answered last.
  package func replaceTyped(with lines: [String]) { record.append(.settled(lines)) }
  /// Nothing to give back.
  package func close() {}

  private func completed(
    _ line: String, _ assist: any FieldAssist, _ offered: inout [Completion]
  ) -> String {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(parts.first.map(String.init) ?? "") { text, more in
      offered = assist.candidates(text)
      return (offered.first?.replacement ?? text) + more
    }
  }
}
