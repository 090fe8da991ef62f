import Forms

/// A draft with 10 budget units of 200 项 each, all figures typed.
struct LargeDraft {
  private(set) var draft: Draft

  init(_ set: TemplateSet) {
    draft = Draft(set: set.id, setVersion: set.version)
    for field in ["fund", "capital", "carryover", "other", "reception"] {
      answer(CellID(form: FormID("have"), field: field), .choice("no"))
    }
    answer(CellID(form: FormID("have"), field: "subunits"), .choice("yes"))
    let codes = set.codes["functional"]?.entries.map(\.code).filter { $0.count == 7 } ?? []
    for unit in 1...10 {
      let key = insert(ListID(form: FormID("units"), block: "rows"))
      answer(cell("units", key, "code"), .text("\(100_000 + unit)"))
      answer(cell("units", key, "name"), .text("第\(unit)单位"))
      for code in codes.prefix(200) { spend(unit: key, code: code) }
    }
  }

  private mutating func spend(unit: Int, code: String) {
    let key = insert(ListID(form: FormID("spending"), block: "rows"))
    answer(cell("spending", key, "unit"), .reference(unit))
    answer(cell("spending", key, "code"), .code(code))
    // 行政运行 carries 基本支出 only, 一般行政管理事务 项目支出 only, as in a real budget.
    var amounts = ["prior": "10.25", "basic": "7.5", "project": "3"]
    if code.hasSuffix("01") { amounts["project"] = nil }
    if code.hasSuffix("02") { amounts["basic"] = nil }
    for (column, text) in amounts {
      guard let amount = try? Amount(parsing: text, unit: .wanYuan) else { continue }
      answer(cell("spending", key, column), .amount(amount))
    }
  }

  private func cell(_ form: String, _ key: Int, _ column: String) -> CellID {
    CellID(form: FormID(form), row: .entered(key), column: column)
  }

  private mutating func insert(_ list: ListID) -> Int {
    let key = draft.answers.nextKey
    draft.answers.apply(.insertRow(list, key: key, index: Int.max))
    return key
  }

  private mutating func answer(_ cell: CellID, _ value: Value) {
    draft.answers.apply(.answer(cell, value))
  }
}
