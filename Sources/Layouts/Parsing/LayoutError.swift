/// What is wrong with a picture: every problem with its place.
package struct LayoutError: Error, Hashable, Sendable, CustomStringConvertible {
  /// At least one, in the order of the picture.
  package var problems: [LayoutProblem]

  package init(problems: [LayoutProblem]) {
    self.problems = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  package var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
