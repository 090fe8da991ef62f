/// One thing changed in a document.
struct Mutation: Sendable, CustomStringConvertible {
  /// What is done to a cell or row.
  enum Kind: CaseIterable, Sendable {
    /// Raised by 1 in its unit.
    case raised
    /// Two neighbouring digits swapped.
    case swapped
    /// The decimal point moved by one digit.
    case point
    /// A minus lost.
    case sign
    /// A row deleted.
    case row
    /// One digit of a code mistyped.
    case code

    /// As it is named on the command line.
    var name: String { "\(self)" }
  }

  var kind: Kind
  /// Counted from 1.
  var line: Int
  /// The cell of the line, counted from 0; 0 for a row.
  var cell: Int
  /// What stood there and what stands there now, empty for a row.
  var before: String
  var after: String

  var description: String {
    "line \(line) \(kind)" + (kind == .row ? "" : " [\(before)] -> [\(after)]")
  }

  /// All lines of the document with their numbers, changed.
  func lines(of lines: [String]) -> [(number: Int, text: String)] {
    var changed = lines.enumerated().map { (number: $0 + 1, text: $1) }
    guard kind != .row else {
      changed.remove(at: line - 1)
      return changed
    }
    var cells = lines[line - 1].split(separator: "\t", omittingEmptySubsequences: false)
      .map(String.init)
    cells[cell] = after
    changed[line - 1].text = cells.joined(separator: "\t")
    return changed
  }
}
