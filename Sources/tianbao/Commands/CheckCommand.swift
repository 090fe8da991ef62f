import ArgumentParser
import Forms
import Rules

/// All findings of drafts, and the checks that could not be done.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", helpNames: [])

  enum Format: String, ExpressibleByArgument { case text, json, jsonl }

  @OptionGroup var common: CommonOptions
  @Argument var drafts: [String]
  @Option var format = Format.text
  @Flag var strict = false

  func run() throws {
    let (workplace, format, isStrict) = (Workplace(common), format, strict)
    try CheckOutcome.tell(of: drafts, desk: PlanShelf(workplace)) { plans, name in
      CheckOutcome(of: name) { outcome in
        let draft = try workplace.read(name)
        let calculation = Calculation(try plans.plan(draft.set), draft: draft)
        let report = CheckReport(document: name, calculation: calculation)
        try outcome.add(report, as: format, isStrict: isStrict)
      }
    }
  }
}

extension CheckReport {
  /// The report in a format, each line ended.
  func text(in format: CheckCommand.Format) throws -> String {
    switch format {
    case .text: Console.lines(text)
    case .json: try json(isPretty: true)
    case .jsonl: try json(isPretty: false)
    }
  }
}

extension ExitStatus {
  /// Of several documents the gravest status counts: unreadable input, then 错误, then the rest.
  func orWorse(_ other: ExitStatus) -> ExitStatus { other.gravity > gravity ? other : self }

  private var gravity: Int32 {
    switch self {
    case .done: 0
    case .unfinished: 1
    case .findings: 2
    default: rawValue
    }
  }
}
