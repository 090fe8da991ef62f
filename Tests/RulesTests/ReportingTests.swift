import Forms
import Rules
import Testing

/// A tree that adds up rows by what they say, and which of its rows a page prints.
struct ReportingTests {
  private static let reporting = CellKind.choice([
    Choice(id: "administrative", label: "行政支出"), Choice(id: "public", label: "事业支出"),
  ])

  private static func reported(_ choice: String) -> Source {
    .defined(
      .sum(
        .entered(
          form: "spending", block: "rows",
          matches: [Match(column: "reporting", operand: .literal(choice))]), column: "amount"),
      rule: "ROLL")
  }

  /// Spending whose 列报 is its own, else the usual one, and 表八 over it.
  private static func set(lines: [Line] = [], show: Show? = nil) -> TemplateSet {
    let have = Form(
      id: "have", name: "有没有",
      blocks: [Block(id: "main", rows: .fields, columns: [column("usual", reporting)])])
    let spending = Form(
      id: "spending", name: "支出明细",
      blocks: [
        Block(
          id: "rows", rows: .list(ListSource(entry: ["code", "amount"], key: ["code"])),
          columns: [
            Budget.code, column("own", reporting),
            column(
              "reporting", reporting,
              .presumed(.first([this("own"), that("have", .field, "usual")]), required: false)),
            column("amount"),
          ])
      ])
    let tree = TreeSource(
      codes: "functional", digits: [3, 5, 7], form: "spending", block: "rows", lines: lines,
      show: show)
    let table = Form(
      id: "t8", name: "表八", isPrinted: true,
      blocks: [
        Block(
          id: "rows", rows: .tree(tree),
          columns: [
            column("administrative", wan, reported("administrative")),
            column("public", wan, reported("public")),
          ])
      ])
    return TemplateSet(
      id: "reporting", version: 1, name: "试验套表", year: 2025, forms: [have, spending, table],
      ask: [], codes: ["functional": Budget.codes])
  }

  private func clerk(_ set: TemplateSet) throws -> Clerk {
    var clerk = Clerk(set: set)
    for (code, text, own) in [
      ("2010301", "652.19", nil), ("2010302", "86.15", "public"), ("2210201", nil, nil),
    ] {
      var values = ["code": Value.code(code)]
      values["amount"] = try text.map { try amount($0) }
      values["own"] = own.map { .choice($0) }
      clerk.addRow(FormID("spending"), "rows", values)
    }
    clerk.answer("have.usual", .choice("administrative"))
    return clerk
  }

  @Test func addsEachRowUnderItsOwnWordElseTheUsualOne() throws {
    var clerk = try clerk(Self.set())
    #expect(clerk.text("t8.2010301.administrative") == "652.19")
    #expect(clerk.text("t8.2010301.public") == "-")
    #expect(clerk.text("t8.20103.public") == "86.15")
    #expect(clerk.text("t8.total.administrative") == "652.19")
    clerk.answer("have.usual", .choice("public"))
    #expect(clerk.text("t8.total.administrative") == "-")
    // 652.19 + 86.15 = 738.34.
    #expect(clerk.text("t8.total.public") == "738.34")
    clerk.answer("have.usual", nil)
    #expect(clerk.text("t8.total.public") == "86.15")
  }

  private func printed(_ set: TemplateSet) throws -> [String] {
    let rows = try clerk(set).calculation.filled(FormID("t8")).rows["rows"] ?? []
    return rows.filter(\.isPrinted).map { "\($0.level.rawValue) \($0.code)\($0.label)" }
  }

  @Test func printsEveryEnteredCodeUnlessOnlyUsedOnesAreWanted() throws {
    let all = try printed(Self.set())
    #expect(all.contains("item 2210201住房公积金"))
    let used = try printed(Self.set(show: .used))
    #expect(used == all.filter { !$0.contains(" 221") })
    #expect(used.count == 5)
  }

  @Test func printsTheGivenCodesInTheirPlacesUnderTheirOwnNames() throws {
    let lines = [("208", "社会保障"), ("2080501", "离退休"), ("2210201", "公积金")].map {
      Line(id: $0, label: $1)
    }
    #expect(
      try printed(Self.set(lines: lines, show: .all)) == [
        "total 合计", "class 201一般公共服务支出", "section 20103政府办公厅（室）及相关机构事务",
        "item 2010301行政运行", "item 2010302一般行政管理事务", "class 208社会保障", "item 2080501离退休",
        "class 221住房保障支出", "section 22102住房改革支出", "item 2210201公积金",
      ])
  }
}
