/// The figures of a finding as a script reads them.
package struct FigureTexts: Hashable, Sendable {
  /// What is written; `nil` is blank.
  package var stated: String?
  package var expected: String?
  /// `nil` between percentages, which are compared and not subtracted.
  package var difference: String?
  package var allowed: String?
}
