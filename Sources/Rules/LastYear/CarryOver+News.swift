import Forms

extension CarryOver {
  /// What a form asks this year that last year's set did not: the form itself, or columns and lines.
  func news(of form: Form) -> [Place] {
    let steps = blank.set.ask.filter { $0.form == form.id }
    guard !steps.isEmpty else { return [] }
    guard let old = last.set.form(form.id),
      let match = FormMatch(old, in: last.set, to: blank.set)
    else { return [Place(form: form.name)] }
    return form.blocks.flatMap { block -> [Place] in
      let asking = steps.filter { $0.blocks.isEmpty || $0.blocks.contains(block.id) }
      let columns = block.columns.filter { column in
        column.source.isAsked
          && asking.contains { $0.columns.isEmpty || $0.columns.contains(column.id) }
      }
      return words(of: block, columns: columns, in: form, match)
    }
  }

  private func words(
    of block: Block, columns: [Column], in form: Form, _ match: FormMatch
  ) -> [Place] {
    let unknown = columns.filter { !match.knows($0) }.map { Place(form: form.name, cell: $0.label) }
    guard case .fixed(let lines) = block.rows, !columns.isEmpty else { return unknown }
    let others = lines.filter { line in
      !match.knows(line)
        && columns.contains {
          let cell = CellID(form: FormID(form.id), row: .line(line.id), column: $0.id)
          return blank.source(of: cell)?.isAsked == true
        }
    }
    return unknown + others.map { Place(form: form.name, cell: $0.label) }
  }
}
