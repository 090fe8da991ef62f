import Forms

/// What comparing a text with the tables came to.
struct DocumentFindings: Sendable {
  var findings: [Finding] = []
  var unchecked: [Unchecked] = []
  /// Comparisons that held.
  var held = 0
}
