import Forms

extension LayoutPrinter {
  /// The rows of a block that the page prints; as stated, those the page that was read printed.
  func printedRows(of rows: LayoutRows) -> [FilledRow] {
    let own = form.rows[rows.block] ?? []
    guard style.figures == .asStated, let printed = form.printed?.rows[rows.block] else {
      return ordered(own.filter(\.isPrinted), isTotalLast: rows.isTotalLast)
    }
    let known = Dictionary(own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return printed.map { row in
      var filled = row.id.flatMap { known[$0] } ?? blankRow(row.id, in: rows)
      filled.code = row.code
      filled.label = row.label
      return filled
    }
  }

  private func ordered(_ rows: [FilledRow], isTotalLast: Bool) -> [FilledRow] {
    guard isTotalLast else { return rows }
    return rows.filter { $0.level != .total } + rows.filter { $0.level == .total }
  }

  /// A row without content, printed with the line of the lowest level; one under a category is named
  /// by that.
  private func blankRow(_ id: RowID?, in rows: LayoutRows) -> FilledRow {
    let levels = FilledRow.Level?.inPictures.reversed()
    let level = levels.first { rows.lines[$0] != nil } ?? nil
    let category = (form.rows[rows.block] ?? []).lazy.compactMap(\.category).first {
      .line($0.id) == id
    }
    return FilledRow(
      id: .field, level: level ?? .entry, label: "", category: category, cells: [:])
  }
}
