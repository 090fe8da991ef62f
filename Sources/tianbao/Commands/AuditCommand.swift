import ArgumentParser
import Foundation

/// Reads published texts and checks them; saves nothing.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "audit", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Argument var files: [String]
  @Option var set: String?
  @Option var format = CheckCommand.Format.text

  /// What one file came to.
  private struct Outcome: Sendable {
    var result = ""
    /// What is said on standard error.
    var words: [String] = []
    var status = ExitStatus.done
  }

  func run() throws {
    let shelf = try Workplace(common).shelf(named: set)
    let format = format
    var worst = ExitStatus.done
    try inOrder(FileNames(files), width: ProcessInfo.processInfo.activeProcessorCount) { file in
      Self.audit(file, shelf, format)
    } deliver: { outcome in
      Console.say(outcome.words)
      try Console.write(outcome.result)
      worst = worst.orWorse(outcome.status)
    }
    throw worst
  }

  private static func audit(
    _ file: String, _ shelf: SetShelf, _ format: CheckCommand.Format
  ) -> Outcome {
    var outcome = Outcome()
    do {
      let text = try TextFile(path: file)
      let (set, documents) = try shelf.documents(in: text)
      for (index, document) in documents.enumerated() {
        let (taken, calculation) = set.audit(document, of: text.lines)
        let report = CheckReport(
          document: index == 0 ? file : "\(file)#\(index + 1)", calculation: calculation,
          source: TextSource(taken))
        outcome.result += try report.text(in: format)
        outcome.status = outcome.status.orWorse(report.status(isStrict: false))
      }
    } catch let failure as Failure {
      outcome.words = failure.lines
      outcome.status = outcome.status.orWorse(failure.status)
    } catch {
      outcome.words = ["\(file)：\(error)"]
      outcome.status = .input
    }
    return outcome
  }
}
