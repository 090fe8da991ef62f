import Forms

extension LayoutPrinter {
  /// What a hole is filled with; blank if the form has no such cell.
  func content(of hole: Hole, row: Row?) -> CellContent {
    switch hole.target {
    case .fact(.year): CellContent(String(style.year))
    case .fact(.priorYear): CellContent(String(style.year - 1))
    case .head(let column): content(of: form.head[column])
    case .field(let column): content(of: form.fields[column])
    case .line(let line, let column): content(of: self.row(ofLine: line)?.cells[column])
    case .column(let column): content(of: row?.row.cells[column])
    case .name(let name): CellContent(row.map { text(of: name, row: $0) } ?? "")
    case .mark(let field, let choice):
      CellContent(form.fields[field]?.value == .choice(choice) ? ChoiceMark.set : ChoiceMark.empty)
    }
  }

  private func content(of cell: FilledCell?) -> CellContent {
    cell.map { CellContent($0, style: style) } ?? CellContent("")
  }

  private func row(ofLine line: String) -> FilledRow? {
    form.rows.values.lazy.flatMap(\.self).first { $0.id == .line(line) }
  }

  private func text(of name: Hole.Name, row: Row) -> String {
    switch name {
    case .code: row.row.code
    case .classCode: row.row.code.part(of: .class)
    case .sectionCode: row.row.code.part(of: .section)
    case .itemCode: row.row.code.part(of: .item)
    case .ordinal: row.row.ordinal
    case .label: row.row.label
    case .number: row.number.chineseNumeral
    case .level1: row.row.category?.level1 ?? ""
    case .level2: row.row.category?.level2 ?? ""
    }
  }
}
