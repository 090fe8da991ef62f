import Forms

extension Calculation {
  /// Every form that stands once and every sheet, in the order of the set; base forms too.
  package var forms: [FormID] {
    plan.set.forms.flatMap { form in
      form.isRepeated
        ? answers.sheets(of: form.id).map { FormID(form.id, sheet: $0) } : [FormID(form.id)]
    }
  }

  /// A cell with everything known of it; one that the draft has no row for is blank.
  package func cell(_ id: CellID) -> FilledCell {
    guard let node = node(of: id) else {
      let kind = column(of: id)?.kind ?? .text(limit: nil)
      return FilledCell(kind: kind, origin: .blank, value: nil)
    }
    return filled(node, id)
  }

  /// The declaration of a cell, overrides of its line applied; `nil` if the set has no such cell.
  package func column(of id: CellID) -> Column? {
    guard let kind = kind(of: id), let position = plan.kinds[kind].positions[id.column] else {
      return nil
    }
    let column = plan.kinds[kind].columns[position]
    return column.exists ? column.column : nil
  }

  /// Where the content of a cell comes from; `nil` if the set has no such cell.
  package func source(of id: CellID) -> Source? { column(of: id)?.source }

  /// Whether a cell applies; `nil` while what decides it is blank.
  package func applies(_ id: CellID) -> Bool? {
    guard let node = node(of: id) else { return nil }
    let row = graph.row(of: node)
    return look {
      $0.all($0.plan.kinds[$0.rows[row].kind].columns[node - $0.rows[row].base - 1].tests, in: row)
    }
  }

  /// Whether a condition holds as seen from a row (`nil`: the form's fields); `nil` while undecided.
  package func applies(_ condition: Condition?, in form: FormID, row: RowID = .field)
    -> Bool?
  {
    guard let condition else { return true }
    guard let instance = instancePositions[form],
      let row = rowPositions[RowName(instance: instance, id: row)]
    else { return nil }
    var compiler = plan.compiler
    let test = compiler.test(condition, in: rows[row].kind)
    return look { $0.holds(test, in: row) }
  }

  /// Whether a form applies; `nil` while that is undecided.
  package func applies(_ form: FormID) -> Bool? {
    guard let instance = instancePositions[form], let fields = instances[instance].lines.first
    else { return nil }
    let tests = plan.forms[instances[instance].form].tests
    return look { $0.all(tests, in: fields) }
  }

  /// Evaluates something that is no node; what it reads is taken down in a copy and forgotten.
  func look<T>(_ ask: (inout Calculation) -> T) -> T {
    var copy = self
    return ask(&copy)
  }

  func filled(_ node: Int, _ id: CellID) -> FilledCell {
    let row = rows[graph.row(of: node)]
    let plan = plan.kinds[row.kind].columns[node - row.base - 1]
    let state = results.states[node]
    let statement = answers.statements[id]
    if state.contains(.isInapplicable) {
      return FilledCell(
        kind: plan.column.kind, origin: .inapplicable, value: nil,
        statement: statement ?? answers.values[id].map { $0 == .blank ? .blank : .figure($0) })
    }
    let beside = results.beside[node]
    let value = beside.map(\.value) ?? content(of: node, id)
    let written = self.written(node, in: row, plan.column.id, value)
    return FilledCell(
      kind: plan.column.kind, origin: origin(of: node, plan), value: written ?? value,
      statement: statement, agrees: beside?.agrees ?? true || isConfirmed(id),
      isWritten: written == nil ? nil : true)
  }

  /// The one typed figure a leaf of a tree is made of, as it was written; `nil` if it is made otherwise.
  private func written(_ node: Int, in row: Row, _ column: String, _ value: Value?) -> Value? {
    guard row.entries.count == 1, let entry = row.entries.first, case .amount(let sum) = value,
      let position = plan.kinds[rows[entry].kind].positions[column]
    else { return nil }
    let typed = answers.values[id(of: rows[entry].cell(position))]
    guard case .amount(let amount) = typed, amount.money == sum.money else { return nil }
    return typed
  }

  private func origin(of node: Int, _ plan: ColumnPlan) -> FilledCell.Origin {
    let state = results.states[node]
    if plan.rule != nil { return .defined(isComplete: !state.contains(.isIncomplete)) }
    if state.contains(.isTyped) { return .typed }
    return state.contains(.isFilled) ? .presumed : .blank
  }

  private func content(of node: Int, _ id: CellID) -> Value? {
    guard results.states[node].contains(.isTyped) else { return content(of: node) }
    return answers.values[id].flatMap { $0 == .blank ? nil : $0 }
  }

  /// The kind of row a cell stands in, whether or not the draft has the row.
  func kind(of id: CellID) -> Int? {
    if let instance = instancePositions[id.form],
      let row = rowPositions[RowName(instance: instance, id: id.row)]
    {
      return rows[row].kind
    }
    guard let form = plan.formPositions[id.form.name] else { return nil }
    return plan.kinds.indices.first { kind in
      plan.kinds[kind].form == form && plan.kinds[kind].positions[id.column] != nil
        && fits(id.row, kind)
    }
  }

  private func fits(_ row: RowID, _ kind: Int) -> Bool {
    switch row {
    case .field: plan.kinds[kind].block == nil
    case .line(let id): plan.kinds[kind].line?.id == id
    case .node(let unit, _):
      plan.trees.contains { tree in
        kind == (unit == nil && row != .onlyUnit ? tree.totalKind : tree.kind)
      }
    case .entered:
      plan.kinds[kind].block != nil && plan.kinds[kind].line == nil
        && !plan.trees.contains { $0.has(kind) }
    }
  }
}
