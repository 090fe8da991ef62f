import Drafts
import Forms
import Rules
import Wizards

extension TranscriptNotation {
  /// The lines a record of a new draft begins with; what it goes on from, if anything, stands before.
  static func opening(new draft: Draft, form: String?) -> [String] {
    let words = form.map { " --form \($0)" } ?? ""
    guard draft.lastYear != nil || draft.answers != Answers() else {
      return ["$ tianbao new \(draft.set)" + words]
    }
    return [beginning(draft), "$ tianbao new \(draft.set)\(words) --from 去年"]
  }

  /// A draft as the text of its file, in one line.
  private static func beginning(_ draft: Draft) -> String {
    "› ⟨草稿⟩" + block(String(decoding: DraftCoding.bytes(of: draft), as: UTF8.self))
  }

  /// The lines a record of a draft that is gone on with begins with: all its answers, typed anew, so
  /// that the record can be played without the draft.
  static func opening(_ draft: Draft, of set: TemplateSet, named argument: String) -> [String] {
    let calculation = Calculation(set, answers: draft.answers)
    let typed = answerLines(of: calculation) + [stopLine(of: draft, in: set)].compactMap { $0 }
    let pasted = pastedBlock(of: draft).map { ["› ⟨粘贴⟩" + block($0)] } ?? []
    let half = (draft.stop?.typed ?? "").prefix { $0 != "\n" }
    let empty = Draft(
      set: set.id, setVersion: set.version, lastYear: draft.lastYear)
    return opening(new: empty, form: nil) + typed.map { "› " + literal($0) } + pasted
      + ["› " + literal(String(half)) + "⟨Ctrl-C⟩", "$ tianbao fill \(argument)"]
  }
}
