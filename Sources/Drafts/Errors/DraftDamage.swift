import Texts

/// Where a draft's text is wrong, and what is wrong there.
package struct DraftDamage: Hashable, Sendable {
  /// Counts from 1.
  package let line: Int
  /// Characters from the line's beginning, counting from 1.
  package let column: Int
  /// `forms.spending.lists.rows[2].values.basic`; empty if the text is no JSON or all of it is meant.
  package let path: String
  package let problem: DraftProblem

  package init(line: Int, column: Int, path: String, problem: DraftProblem) {
    self.line = line
    self.column = column
    self.path = path
    self.problem = problem
  }

  /// Finds line and column of a byte of `bytes`.
  init(_ fault: JSONFault, path: String, in bytes: [UInt8]) {
    let before = bytes.prefix(max(fault.offset, 0))
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    self.init(
      line: before.count { $0 == newline } + 1,
      column: String(decoding: before[lineStart...], as: UTF8.self).count + 1,
      path: path, problem: fault.problem)
  }
}

extension DraftDamage: CustomStringConvertible {
  package var description: String {
    let place = said("第 \(line) 行第 \(column) 个字")
    return (path.isEmpty ? place : said("\(place)（\(path)）")) + said("：\(problem)")
  }
}
