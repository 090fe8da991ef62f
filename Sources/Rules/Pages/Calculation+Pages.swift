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
    var check = PageCheck(answers: answers)
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
        check.checkWriting(rows.map { self.rows[$0].id }, in: block, of: instance.id)
      }
    }
    paged = check.findings
  }
}
