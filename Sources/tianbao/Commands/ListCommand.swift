import ArgumentParser

/// Lists the drafts of the drafts folder.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Flag var json = false

  func run() throws {
    let listing = try DraftListing(Workplace(common))
    if json { try Console.write(listing.json) } else { try Console.print(listing.text) }
  }
}
