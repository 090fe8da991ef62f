import ArgumentParser

/// Prints the page of the manual, as `man` reads it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "manual", helpNames: [])

  @OptionGroup var common: CommonOptions

  func run() throws { try Console.write(ManualPage().text) }
}
