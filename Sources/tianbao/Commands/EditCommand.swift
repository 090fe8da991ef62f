import ArgumentParser
import Drafts
import Forms
import Templates
import Wizards

/// Edits a draft, or a form of it, as one text in a program of the clerk's own.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "edit", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Argument var draft: String
  @Option var form: String?

  func run() throws {
    let workplace = Workplace(common)
    let session = try workplace.open(draft, maySubstitute: true)
    let template = try workplace.set(session.opened.set)
    let named = form.map { template.form(called: $0)?.id ?? $0 }
    throw try Sitting(workplace, template, session: session, start: .resumed).edit(named)
  }
}
