import ArgumentParser
import Rules

/// What differs between two drafts, versions of one, or published texts.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "diff", helpNames: [])

  enum Format: String, ExpressibleByArgument { case text, json }

  @OptionGroup var common: CommonOptions
  @Argument var left: String
  @Argument var right: String
  @Option var format = Format.text

  func run() throws {
    let workplace = Workplace(common)
    let documents = (try workplace.document(called: left), try workplace.document(called: right))
    let comparison = DocumentComparison(
      documents.0.calculation, documents.1.calculation, isOneDraft: stem(left) == stem(right))
    let report = DiffReport(left: left, right: right, comparison: comparison)
    switch format {
    case .text: try Console.print(report.text)
    case .json: try Console.write(report.json)
    }
    if !comparison.changes.isEmpty { throw ExitStatus.findings }
  }

  /// A name without the number of a version.
  private func stem(_ name: String) -> Substring { name.prefix { $0 != "@" } }
}
