import Forms
import Rules

/// Two sets of one city, a year apart.
enum Years {
  static let spending = ListID(form: FormID("spending"), block: "rows")
  static let goods = ListID(form: FormID("goods"), block: "rows")

  /// What stands where each year: the id of a column and the year's lines are all that differs.
  static func set(_ year: Int) -> TemplateSet {
    let isNew = year == 2025
    let code = CellKind.code(list: "functional", digits: [5])
    let list = Form(
      id: "spending", name: "支出明细",
      blocks: [
        Block(
          id: "rows", rows: .list(ListSource(entry: ["code", "basic"], key: ["code"])),
          columns: [
            column("code", code), column("basic", label: "基本支出"),
            priorColumn("prior", .beside(Reference(column: "basic"))),
          ])
      ])
    let named = Form(
      id: "goods", name: "采购",
      blocks: [
        Block(
          id: "rows", rows: .list(ListSource(entry: ["name", "value", "count"], key: ["name"])),
          columns: [
            column("name", .text(limit: nil)), column("value", .indicator),
            column("count", .count(unit: "台")),
          ])
      ])
    var reason = column("reason", .text(limit: nil), label: "变动原因")
    reason.isYearly = true
    var total = column(isNew ? "annual" : "amount", label: "年度资金")
    total.formerID = isNew ? "amount" : nil
    let fields = Form(
      id: "facts", name: "说明",
      blocks: [
        Block(
          id: "main", rows: .fields,
          columns: [
            column("office", .text(limit: nil), label: "处室"), column("day", .date), reason, total,
            column(
              "period", .text(limit: nil), .presumed(.constant(.text("\(year)年")), required: false)),
          ] + (isNew ? [column("phone", .text(limit: nil), label: "电话")] : []))
      ])
    let lines =
      [Line(id: "guests", label: "接待")] + (isNew ? [] : [Line(id: "cars", label: "用车")])
    let table = Form(
      id: "t4", name: "表四", isPrinted: true,
      blocks: [
        Block(
          id: "rows", rows: .fixed(lines),
          columns: [
            priorColumn("priorBudget", .budget(Reference(column: "budget"))),
            priorColumn("priorActual", .beside(Reference(column: "budget"))),
            column("budget", label: "预算数"),
          ])
      ])
    return TemplateSet(
      id: "city-\(year)", version: 1, name: "某市", year: year,
      forms: [list, named, fields, table],
      ask: ["spending", "goods", "facts", "t4"].map { AskStep(form: $0) })
  }

  private static func priorColumn(_ id: String, _ prior: PriorFigure) -> Column {
    var column = column(id, label: id, isExternal: true)
    column.prior = prior
    return column
  }

  static func cell(_ form: String, _ row: RowID, _ column: String) -> CellID {
    CellID(form: FormID(form), row: row, column: column)
  }

  /// The document of 2024.
  static func last() throws -> Calculation {
    var answers = Answers()
    for (key, code, basic) in [(3, "20101", "10"), (5, "20102", "4.50")] {
      answers.apply(.insertRow(spending, key: key, index: 9))
      answers.apply(.answer(cell("spending", .entered(key), "code"), .code(code)))
      answers.apply(.answer(cell("spending", .entered(key), "basic"), try amount(basic)))
      answers.apply(.answer(cell("spending", .entered(key), "prior"), try amount("1")))
    }
    for (key, name, value) in [(7, "电脑", "≥12台"), (8, "质量", "合格"), (9, "", "")] {
      answers.apply(.insertRow(goods, key: key, index: 9))
      answers.apply(.answer(cell("goods", .entered(key), "count"), .count(Count(2))))
      guard !name.isEmpty else { continue }
      answers.apply(.answer(cell("goods", .entered(key), "name"), .text(name)))
      answers.apply(
        .answer(cell("goods", .entered(key), "value"), .indicator(IndicatorValue(value))))
    }
    for (field, text) in [
      ("office", "综合科，2024 年起"), ("day", "2024年2月1日"), ("reason", "人员增加"), ("period", "2024年"),
    ] {
      answers.apply(.answer(cell("facts", .field, field), .text(text)))
    }
    answers.apply(.answer(cell("facts", .field, "amount"), try amount("60")))
    answers.apply(.answer(cell("t4", .line("guests"), "budget"), try amount("28.5")))
    answers.apply(.answer(cell("t4", .line("guests"), "priorBudget"), try amount("30")))
    answers.apply(.answer(cell("t4", .line("cars"), "budget"), try amount("3")))
    return Calculation(set(2024), answers: answers)
  }
}
