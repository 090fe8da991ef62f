/// Collects the problems met while templates are read, so that all of them are told at once.
final class ProblemLog {
  private var found: Set<TemplateProblem> = []

  /// Every problem, by file, line and column.
  var problems: [TemplateProblem] { found.sorted() }

  var isEmpty: Bool { found.isEmpty }

  /// Takes over everything another log holds.
  func add(_ other: ProblemLog) { found.formUnion(other.found) }

  func add(_ fault: TemplateFault, at place: Place) {
    found.insert(TemplateProblem(fault, at: place))
  }
}
