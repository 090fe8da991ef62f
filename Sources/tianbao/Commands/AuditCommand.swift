import ArgumentParser
import Rules
import Templates

/// Reads published texts and checks them; saves nothing.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "audit", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Argument var files: [String]
  @Option var set: String?
  @Option var from: String?
  @Option var format = CheckCommand.Format.text

  func run() throws {
    let (workplace, format) = (Workplace(common), format)
    let last = try from.map { try workplace.document(called: $0) }
    try CheckOutcome.tell(of: files, desk: try workplace.shelf(named: set)) { shelf, file in
      CheckOutcome(of: file) { outcome in
        let text = try TextFile(path: file)
        let (set, documents) = try shelf.documents(in: text)
        let lastYear = try last?.lastYear(of: set.loaded.set)
        for (index, document) in documents.enumerated() {
          let (taken, calculation) = set.audit(document, of: text.lines, against: lastYear)
          let report = CheckReport(
            document: index == 0 ? file : "\(file)#\(index + 1)", calculation: calculation,
            source: TextSource(taken))
          try outcome.add(report, as: format)
        }
      }
    }
  }
}
