import Synchronization

/// Collects the problems met while templates are read, so that all of them are told at once.
final class ProblemLog: Sendable {
  private let found = Mutex<Set<TemplateProblem>>([])

  /// Every problem, by file, line and column: whatever the order they were found in.
  var problems: [TemplateProblem] { found.withLock(\.self).sorted() }

  var isEmpty: Bool { found.withLock(\.isEmpty) }

  /// Takes over everything another log holds.
  func add(_ other: ProblemLog) {
    let others = other.found.withLock(\.self)
    found.withLock { $0.formUnion(others) }
  }

  func add(_ fault: TemplateFault, at place: Place) {
    _ = found.withLock { $0.insert(TemplateProblem(fault, at: place)) }
  }
}
