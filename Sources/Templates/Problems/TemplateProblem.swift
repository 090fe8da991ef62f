/// What is wrong with a template, and where.
package struct TemplateProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package var place: Place
  package var fault: TemplateFault

  package init(_ fault: TemplateFault, at place: Place) {
    self.place = place
    self.fault = fault
  }

  /// `forms/t2/form.yaml:12:7: 没有叫“baisc”的栏目，是不是“basic”`
  package var description: String {
    "\(place.file):\(place.line):\(place.column): \(fault.description)"
  }
}

extension TemplateProblem: Comparable {
  package static func < (left: TemplateProblem, right: TemplateProblem) -> Bool {
    let (one, other) = (left.place, right.place)
    return (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}
