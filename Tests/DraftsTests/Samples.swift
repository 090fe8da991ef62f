import Forms
import Foundation

/// Drafts and texts the tests share.
enum Samples {
  /// The text of a fixture.
  static func fixture(_ name: String) throws -> [UInt8] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: tests.appending(path: "Fixtures/\(name)")))
  }

  /// The draft that the fixture `schema-1.json` holds.
  static func first() throws -> Draft {
    let spending = FormID("spending")
    let goal = FormID("goal", sheet: 7)
    let total = CellID(form: FormID("t2"), row: .total, column: "total")
    let prior = CellID(
      form: FormID("t2"), row: .node(unit: 1, code: "2010301"), column: "prior")
    let percent = CellID(form: prior.form, row: prior.row, column: "percent")
    var answers = Answers()
    func answer(_ form: String, _ row: RowID, _ column: String, _ value: Value) {
      answers.apply(.answer(CellID(form: FormID(form), row: row, column: column), value))
    }
    answers.apply(.insertRow(ListID(form: FormID("units"), block: "rows"), key: 1, index: 0))
    answer("units", .entered(1), "code", .text("103001"))
    answer("have", .field, "fund", .choice("no"))
    answer("t6", .field, "cars", .count(Count(12)))
    answer("t6", .field, "goal", .inapplicable("本指标不适用"))
    answer("control", .line("total"), "ceiling", .amount(try wanYuan("1,600")))
    answers.apply(.insertRow(ListID(form: FormID("control"), block: "places"), key: 5, index: 0))
    answer("control", .entered(5), "place", .place(total))
    answer("control", .entered(5), "ceiling", .amount(try wanYuan("584000元")))
    answers.apply(.insertRow(ListID(form: spending, block: "rows"), key: 4, index: 0))
    answer("spending", .entered(4), "unit", .reference(1))
    answer("spending", .entered(4), "code", .code("2010301"))
    answer("spending", .entered(4), "basic", .amount(try wanYuan("38*0.2")))
    answer("spending", .entered(4), "prior", .blank)
    let exact = try Amount(parsing: "0.00", unit: .yuan)
    answer("spending", .entered(4), "project", .amount(exact))
    answers.apply(.insertSheet(form: "goal", key: 7, index: 0))
    answers.apply(.insertSheet(form: "goal", key: 6, index: 1))
    answers.apply(.answer(CellID(form: goal, field: "project"), .reference(3)))
    answers.apply(
      .answer(
        CellID(form: goal, field: "goal"), .paragraphs(["培训教师 1240 人次。", "覆盖 86 所学校。"])))
    let indicators = ListID(form: goal, block: "indicators")
    answers.apply(.insertRow(indicators, key: 8, index: 0))
    answers.apply(.insertRow(indicators, key: 9, index: 1))
    let indicator: [(String, Value)] = [
      ("category", .choice("quantity")), ("name", .text("培训教师\"人次\"")),
      ("value", .indicator(IndicatorValue("≥1240人次"))),
    ]
    for (column, value) in indicator {
      answers.apply(.answer(CellID(form: goal, row: .entered(8), column: column), value))
    }
    answers.apply(.state(total, .blank))
    answers.apply(.state(prior, .figure(.amount(try wanYuan("29.8")))))
    answers.apply(.state(percent, .figure(.percent(try Percent(parsing: "-9.66%")))))
    let rows = [
      PrintedRow(id: prior.row, code: "2010301", label: "行政运 行"), PrintedRow(id: nil, label: "……"),
    ]
    let words = [PrintedWord("合计", occurrence: 2, printed: "")]
    answers.apply(.print(prior.form, PrintedPage(rows: ["rows": rows], words: words)))
    answers.apply(.enterIn(place: "spending", .yuan))
    answers.apply(.enterIn(place: "spending.prior", .wanYuan))
    let system = Explanation(
      of: .init(rule: "PRIOR", cell: prior), kind: .matchesSystem, reason: "与一体化系统一致", name: "马晓兰",
      date: "2026-11-20", figures: [prior: "29.80"])
    let code = Explanation(
      of: .init(rule: "CODE", cell: nil), kind: .explained, reason: "新增科目", name: "马晓兰",
      date: "2026-11-21", figures: [:])
    answers.apply(.explain(system.subject, system))
    answers.apply(.explain(code.subject, code))
    answers.reserveKeys(below: 12)
    return Draft(
      set: "guyuan-2025", setVersion: 3, answers: answers,
      stop: Draft.Stop(question: "spending.rows", typed: "2010302 150", cursor: 4),
      changed: "2026-11-21T21:14:07+08:00",
      orphans: [Draft.Orphan(path: "spending.@4.mystery", text: #"{"text": "旧"}"#)])
  }

  /// The draft that the fixture `schema-2.json` holds: the same, begun from last year's document.
  static func second() throws -> Draft {
    var contents = Answers()
    let row = CellID(form: FormID("spending"), row: .entered(4), column: "basic")
    contents.apply(.insertRow(ListID(form: row.form, block: "rows"), key: 4, index: 0))
    contents.apply(.answer(row, .amount(try wanYuan("9.10"))))
    contents.apply(.insertSheet(form: "goal", key: 7, index: 0))
    contents.apply(
      .answer(CellID(form: FormID("goal", sheet: 7), field: "name"), .text("中小学教师培训")))
    let total = CellID(form: FormID("t2"), row: .total, column: "total")
    contents.apply(.answer(total, .amount(try wanYuan("75.20"))))
    var draft = try first()
    draft.lastYear = LastYear(set: "guyuan-2024", source: "2024年部门预算.txt", contents: contents)
    return draft
  }

  /// The draft that the fixture `schema-3.json` holds: the same, where a 核实说明 says which finding of
  /// its cell it covers, and a text of last year was not asked about yet.
  static func third() throws -> Draft {
    var draft = try second()
    let change = draft.answers.explanations.first.map { old -> Change in
      var new = old
      new.subject.words = ""
      return .all([.explain(old.subject, nil), .explain(new.subject, new)])
    }
    let others = draft.answers.explanations.dropFirst()
    draft.answers.apply(.all(others.map { .explain($0.subject, nil) }))
    if let change { draft.answers.apply(change) }
    draft.answers.apply(.all(others.map { .explain($0.subject, $0) }))
    draft.stop?.unseen = ["goal:@7.goal"]
    return draft
  }

  /// An amount written in a form in 万元.
  static func wanYuan(_ text: String) throws -> Amount {
    try Amount(parsing: text, unit: .wanYuan)
  }
}
