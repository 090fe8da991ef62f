import ArgumentParser
import Drafts
import Forms
import Templates
import Texts
import Wizards

/// Starts a draft from a template set and enters the wizard.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Argument var set: String
  @Option var draft: String?
  @Option var form: String?
  @Option var from: String?
  @Option var answers: String?
  @Option var record: String?

  func run() throws {
    let workplace = Workplace(common)
    let template = try workplace.set(set)
    let named = form.flatMap { template.form(called: $0)?.id }
    if let form, named == nil {
      let forms = template.forms.map(\.id).joined(separator: said("、"))
      throw Failure(.usage, said("\(set) 没有叫“\(form)”的表，有 \(forms)"))
    }
    let script = try answers.map { try AnswersEditor(path: $0) }
    let carried = try from.map { try workplace.carryOver(from: $0, into: template, only: named) }
    let session = try workplace.start(template, named: draft, from: carried)
    if let carried { Console.say(carried.summary) }
    throw try Sitting(
      workplace, template, session: session, start: .new, form: named, script: script,
      record: record
    ).run()
  }
}
