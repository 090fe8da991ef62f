import ArgumentParser

/// Prints what a shell reads to complete command lines of this program.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "completion", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Argument var shell: CompletionScript

  func run() throws { try Console.write(shell.text) }
}
