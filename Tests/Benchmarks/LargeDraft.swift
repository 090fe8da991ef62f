import Forms

/// A draft with 10 budget units of 200 项 each, all figures typed.
struct LargeDraft {
  private(set) var draft: Draft
  private let codes: [CodeEntry]

  /// - Parameter rowsOfUnit: How many 项 each unit has.
  init(_ set: TemplateSet, rowsOfUnit: Int = 200) {
    codes = set.codes["functional"]?.entries.filter { $0.code.count == 7 } ?? []
    draft = Draft(set: set.id, setVersion: set.version)
    for field in ["fund", "capital", "carryover", "other", "reception"] {
      answer(CellID(form: FormID("have"), field: field), .choice("no"))
    }
    answer(CellID(form: FormID("have"), field: "subunits"), .choice("yes"))
    for unit in 1...10 {
      let key = insert(ListID(form: FormID("units"), block: "rows"))
      answer(cell("units", key, "code"), .text("\(100_000 + unit)"))
      answer(cell("units", key, "name"), .text("第\(unit)单位"))
      for entry in codes.prefix(rowsOfUnit) { spend(unit: key, code: entry.code) }
    }
  }

  /// The heading and the 2,000 rows of such a draft, as a spreadsheet copies them.
  var pastedRows: [String] {
    ["单位名称\t科目编码\t科目名称\t2024年执行数（元）\t基本支出（元）\t项目支出（元）"]
      + (1...10).flatMap { unit in
        codes.prefix(200).map {
          "第\(unit)单位\t\($0.code)\t\($0.name)\t102,500.00\t75,000.00\t30,000.00"
        }
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
