/// The name of a draft: the name of its file without `.json`.
///
/// At most 180 bytes, Chinese allowed. It cannot leave its folder, hide, or look like another one:
/// no separator, no sign that other systems forbid in file names, no invisible character, no point
/// or minus at the beginning, no blank or point at either end.
package struct DraftName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) throws(DraftError) {
    if let problem = DraftName.problem(of: text) { throw .badName(text, problem) }
    self.text = text
  }

  /// Whether it is a shipped example, which is opened as a copy.
  package var isExample: Bool { text.hasSuffix(".example") }

  /// Whether it is a version put aside, which is not listed.
  package var isAside: Bool { text.contains(".aside-") }

  /// The name an example's copy is given, if it is free.
  var withoutExample: String { isExample ? String(text.dropLast(".example".count)) : text }

  private static func problem(of text: String) -> Problem? {
    guard let first = text.first, let last = text.last else { return .empty }
    guard text.utf8.count <= 180 else { return .tooLong }
    if first == "." || first == "-" { return .beginning(String(first)) }
    if last == "." { return .ending }
    if first.isWhitespace || last.isWhitespace { return .blankAround }
    let forbidden = text.unicodeScalars.first { "/\\:*?\"<>|".unicodeScalars.contains($0) }
    if let forbidden { return .sign(String(forbidden)) }
    return text.unicodeScalars.contains(where: isInvisible) ? .invisible : nil
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: false
    }
  }
}
