import Texts

/// A page of official text as labels with their values, read without any layout.
///
/// Lines are split at tabs. White space and the width of brackets do not count, blank cells and blank
/// lines are dropped, and lines without a tab that follow one another are joined, since titles and
/// notes are wrapped anywhere.
package struct OfficialCells: Hashable, Sendable {
  package let rows: [OfficialRow]

  package init(_ text: String, firstLine: Int = 1) {
    var rows: [OfficialRow] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let tokens = cells.enumerated().map { OfficialToken(String($1), column: $0) }
        .filter { !$0.text.isEmpty }
      guard let first = tokens.first else { continue }
      if cells.count == 1, let last = rows.last, last.cellCount == 1 {
        let joined = OfficialToken(last.description + first.text, column: 0)
        rows[rows.count - 1] = OfficialRow(line: last.line, tokens: [joined], cellCount: 1)
      } else {
        rows.append(OfficialRow(line: firstLine + index, tokens: tokens, cellCount: cells.count))
      }
    }
    self.rows = rows
  }

  /// Some of its lines.
  package func rows(_ range: some RangeExpression<Int>) -> OfficialCells {
    OfficialCells(rows: Array(rows[range.relative(to: rows)]))
  }

  private init(rows: [OfficialRow]) { self.rows = rows }

  /// The numbers of every line that has this label, from left to right, one entry a line.
  package func values(of label: String) -> [[String]] {
    rows.flatMap(\.entries).filter { $0.first == label.comparable }.map { Array($0.dropFirst()) }
  }

  /// Compares this page with a published one: the same labels in the same order, each with its value.
  ///
  /// A blank cell and 0 differ. Figures compare as numbers, and as written where `isWritten` says so
  /// for their label and column. With `comparingColumns` a line with as many cells as the published
  /// one must have its contents in the same cells; published sheets, whose grids slip, go without.
  package func differences(
    from published: OfficialCells, comparingColumns: Bool = true,
    isWritten: (_ label: String, _ column: Int) -> Bool = { _, _ in false }
  ) -> [OfficialDifference] {
    var ours = rows[...]
    var theirs = published.rows[...]
    var differences: [OfficialDifference] = []
    while let row = ours.first ?? theirs.first {
      guard let own = ours.first, let other = theirs.first else {
        let kind: OfficialDifference.Kind = ours.isEmpty ? .missing : .added
        differences.append(OfficialDifference(kind, ours.first, theirs.first))
        if row == ours.first { ours.removeFirst() } else { theirs.removeFirst() }
        continue
      }
      if own.says(the: other, isWritten: isWritten) {
        let isSameGrid = own.cellCount == other.cellCount && comparingColumns
        if isSameGrid, own.tokens.map(\.column) != other.tokens.map(\.column) {
          differences.append(OfficialDifference(.column, own, other))
        }
        (ours, theirs) = (ours.dropFirst(), theirs.dropFirst())
      } else if let count = Self.shift(ours, theirs) {
        differences.append(OfficialDifference(.shifted, own, other))
        (ours, theirs) = (ours.dropFirst(count), theirs.dropFirst(count))
      } else if ours.dropFirst().first?.says(the: other, isWritten: isWritten) == true {
        differences.append(OfficialDifference(.added, own, nil))
        ours.removeFirst()
      } else if let next = theirs.dropFirst().first, own.says(the: next, isWritten: isWritten) {
        differences.append(OfficialDifference(.missing, nil, other))
        theirs.removeFirst()
      } else {
        differences.append(OfficialDifference(.content, own, other))
        (ours, theirs) = (ours.dropFirst(), theirs.dropFirst())
      }
    }
    return differences
  }

  /// How many lines, at most four, have the same labels with the same numbers in another order.
  private static func shift(
    _ ours: ArraySlice<OfficialRow>, _ theirs: ArraySlice<OfficialRow>
  ) -> Int? {
    guard ours.first?.entries != theirs.first?.entries else { return nil }
    return (2...4).first { count in
      guard ours.count >= count, theirs.count >= count else { return false }
      let entries = [ours, theirs].map { rows in
        rows.prefix(count).flatMap(\.entries).sorted { $0.lexicographicallyPrecedes($1) }
      }
      return entries[0] == entries[1]
    }
  }
}

extension OfficialRow {
  /// Whether both lines have the same contents in the same order.
  fileprivate func says(the other: OfficialRow, isWritten: (String, Int) -> Bool) -> Bool {
    tokens.count == other.tokens.count
      && zip(tokens, other.tokens).allSatisfy { own, other in
        if own.text == other.text { return true }
        guard let number = own.number, number == other.number else { return false }
        return !isWritten(label(of: own), own.column)
      }
  }
}

extension OfficialDifference {
  fileprivate init(_ kind: Kind, _ ours: OfficialRow?, _ published: OfficialRow?) {
    self.init(
      kind: kind, line: ours?.line ?? 0, publishedLine: published?.line ?? 0,
      ours: ours?.description ?? "", published: published?.description ?? "")
  }
}
