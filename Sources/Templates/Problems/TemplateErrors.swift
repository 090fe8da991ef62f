/// Why a template set cannot be loaded: every problem of it, in the order of files and lines.
package struct TemplateErrors: Error, Hashable, Sendable, CustomStringConvertible {
  package var problems: [TemplateProblem]

  package init(_ problems: [TemplateProblem]) {
    self.problems = problems
  }

  /// One problem a line.
  package var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
