import Forms

extension Calculation {
  /// Where a node stands in the order of all.
  func place(ofNode node: Int, _ order: inout ListOrder) -> Place {
    let row = rows[graph.row(of: node)]
    let block = plan.kinds[row.kind].block
    let instance = instances[row.instance]
    let sheets = instance.id.sheet.map { sheet in
      answers.sheets(of: instance.id.name).firstIndex(of: sheet) ?? 0
    }
    var place = Place(
      form: instance.form, sheet: sheets ?? 0, block: block ?? -1, row: 0, code: "",
      key: row.key, offset: node - row.base)
    switch row.id {
    case .field: break
    case .line(let id): place.row = plan.forms[instance.form].linePositions[id] ?? 0
    case .entered:
      place.row = order.position(of: graph.row(of: node), in: row.instance, block) {
        block.flatMap { instance.lists[$0] } ?? []
      }
    case .node(let unit, let code):
      place.row = unit.map { 1 + position(ofUnit: $0, of: graph.row(of: node)) } ?? 0
      place.code = code
      place.unit = unit ?? 0
    }
    return place
  }

  private func position(ofUnit unit: Int, of row: Int) -> Int {
    guard let found = unitRow(unit, of: row), let block = plan.kinds[rows[found].kind].block
    else { return Int.max - 1 }
    return instances[rows[found].instance].lists[block]?.firstIndex(of: found) ?? 0
  }
}

/// The positions of rows in their lists, looked up once a list.
struct ListOrder {
  private var positions: [Key: [Int: Int]] = [:]

  private struct Key: Hashable {
    var instance: Int
    var block: Int?
  }

  mutating func position(of row: Int, in instance: Int, _ block: Int?, list: () -> [Int]) -> Int {
    let key = Key(instance: instance, block: block)
    if let known = positions[key] { return known[row] ?? 0 }
    let order = Dictionary(list().enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    positions[key] = order
    return order[row] ?? 0
  }
}
