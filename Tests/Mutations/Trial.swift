import Foundation
import Layouts

/// All changes of one document, tried in turn.
struct Trial: Sendable {
  let document: PublishedDocument
  let lines: [String]
  let auditor: Auditor

  /// What came of them.
  struct Outcome {
    var lines: [String]
    var passed: Int
    var failed: Int
  }

  /// Tries the changes of the kinds or lines that are wanted, all if none is named.
  func run(only wanted: [String]) async -> Outcome {
    let cells = PrintedCells(lines)
    let (all, equal) = cells.mutations()
    let chosen = all.filter { mutation in
      wanted.isEmpty || wanted.contains(mutation.kind.name) || wanted.contains("\(mutation.line)")
    }
    let unseen = await unseen(of: chosen)
    let surprising = unseen.filter { !document.excepts($0) }
    let counts = [cells.amounts.count, Set(cells.amounts.map(\.line)).count, cells.codes.count]
    var report = ["\(document.name): amounts, rows, codes \(counts)"]
    report += Mutation.Kind.allCases.map { kind in
      let count = chosen.count { $0.kind == kind }
      let known = unseen.count { $0.kind == kind } - surprising.count { $0.kind == kind }
      return "  \(kind.name): \(count) tried, \(equal[kind] ?? 0) equal, \(known) excepted"
    }
    report += surprising.map { "  unseen: \($0)" }
    var failed = surprising.count
    if counts != document.counts {
      report.append("  expected \(document.counts)")
      failed += 1
    }
    return Outcome(lines: report, passed: chosen.count - unseen.count, failed: failed)
  }

  /// The changes that the audit does not tell of, in order.
  private func unseen(of mutations: [Mutation]) async -> [Mutation] {
    let texts = lines.enumerated().map { TextLine($0 + 1, $1) }
    guard let original = auditor.audit(texts).first else { return mutations }
    let width = ProcessInfo.processInfo.activeProcessorCount
    return await withTaskGroup(of: [Int].self) { group in
      for part in 0..<width {
        group.addTask {
          stride(from: part, to: mutations.count, by: width).filter {
            !isSeen(mutations[$0], beside: original)
          }
        }
      }
      var unseen: [Int] = []
      for await part in group { unseen += part }
      return unseen.sorted().map { mutations[$0] }
    }
  }

  private func isSeen(_ mutation: Mutation, beside original: Audited) -> Bool {
    let text = mutation.lines(of: lines).map { TextLine($0.number, $0.text) }
    return auditor.audit(text).contains { audited in
      audited.news(beside: original).contains {
        audited.names(mutation, in: $0, beside: original)
      }
    }
  }
}
