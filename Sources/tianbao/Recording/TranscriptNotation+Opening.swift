import Forms
import Rules
import Wizards

extension TranscriptNotation {
  /// The lines a record of a new draft begins with.
  static func opening(new set: String, form: String?) -> [String] {
    ["$ tianbao new \(set)" + (form.map { " --form \($0)" } ?? "")]
  }

  /// The lines a record of a draft that is gone on with begins with: all its answers, typed anew, so
  /// that the record can be played without the draft.
  static func opening(_ draft: Draft, of set: TemplateSet, named argument: String) -> [String] {
    let calculation = Calculation(set, answers: draft.answers)
    let typed = answerLines(of: calculation) + [stopLine(of: draft, in: set)].compactMap { $0 }
    let pasted = pastedBlock(of: draft).map { ["› ⟨粘贴⟩" + block($0)] } ?? []
    let half = (draft.stop?.typed ?? "").prefix { $0 != "\n" }
    return opening(new: set.id, form: nil) + typed.map { "› " + literal($0) } + pasted
      + ["› " + literal(String(half)) + "⟨Ctrl-C⟩", "$ tianbao fill \(argument)"]
  }
}
