import ArgumentParser
import Templates
import Texts

/// Prints the rules in force in one set, or the kinds of rules over all sets.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", helpNames: [])

  enum Format: String, ExpressibleByArgument { case text, markdown }

  @OptionGroup var common: CommonOptions
  @Argument var set: String?
  @Option var format = Format.text

  func run() throws {
    let workplace = Workplace(common)
    let catalogue =
      if let set {
        RuleCatalogue(try workplace.set(set))
      } else {
        RuleCatalogue(try workplace.sets.map { try workplace.set($0.id) })
      }
    switch format {
    case .text: try Console.print(catalogue.text)
    case .markdown: try Console.print(Self.head + catalogue.markdown)
    }
  }

  /// What stands above the tables of the page.
  private static let head = [
    said("# 规则"), "", said("核对时用的规则，按表列出。由 `tianbao rules --format markdown` 写成，`make rules` 更新。"),
    "",
  ]
}
