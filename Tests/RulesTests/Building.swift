import Forms

// Short ways to write sets and answers in tests.

let wan = CellKind.amount(unit: .wanYuan, places: 2)
let yesNo = CellKind.choice([Choice(id: "yes", label: "有"), Choice(id: "no", label: "无")])

func this(_ column: String) -> Formula { .cell(Reference(column: column)) }

func that(_ form: String, _ row: Reference.Row, _ column: String) -> Formula {
  .cell(Reference(form: form, row: row, column: column))
}

func line(_ id: String, _ column: String = "amount") -> Formula {
  .cell(Reference(row: .line(id), column: column))
}

func plus(_ formulas: Formula...) -> Formula { .terms(formulas.map { Term($0) }) }

func minus(_ left: Formula, _ right: Formula) -> Formula {
  .terms([Term(left), Term(right, isSubtracted: true)])
}

func has(_ field: String) -> Condition {
  .equals(Reference(form: "have", row: .field, column: field), "yes")
}

func column(
  _ id: String, _ kind: CellKind = wan, _ source: Source = .typed(required: false),
  label: String? = nil, when condition: Condition? = nil, isExternal: Bool = false
) -> Column {
  Column(
    id: id, label: label ?? id, kind: kind, source: source, condition: condition,
    isExternal: isExternal)
}

func amount(_ text: String, in unit: MoneyUnit = .wanYuan) throws -> Value {
  .amount(try Amount(parsing: text, unit: unit))
}

func money(_ text: String) throws -> Money { try Money(text, in: .wanYuan) }
