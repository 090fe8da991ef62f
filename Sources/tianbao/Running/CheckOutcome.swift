import Foundation
import Texts

/// What checking one document came to.
struct CheckOutcome: Sendable {
  private let name: String
  /// What goes to standard output.
  var result = ""
  /// What is said on standard error.
  var words: [String] = []
  var status = ExitStatus.done

  /// What `work` makes of a document, or why it cannot be done.
  init(of name: String, _ work: (inout CheckOutcome) throws -> Void) {
    self.name = name
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
    var told: [String] = []
    try inOrder(FileNames(names), width: cores, desk: desk, work: work) {
      // Templates that cannot be read are told of once, not with every document.
      let isToldAgain = !$0.words.isEmpty && $0.words == told
      Console.say(isToldAgain ? [said("\($0.name) 没有核对：原因同上")] : $0.words)
      if !$0.words.isEmpty { told = $0.words }
      try Console.write($0.result)
      worst = worst.orWorse($0.status)
    }
    throw worst
  }
}
