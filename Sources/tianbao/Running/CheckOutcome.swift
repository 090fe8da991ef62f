import Foundation
import Texts

/// What checking one document came to.
struct CheckOutcome: Sendable {
  /// What goes to standard output.
  var result = ""
  /// What is said on standard error.
  var words: [String] = []
  var status = ExitStatus.done

  /// What `work` makes of a document, or why it cannot be done.
  init(of name: String, _ work: (inout CheckOutcome) throws -> Void) {
    do {
      try work(&self)
    } catch let failure as Failure {
      words = failure.lines
      status = status.orWorse(failure.status)
    } catch {
      words = [said("\(name)：\(error)")]
      status = .input
    }
  }

  /// Adds a report in a format.
  mutating func add(
    _ report: CheckReport, as format: CheckCommand.Format, isStrict: Bool = false
  ) throws {
    result += try report.text(in: format)
    status = status.orWorse(report.status(isStrict: isStrict))
  }

  /// Works on documents, one a core at a time and each core at a desk of its own, tells in their order
  /// what each came to, and throws the gravest status. One bad document does not stop the rest.
  static func tell<Desk: Sendable>(
    of names: [String], desk: @autoclosure () throws -> Desk,
    _ work: @escaping @Sendable (Desk, String) -> CheckOutcome
  ) throws -> Never {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    var worst = ExitStatus.done
    try inOrder(FileNames(names), width: cores, desk: desk, work: work) {
      Console.say($0.words)
      try Console.write($0.result)
      worst = worst.orWorse($0.status)
    }
    throw worst
  }
}
