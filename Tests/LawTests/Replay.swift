import Forms
import Rules
import Testing
import Wizards

/// The answers of a draft typed again into a fresh interview.
struct Replay {
  /// What was not taken, with the line.
  private(set) var refusals: [String] = []
  let answers: Answers

  init(_ calculation: Calculation) throws {
    let set = calculation.set
    var wizard = Wizard(
      set, draft: Draft(set: set.id, setVersion: set.version), style: ConversationStyle())
    _ = wizard.step(.start(.new))
    for line in answerLines(of: calculation) {
      for case .refuse(let words) in wizard.step(.line(line)) {
        refusals.append("\(line): \(words.joined())")
      }
    }
    answers = wizard.calculation.answers
  }

  /// Cells whose content is not the wanted one.
  func differences(from wanted: Answers) -> [String] {
    let cells = Set(wanted.values.keys).union(answers.values.keys)
    return cells.filter { answers.values[$0] != wanted.values[$0] }.map { cell in
      let (got, want) = (answers.values[cell], wanted.values[cell])
      return "\(cell): \(String(describing: got)) for \(String(describing: want))"
    }
  }
}
