/// One thing that is wrong with a picture.
package struct LayoutProblem: Hashable, Sendable, CustomStringConvertible {
  /// Line and character of the picture, both counted from 1.
  package var line: Int
  package var column: Int
  package var fault: LayoutFault

  /// `3:5: ` and the sentence; who knows the file puts its name before it.
  package var description: String { "\(line):\(column): \(fault)" }
}
