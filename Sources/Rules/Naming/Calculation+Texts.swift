import Forms

extension Calculation {
  /// How a value reads for a person: an amount in its unit and places, the label of a choice, the
  /// name of the row referred to; empty if blank.
  package func text(of value: Value?, in kind: CellKind) -> String {
    switch (value, kind) {
    case (nil, _), (.blank, _): return ""
    case (.amount(let amount), .amount(let unit, let places)):
      return amount.money.text(in: unit, places: places)
    case (.count(let count), .count(let unit)): return count.text + unit
    case (.choice(let id), .choice(let choices)):
      return choices.first { $0.id == id }?.label ?? id
    case (.reference(let key), .reference(let form, let block)):
      return entered(key, form, block).map { name(inRow: $0) } ?? ""
    case (.place(let cell), _): return place(of: cell)
    case (let value?, _): return exactText(of: value)
    }
  }

  /// How the content of a cell reads for a person; empty if it is blank.
  package func text(of cell: CellID) -> String {
    let filled = self.cell(cell)
    return text(of: filled.value, in: filled.kind)
  }

  /// A text that tells any two contents apart.
  func exactText(of value: Value) -> String {
    switch value {
    case .blank: ""
    case .amount(let amount): amount.money.exactText(in: .wanYuan)
    case .percent(let percent): percent.text
    case .count(let count): count.text
    case .reference(let key): "@\(key)"
    case .place(let cell): path(of: cell)
    case .inapplicable, .text, .paragraphs, .choice, .indicator, .code: value.words ?? ""
    }
  }
}
