import ArgumentParser
import Templates
import Texts

/// Lists template sets, shows one, or checks the template files.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "templates", helpNames: [])

  enum Action: String, ExpressibleByArgument { case list, show, lint }

  @OptionGroup var common: CommonOptions
  @Argument var action = Action.list
  @Argument var subject: String?

  func run() throws {
    switch action {
    case .list: try list(Workplace(common))
    case .show: try show(Workplace(common))
    case .lint: try lint()
    }
  }

  private func list(_ workplace: Workplace) throws {
    let sets = workplace.library.sets
    try Console.print(
      workplace.adviceWithoutTemplates ?? sets.map { said("\($0.id)  \($0.name)（\($0.year) 年）") })
  }

  private func show(_ workplace: Workplace) throws {
    guard let subject else { throw Failure(.usage, said("要看哪一套：tianbao templates show SET")) }
    try Console.print(describe(workplace.set(subject)))
  }

  private func lint() throws {
    var options = common
    if let subject { options.templates = subject }
    let workplace = Workplace(options)
    let library = workplace.library
    let problems = library.lint()
    if let advice = workplace.adviceWithoutTemplates { throw Failure(.missing, lines: advice) }
    guard problems.isEmpty else { throw Failure(.findings, lines: problems.map(\.description)) }
    try Console.print([said("\(library.sets.count) 套模板，没有问题")])
  }
}
