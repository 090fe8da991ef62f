import Forms

extension Calculation {
  /// Brings the rows of a table by budget units in line with the units that are entered.
  mutating func syncUnits(of tree: TreePlan) {
    guard tree.unitSource != nil, let list = tree.units,
      let instance = instancePositions[FormID(plan.forms[tree.form].form.id)],
      let parent = unitParent(of: tree, in: instance)
    else { return }
    let units = firstInstance(of: list.form).flatMap { instances[$0].lists[list.block] } ?? []
    let wanted =
      units.isEmpty ? [.onlyUnit] : units.map { RowID.node(unit: rows[$0].key, code: "") }
    for row in rows[parent].children where !wanted.contains(rows[row].id) { unhang(row) }
    for id in wanted where rowPositions[RowName(instance: instance, id: id)] == nil {
      hang(addRow(id, kind: tree.kind, in: instance), below: parent)
    }
  }

  /// The row right above the units, made if it is the department's and missing.
  private mutating func unitParent(of tree: TreePlan, in instance: Int) -> Int? {
    if let row = rowPositions[RowName(instance: instance, id: tree.unitParent)] { return row }
    guard let kind = tree.upperKind,
      let total = rowPositions[RowName(instance: instance, id: .total)]
    else { return nil }
    let row = addRow(tree.unitParent, kind: kind, in: instance)
    hang(row, below: total)
    return row
  }

  /// The name of the department, empty while it is not entered.
  var departmentName: String {
    node(of: CellID(form: FormID("head"), field: "department"))
      .flatMap { results.values[$0]?.words } ?? ""
  }
}
