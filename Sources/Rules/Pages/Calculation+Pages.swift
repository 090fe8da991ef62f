import Forms

extension Calculation {
  /// Looks at the pages that were read as they stand: the order of codes, how amounts are written.
  ///
  /// A draft prints pages of its own, so only an audit has them. Costs one pass over the cells.
  mutating func checkPages() {
    guard reading == .audit, !answers.printed.isEmpty else {
      paged = []
      return
    }
    var check = PageCheck()
    for instance in instances where plan.forms[instance.form].form.isPrinted {
      let form = plan.forms[instance.form].form
      guard let page = answers.printed[instance.id], let index = instancePositions[instance.id]
      else { continue }
      for (position, block) in form.blocks.enumerated() {
        if case .tree(let tree) = block.rows, let rows = page.rows[block.id] {
          check.checkCodes(rows, digits: tree.digits, in: block, of: instance.id)
        }
        if case .fixed(let lines) = block.rows, let rows = page.rows[block.id] {
          check.checkLabels(rows, of: lines, in: block, of: instance.id)
        }
        let rows = block.rows == .fields ? [instance.lines[0]] : positions(of: position, in: index)
        for column in block.columns {
          guard case .amount(let unit, let places) = column.kind else { continue }
          check.checkWriting(printed(column.id, in: rows), unit: unit, places: places) {
            id(of: $0)
          }
        }
      }
    }
    paged = check.findings
  }

  /// What a page printed in the cells of a column; those it says nothing of are left out.
  private func printed(_ column: String, in rows: [Int]) -> [PrintedAmount] {
    // The rows of a block are of few kinds, most of them of one.
    var (kind, position): (Int?, Int?)
    return rows.compactMap { row in
      if kind != self.rows[row].kind {
        kind = self.rows[row].kind
        position = plan.kinds[self.rows[row].kind].positions[column]
      }
      guard let column = position else { return nil }
      let node = self.rows[row].cell(column)
      let (state, isDefined) = (results.states[node], self.column(at: node).rule != nil)
      let value = isDefined && !state.contains(.isInapplicable) ? nil : answer(at: node)
      let statement = state.contains(.isTyped) ? nil : statement(at: node)
      guard value != nil || statement != nil else { return nil }
      return PrintedAmount(node: node, value, statement)
    }
  }
}
