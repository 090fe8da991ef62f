import Forms
import Texts

extension Calculation {
  /// Where a cell is, in a clerk's words: 表二 第 12 行 21011 行政事业单位医疗·2024年执行数.
  ///
  /// In an audit a row that pages show only summed up is named by the first page that prints it.
  package func place(of cell: CellID) -> String {
    let shown = reading == .audit ? printedRow(of: cell) : nil
    let row = rowPlace(shown?.row ?? cell.row, in: shown?.form ?? cell.form)
    let column = column(of: cell)?.label ?? blockLabel(cell)
    return row.isEmpty || column.isEmpty ? row + column : row + "·" + column
  }

  /// Where a row is, in a clerk's words; for the fields the form's name.
  ///
  /// A row of a list that another list groups is numbered within its group: 支出明细 档案馆 第 1 行.
  package func rowPlace(_ row: RowID, in form: FormID) -> String {
    let name = formName(form)
    guard let instance = instancePositions[form],
      let position = rowPositions[RowName(instance: instance, id: row)]
    else { return name }
    let label = [shownCode(of: position), Phrase.beginning(of: label(of: position), 40)]
      .filter { !$0.isEmpty }
    let group = group(of: row, at: position, in: form)
    let ordinal = group?.ordinal ?? printedOrdinal(of: row, in: form, position, instance)
    let words = [name, group?.name, ordinal.map { said("第 \($0) 行") }].compactMap { $0 } + label
    let isLeftOut = row == .total && ordinal == nil
    return words.joined(separator: " ") + (isLeftOut ? Phrase.unprintedTotal : "")
  }

  /// The row of a printed code tree that an entered row of a form without pages stands in; `nil` if
  /// none prints it.
  private func printedRow(of cell: CellID) -> (form: FormID, row: RowID)? {
    guard case .entered = cell.row, plan.set.form(cell.form.name)?.isPrinted == false,
      let instance = instancePositions[cell.form],
      let entry = rowPositions[RowName(instance: instance, id: cell.row)]
    else { return nil }
    for form in forms {
      guard let page = answers.printed[form], let index = instancePositions[form] else { continue }
      for row in page.rows.values.joined().compactMap(\.id) {
        guard let position = rowPositions[RowName(instance: index, id: row)],
          rows[position].entries.contains(entry)
        else { continue }
        return (form, row)
      }
    }
    return nil
  }

  /// The number of a row of a code tree on the page that was read, `nil` if it does not print it; else
  /// that among the rows of the form.
  private func printedOrdinal(
    of row: RowID, in form: FormID, _ position: Int, _ instance: Int
  ) -> Int? {
    guard reading == .audit, case .node = row, let block = plan.kinds[rows[position].kind].block,
      let printed = answers.printed[form]?.rows[plan.set.form(form.name)?.blocks[block].id ?? ""],
      !printed.isEmpty
    else { return ordinal(of: position, in: instance) }
    return printed.firstIndex { $0.id == row }.map { $0 + 1 }
  }

  /// What a clerk calls a form or sheet: 表二, 项目支出绩效目标表 第 2 张.
  package func formName(_ form: FormID) -> String {
    let name = plan.set.form(form.name)?.name ?? form.name
    guard let sheet = form.sheet,
      let place = answers.sheets(of: form.name).firstIndex(of: sheet)
    else { return name }
    return said("\(name) 第 \(place + 1) 张")
  }

  /// The name of the group of an entered row, `nil` for rows of no group, and its number in it;
  /// `nil` where no list groups the rows.
  private func group(
    of row: RowID, at position: Int, in form: FormID
  ) -> (name: String?, ordinal: Int?)? {
    guard case .entered(let key) = row, let index = plan.kinds[rows[position].kind].block,
      let block = plan.set.form(form.name)?.blocks[index], case .list(let source) = block.rows,
      let column = block.columns.first(where: { $0.id == source.group }),
      case .reference = column.kind
    else { return nil }
    let value = { (key: Int) in
      self.answers.values[CellID(form: form, row: .entered(key), column: column.id)]
    }
    let own = value(key)
    let keys = answers.rows(of: ListID(form: form, block: block.id)).filter { value($0) == own }
    let name = own.map { text(of: $0, in: column.kind) }
    return (name, keys.firstIndex(of: key).map { $0 + 1 })
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
