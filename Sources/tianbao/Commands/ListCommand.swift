import ArgumentParser

/// Lists the drafts of the drafts folder.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Flag var json = false

  func run() throws {
    let listing = try DraftListing(Workplace(common))
    guard !json else { return try Console.write(listing.json) }
    try Console.print(listing.text(width: Console.width))
  }
}
