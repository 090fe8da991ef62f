import Forms

extension Intake {
  /// Rows that the template fixes.
  mutating func takeLines(
    _ rows: [ReadRow], _ lines: [Line], of block: Block, in form: Form, _ id: FormID
  ) -> [RowID?] {
    let columns = TakenColumns(of: block, in: form)
    return rows.map { row in
      guard let lineID = row.lineID, let line = lines.first(withID: lineID) else {
        return lose(row)
      }
      let questions = line.condition?.questions ?? []
      for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
        guard let taken = columns[column], let source = taken.column.source(in: line) else {
          lose(cell)
          continue
        }
        put(
          cell, as: taken.column.kind, from: source,
          at: CellID(form: id, row: .line(line.id), column: column))
        note(cell, under: questions.isEmpty ? taken.questions : taken.questions + questions)
      }
      return .line(line.id)
    }
  }

  /// One row a 类; a row that stands without any figure is kept.
  mutating func takeClasses(
    _ rows: [ReadRow], _ source: ClassSource, of block: Block, in form: Form, _ id: FormID
  ) -> [RowID?] {
    let ids = takeLines(rows, source.lines, of: block, in: form, id)
    guard source.show == .chosen, block.columns.contains(where: { $0.id == "keep" }) else {
      return ids
    }
    for (row, rowID) in zip(rows, ids) where row.cells.values.allSatisfy(\.text.isEmpty) {
      guard let rowID else { continue }
      let cell = CellID(form: id, row: rowID, column: "keep")
      answer(.choice("yes"), at: cell, from: ReadCell("", line: row.line))
    }
    return ids
  }
}

extension Column {
  /// The source it has in a line; `nil` if the line has no such cell.
  fileprivate func source(in line: Line) -> Source? {
    line.sources.isEmpty ? source : line.sources[id] ?? source
  }
}
