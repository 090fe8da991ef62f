import Forms

extension Calculation {
  /// Totals of one column that a page leaves blank are one habit and not many faults: the first, with
  /// their number, and the others beneath it. In a draft each is settled by itself.
  func joinedBlanks(_ findings: [Finding]) -> [Finding] {
    guard reading == .audit else { return findings }
    var joined: [Finding] = []
    var positions: [BlankColumn: Int] = [:]
    for finding in findings {
      guard finding.isBlankTotal else {
        joined.append(finding)
        continue
      }
      let column = BlankColumn(form: finding.cell.form, column: finding.cell.column)
      guard let position = positions[column] else {
        positions[column] = joined.count
        joined.append(finding)
        continue
      }
      var other = finding
      other.consequences = []
      joined[position].consequences += [other] + finding.consequences
    }
    for (column, position) in positions {
      let count =
        1
        + joined[position].consequences.count { other in
          other.isBlankTotal && other.cell.form == column.form && other.cell.column == column.column
        }
      if count > 1 { joined[position].detail += Phrase.inColumn(count) }
    }
    return joined
  }
}

/// A column of a page.
private struct BlankColumn: Hashable {
  var form: FormID
  var column: String
}

extension Finding {
  /// Whether it says that the total of a row is blank although its parts are not.
  fileprivate var isBlankTotal: Bool {
    rule == "BLANK" && cell.row != .field && detail == Phrase.leftBlank
  }
}
