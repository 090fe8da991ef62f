import Forms

extension Compiler {
  /// What a reference in a row of this kind means.
  func address(_ reference: Reference, in kind: Int) -> Address {
    let own = kinds[kind].form
    guard let form = reference.form.map({ formPositions[$0] }) ?? own else { return .nothing }
    switch reference.row {
    case .this:
      return form == own && reference.form == nil
        ? here(reference.column, in: kind) : fixed(form, line: 0, reference.column)
    case .field: return fixed(form, line: 0, reference.column)
    case .line(let id):
      guard let line = forms[form].linePositions[id] else { return .nothing }
      return fixed(form, line: line, reference.column)
    case .node(let code):
      guard let tree = trees.first(where: { $0.form == form }),
        let column = kinds[tree.kind].positions[reference.column]
      else { return .nothing }
      return .node(form: form, code: code, column: column)
    case .via(let columns): return via(columns, reference.column, in: kind)
    }
  }

  /// The kind and column that an address leads to, `nil` where it is no cell.
  func place(of address: Address, seenFrom kind: Int) -> (kind: Int, column: Int)? {
    switch address {
    case .own(let column): (kind, column)
    case .fixed(let form, let line, let column): (forms[form].lines[line], column)
    case .node(let form, _, let column):
      trees.first { $0.form == form }.map { ($0.totalKind, column) }
    case .via(let hops, let column):
      hops.last.flatMap { entryKind(ListPosition(form: $0.form, block: $0.block)) }
        .map { ($0, column) }
    case .identity, .nothing: nil
    }
  }

  private func fixed(_ form: Int, line: Int, _ column: String) -> Address {
    guard let position = kinds[forms[form].lines[line]].positions[column] else { return .nothing }
    return .fixed(form: form, line: line, column: position)
  }

  private func here(_ column: String, in kind: Int) -> Address {
    if let position = kinds[kind].positions[column] { return .own(position) }
    if let identity = identity(column, of: kind) { return .identity(identity) }
    return fixed(kinds[kind].form, line: 0, column)
  }

  private func identity(_ column: String, of kind: Int) -> Address.Identity? {
    guard let tree = trees.first(where: { $0.kind == kind }) else {
      guard kinds[kind].line != nil else { return nil }
      return ["code": .code, "id": .code, "name": .name, "label": .name][column]
    }
    if column == tree.source.unitColumn { return .unit }
    return ["code": .code, "unit": .unit, "name": .name][column]
  }

  private func via(_ columns: [String], _ last: String, in kind: Int) -> Address {
    var hops: [Address.Hop] = []
    var kind = kind
    for column in columns {
      guard let hop = hop(column, from: kind),
        let next = entryKind(ListPosition(form: hop.form, block: hop.block))
      else { return .nothing }
      hops.append(hop)
      kind = next
    }
    guard !hops.isEmpty, let position = kinds[kind].positions[last] else { return .nothing }
    return .via(hops, column: position)
  }

  private func hop(_ column: String, from kind: Int) -> Address.Hop? {
    if let position = kinds[kind].positions[column] {
      guard case .reference(let form, let block) = kinds[kind].columns[position].column.kind,
        let list = list(form, block)
      else { return nil }
      return Address.Hop(from: .column(position), form: list.form, block: list.block)
    }
    guard case .unit = identity(column, of: kind),
      let units = trees.first(where: { $0.kind == kind })?.units
    else { return nil }
    return Address.Hop(from: .unit, form: units.form, block: units.block)
  }
}
