import Forms
import Rules

extension Wizard {
  /// The line of a row carried over from last year with the cursor where its first figure is missing, so
  /// that the figure is typed at once; `nil` for other questions, and where she has typed already.
  func rowWithGap(at position: Position) -> (text: String, cursor: Int)? {
    guard case .row(let list, let key) = position, !style.isPlain, standing.typed.isEmpty,
      standing.kept[position] == nil, calculation.wasThereLastYear(.entered(key), in: list.form),
      !calculation.hasFigures(key, of: entryColumns(of: list), in: list)
    else { return nil }
    let (parts, separator) = writtenParts(of: key, in: list)
    guard let gap = entryColumns(of: list).firstIndex(where: { $0.kind.holdsFigures }), gap > 0
    else { return nil }
    let before = parts.prefix(gap).map { $0.isEmpty ? "-" : $0 }.joined(separator: separator)
    var behind = Array(parts.dropFirst(gap + 1))
    while behind.last?.isEmpty == true { behind.removeLast() }
    let rest = behind.map { separator + ($0.isEmpty ? "-" : $0) }.joined()
    return (before + separator + rest, (before + separator).count)
  }
}

extension Calculation {
  /// Whether a row of a list has a figure in any of some columns.
  func hasFigures(_ key: Int, of columns: [Column], in list: ListID) -> Bool {
    columns.contains { column in
      column.kind.holdsFigures
        && answers.values[CellID(form: list.form, row: .entered(key), column: column.id)] != nil
    }
  }
}

extension CellKind {
  /// Whether last year's content is not carried over but stands beside: a figure or an indicator's value.
  fileprivate var holdsFigures: Bool { isNumber || self == .indicator }
}
