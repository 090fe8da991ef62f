import ArgumentParser

/// The root command; without a subcommand it is the home screen.
struct Tianbao: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tianbao",
    subcommands: [
      NewCommand.self, FillCommand.self, EditCommand.self, ListCommand.self, CheckCommand.self,
      RenderCommand.self, ImportCommand.self, AuditCommand.self, DiffCommand.self,
      AnswersCommand.self, TemplatesCommand.self, CodesCommand.self, RulesCommand.self,
      CompletionCommand.self, ManualCommand.self,
    ], helpNames: [])

  @OptionGroup var common: CommonOptions

  func run() throws { try Home(Workplace(common)).run() }
}
