/// A document with one thing in it changed.
struct Mutation {
  /// What is done to a cell or row.
  enum Kind: String, CaseIterable {
    case raised = "raised by 1"
    case swapped = "two digits swapped"
    case point = "point moved"
    case sign = "sign lost"
    case row = "row deleted"
    case code = "code mistyped"
  }

  var kind: Kind
  /// Counted from 1.
  var line: Int
  /// The cell of the line, counted from 0; 0 for a row.
  var cell: Int
  /// What stood there and what stands there now, empty for a row.
  var before: String
  var after: String

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
