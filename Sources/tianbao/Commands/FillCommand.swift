import ArgumentParser
import Drafts
import Forms
import Templates
import Wizards

/// Enters the wizard where a draft stopped.
struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fill", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Argument var draft: String
  @Option var answers: String?
  @Option var record: String?

  func run() throws {
    let workplace = Workplace(common)
    let script = try answers.map { try AnswersEditor(path: $0) }
    let session = try workplace.open(draft, maySubstitute: answers == nil)
    let template = try workplace.set(session.opened.set)
    throw try Sitting(
      workplace, template, session: session, start: .resumed, script: script, record: record
    ).run()
  }
}
