import Forms

extension Calculation {
  /// Where a cell is, in a clerk's words: 表二 第 12 行 21011 行政事业单位医疗·2024年执行数.
  package func place(of cell: CellID) -> String {
    let row = rowPlace(cell.row, in: cell.form)
    let column = column(of: cell)?.label ?? blockLabel(cell)
    return row.isEmpty || column.isEmpty ? row + column : row + "·" + column
  }

  /// Where a row is, in a clerk's words; for the fields the form's name.
  package func rowPlace(_ row: RowID, in form: FormID) -> String {
    let name = formName(form)
    guard let instance = instancePositions[form],
      let position = rowPositions[RowName(instance: instance, id: row)]
    else { return name }
    let label = [shownCode(of: position), label(of: position)].filter { !$0.isEmpty }
    let number = ordinal(of: position, in: instance).map { "第 \($0) 行" }
    return ([name, number].compactMap { $0 } + label).joined(separator: " ")
  }

  /// What a clerk calls a form or sheet: 表二, 项目支出绩效目标表 第 2 张.
  package func formName(_ form: FormID) -> String {
    let name = plan.set.form(form.name)?.name ?? form.name
    guard let sheet = form.sheet,
      let place = answers.sheets(of: form.name).firstIndex(of: sheet)
    else { return name }
    return "\(name) 第 \(place + 1) 张"
  }

  /// The number of a row among the rows of its form that are printed.
  private func ordinal(of row: Int, in instance: Int) -> Int? {
    guard let block = plan.kinds[rows[row].kind].block, plan.kinds[rows[row].kind].line == nil
    else { return nil }
    return positions(of: block, in: instance).firstIndex(of: row).map { $0 + 1 }
  }

  private func blockLabel(_ cell: CellID) -> String {
    guard cell.row == .field, let block = plan.set.form(cell.form.name)?.block(cell.column) else {
      return ""
    }
    return block.label
  }
}
