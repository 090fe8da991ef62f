import Forms
import Layouts
import Pages
import Testing
import Texts

/// What holes print, and how lines repeat.
@Suite struct LayoutPrintingTests {
  private let kind = Filled.amountKind

  private func print(
    _ picture: String, fields: [String: FilledCell] = [:], rows: [String: [FilledRow]] = [:],
    head: [String: FilledCell] = [:], style: PageStyle = PageStyle(year: 2025)
  ) throws -> Page {
    let form = FilledForm(id: FormID("t"), fields: fields, rows: rows, head: head)
    return try Layout(parsing: picture).page(form, style: style)
  }

  private func text(_ cell: FilledCell, _ style: PageStyle = PageStyle(year: 2025)) throws -> String
  {
    try #require(print("甲\t{x}", fields: ["x": cell], style: style).rows[0][1]).text
  }

  private func typed(_ text: String, unit: MoneyUnit = .wanYuan) throws -> FilledCell {
    let amount = try Amount(parsing: text, unit: unit)
    return FilledCell(kind: kind, origin: .typed, value: .amount(amount))
  }

  @Test(arguments: [
    ("29.8", "29.80", "29.8"), ("0.20", "0.20", "0.20"), ("144.000000", "144.00", "144.000000"),
    ("12.345", "12.35", "12.345"), ("1,507.01", "1507.01", "1507.01"), ("0", "0", "0"),
    ("0.00", "0", "0.00"), ("-165.38", "-165.38", "-165.38"),
    // A calculation, and a number in another unit, were not written as the form's number.
    ("38*0.2", "7.60", "7.60"), ("861500元", "86.15", "86.15"), ("38*0.2万元", "7.60", "7.60"),
    ("24 万元", "24.00", "24 万元"),
  ])
  func aTypedAmountPrintsInTheStyleOrAsWritten(typed: String, official: String, asStated: String)
    throws
  {
    let cell = try self.typed(typed)
    #expect(try text(cell) == official)
    #expect(try text(cell, PageStyle(.asStated, year: 2025)) == asStated)
  }

  @Test func anAmountTypedInAnotherUnitIsNeverPrintedAsWritten() throws {
    let cell = try typed("861500", unit: .yuan)
    #expect(try text(cell, PageStyle(.asStated, year: 2025)) == "86.15")
  }

  @Test(arguments: [
    (NumberStyle(), "0", "29.80", "1507.01"),
    (NumberStyle(zero: .number), "0.00", "29.80", "1507.01"),
    (NumberStyle(zero: .blank), "", "29.80", "1507.01"),
    (NumberStyle(trimsZeros: true), "0", "29.8", "1507.01"),
    (NumberStyle(groups: true), "0", "29.80", "1,507.01"),
  ])
  func theFormsStyleDecidesAboutZerosAndDecimals(
    numbers: NumberStyle, zero: String, short: String, long: String
  ) throws {
    let style = PageStyle(year: 2025, numbers: numbers)
    #expect(try text(typed("0"), style) == zero)
    #expect(try text(typed("29.8"), style) == short)
    #expect(try text(typed("1507.01"), style) == long)
  }

  @Test func blankZeroAndInapplicableAreThreeThings() throws {
    let word = FilledCell(kind: kind, origin: .typed, value: .inapplicable("不涉及"))
    let closed = FilledCell(kind: kind, origin: .inapplicable, value: nil)
    let left = FilledCell(kind: kind, origin: .typed, value: .blank)
    let page = try print(
      "{zero}\t{none}\t{word}\t{closed}\t{left}\t{missing}",
      fields: [
        "zero": typed("0"), "none": Filled.amount(""), "word": word, "closed": closed, "left": left,
      ], style: PageStyle(year: 2025, numbers: NumberStyle(zero: .blank), inapplicable: "无"))
    #expect(page.rows[0].map { $0?.text } == ["", "", "不涉及", "无", "", ""])
    #expect(page.rows[0].map { $0?.number } == ["0", nil, nil, nil, nil, nil])
  }

  @Test(arguments: [
    // stated, agrees, official, as stated
    ("8.5", true, "8.50", "8.5"), ("8.5", false, "8.49", "8.5"), ("", true, "8.49", ""),
    ("", false, "8.49", ""),
  ])
  func aStatedFigureIsPrintedWhereItAgrees(
    stated: String, agrees: Bool, official: String, asStated: String
  ) throws {
    var cell = try Filled.defined("8.49")
    cell.statement =
      stated.isEmpty ? .blank : .figure(.amount(try Amount(parsing: stated, unit: .wanYuan)))
    cell.agrees = agrees
    #expect(try text(cell) == official)
    #expect(try text(cell, PageStyle(.asStated, year: 2025)) == asStated)
  }

  @Test func everyKindPrintsItsOfficialWords() throws {
    let choice = CellKind.choice([Choice(id: "unit", label: "单位")])
    let cells: [(FilledCell, String)] = [
      (Filled.text("政务"), "政务"),
      (FilledCell(kind: choice, origin: .typed, value: .choice("unit")), "单位"),
      (
        FilledCell(kind: .percent, origin: .typed, value: .percent(Percent(hundredths: -966))),
        "-9.66"
      ),
      (FilledCell(kind: .count(unit: "人"), origin: .typed, value: .count(Count(38))), "38"),
      (
        FilledCell(kind: .indicator, origin: .typed, value: .indicator(IndicatorValue(">=98 %"))),
        ">=98 %"
      ),
      (
        FilledCell(
          kind: .code(list: "functional", digits: [7]), origin: .typed, value: .code("2010301")),
        "2010301"
      ),
      (
        FilledCell(
          kind: .paragraphs(limit: nil), origin: .typed, value: .paragraphs(["一。", "二。"])),
        "一。\n二。"
      ),
    ]
    for (cell, printed) in cells { #expect(try text(cell) == printed) }
  }

  @Test func aNumberIsKeptExactBesideWhatIsPrinted() throws {
    let page = try print("{x}\t计 {x} 万元", fields: ["x": typed("12.345")])
    #expect(page.rows[0].map { $0?.text } == ["12.35", "计 12.35 万元"])
    #expect(page.rows[0].map { $0?.number } == ["12.345", nil])
    #expect(page.rows[0].map { $0?.alignment } == [.trailing, .trailing])
  }

  @Test func factsAndHeadFillTitles() throws {
    let page = try print(
      "{year}年{head.department}预算\n{priorYear}年执行数\t甲", head: ["department": Filled.text("某局")])
    #expect(page.titles == ["2025年某局预算"])
    #expect(page.rows[0].map { $0?.text } == ["2024年执行数", "甲"])
    #expect(page.headerRowCount == 1)
  }

  @Test func aLevelWithoutALineIsNotPrinted() throws {
    let page = try print(
      "@rows.total {number}\t合计\n@rows.item {number}\t{label}",
      rows: ["rows": tree()])
    #expect(
      page.rows.map { $0.map { $0?.text } } == [["一", "合计"], ["一", "行政运行"], ["二", "招商引资"]])
  }

  @Test func aLineWithoutLevelPrintsTheOtherLevels() throws {
    let page = try print("@rows.total 合计\t\n@rows {label}\t", rows: ["rows": tree()])
    #expect(page.rows.map { $0[0]?.text } == ["合计", "一般公共服务支出", "行政运行", "招商引资"])
  }

  @Test func aTotalWhoseLineStandsLastIsPrintedLast() throws {
    let page = try print("@rows {label}\t\n@rows.total 合计\t", rows: ["rows": tree()])
    #expect(page.rows.map { $0[0]?.text } == ["一般公共服务支出", "行政运行", "招商引资", "合计"])
  }

  @Test func aCodeStandsInOneColumnALevel() throws {
    let page = try print(
      "@rows.class {classCode}\t{sectionCode}\t{itemCode}\t{label}\n"
        + "@rows.item {classCode}\t{sectionCode}\t{itemCode}\t{label}", rows: ["rows": tree()])
    #expect(
      page.rows.map { $0.map { $0?.text } } == [
        ["201", "", "", "一般公共服务支出"], ["201", "03", "01", "行政运行"],
        ["201", "13", "08", "招商引资"],
      ])
  }

  private func tree() -> [FilledRow] {
    [
      ("", FilledRow.Level.total, "总", true), ("201", .class, "一般公共服务支出", true),
      ("2010301", .item, "行政运行", true), ("2010302", .item, "一般行政管理事务", false),
      ("2011308", .item, "招商引资", true),
    ].map { code, level, label, isPrinted in
      FilledRow(
        id: .node(unit: nil, code: code), level: level, code: code, label: label, cells: [:],
        isPrinted: isPrinted)
    }
  }

  @Test(arguments: [
    (1, 3, [["甲1", "乙1"], ["", "乙2"], ["", "乙3"], ["完", "完"]]),
    (3, 1, [["甲1", "乙1"], ["甲2", ""], ["甲3", ""], ["完", "完"]]),
    (0, 1, [["", "乙1"], ["完", "完"]]),
    (0, 0, [["完", "完"]]),
  ])
  func theShorterSideOfABandIsPadded(left: Int, right: Int, rows: [[String]]) throws {
    func list(_ name: String, _ count: Int) -> [FilledRow] {
      (0..<count).map { Filled.line("\($0)", label: "\(name)\($0 + 1)", [:]) }
    }
    let page = try print(
      "@a {label} | @b {label}\n完\t完", rows: ["a": list("甲", left), "b": list("乙", right)])
    #expect(page.rows.map { $0.map { $0?.text ?? "." } } == rows)
  }

  @Test func categoriesMergeOverTheirRun() throws {
    let rows = [("一", "甲"), ("一", "甲"), ("一", "乙"), ("二", "乙"), ("二", "乙")].enumerated()
      .map { index, names in
        Filled.indicator(
          index, Category(id: names.1, level1: names.0, level2: names.1, need: .required), [:])
      }
    let page = try print("头\t头\t\n@list {level1}\t{level2}\t{level1!}", rows: ["list": rows])
    let texts = page.rows.dropFirst().map { $0.map { $0?.text ?? "." } }
    #expect(
      texts == [
        ["一", "甲", "一"], [".", ".", "一"], [".", "乙", "一"], ["二", "乙", "二"], [".", ".", "二"],
      ])
    #expect(page.rows[1].map { $0?.rowSpan } == [3, 2, 1])
    #expect(page.rows[4].map { $0?.rowSpan } == [2, 2, 1])
  }

  @Test(arguments: [
    (1, "一"), (9, "九"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (99, "九十九"), (100, "100"),
  ])
  func rowsAreCountedInChinese(count: Int, numeral: String) throws {
    let rows = (0..<count).map { Filled.line("\($0)", [:]) }
    let page = try print("@list {number}\t", rows: ["list": rows])
    #expect(page.rows.last?.first??.text == numeral)
  }

  // MARK: Pages that were read

  private static let tree = """
    表
    单位：万元
    编码\t名称\t合计
    @rows.total \t合计\t{x}
    @rows.item {code}\t{label}\t{x}
    合计\t合计\t{year}年
    注：合计
    """

  private func treePage(_ figures: PageStyle.Figures, _ printed: PrintedPage) throws -> [String] {
    let rows = try [
      FilledRow(id: .total, level: .total, label: "合计", cells: ["x": Filled.amount("3")]),
      FilledRow(
        id: .node(unit: nil, code: "1"), level: .item, code: "1", label: "甲",
        cells: ["x": Filled.amount("1")]),
      FilledRow(
        id: .node(unit: nil, code: "2"), level: .item, code: "2", label: "乙",
        cells: ["x": Filled.amount("2")]),
    ]
    let form = FilledForm(
      id: FormID("t"), fields: [:], rows: ["rows": rows], head: [:], printed: printed)
    let page = try Layout(parsing: Self.tree).page(form, style: PageStyle(figures, year: 2025))
    return OfficialText(page).text.split(separator: "\n").map(String.init)
  }

  @Test func aPageThatWasReadPrintsItsOwnRowsAsTheyStood() throws {
    let two = PrintedRow(id: .node(unit: nil, code: "2"), code: "02", label: "乙 类")
    let printed = PrintedPage(rows: ["rows": [two, PrintedRow(id: nil), two]])
    #expect(
      try treePage(.asStated, printed) == [
        "表", "单位：万元", "编码\t名称\t合计", "02\t乙 类\t2", "\t\t", "02\t乙 类\t2",
        "合计\t合计\t2025年", "注：合计",
      ])
  }

  /// 合计 of the head is the first, that of the total's row the second; the note is other words.
  @Test func aPageThatWasReadPrintsItsOwnWords() throws {
    let printed = PrintedPage(words: [
      PrintedWord("合计", occurrence: 2, printed: "总计"),
      PrintedWord("合计", occurrence: 4, printed: ""),
      PrintedWord("2025年", occurrence: 1, printed: "2025 年"),
      PrintedWord("注：合计", occurrence: 1, printed: "备注：合计"),
      PrintedWord("单位：万元", occurrence: 1, printed: ""),
    ])
    #expect(
      try treePage(.asStated, printed) == [
        "表", "编码\t名称\t合计", "\t总计\t3", "1\t甲\t1", "2\t乙\t2", "合计\t\t2025 年",
        "备注：合计",
      ])
  }

  @Test func anOfficialPageIsPrintedAsTheTemplateHasIt() throws {
    let printed = PrintedPage(
      rows: ["rows": []], words: [PrintedWord("合计", occurrence: 2, printed: "总计")])
    #expect(
      try treePage(.official, printed) == [
        "表", "单位：万元", "编码\t名称\t合计", "\t合计\t3.00", "1\t甲\t1.00", "2\t乙\t2.00",
        "合计\t合计\t2025年", "注：合计",
      ])
  }

  /// A tree always has its total; without rows below it the line for the empty table stands alone.
  @Test(arguments: [
    ([], ["项目 数", "无 "]), ([FilledRow.Level.total], ["项目 数", "无 "]),
    ([.total, .item], ["项目 数", "total 1.00", "item 1.00"]),
  ])
  func anEmptyBlockPrintsItsOwnLine(_ levels: [FilledRow.Level], _ expected: [String]) throws {
    let rows = try levels.map {
      FilledRow(
        id: .line($0.rawValue), level: $0, label: $0.rawValue, cells: ["x": try typed("1")])
    }
    let page = try print(
      "项目\t数\n@rows {label}\t{x}\n@rows.empty 无\t", rows: ["rows": rows])
    #expect(page.rows.map { $0.map { $0?.text ?? "" }.joined(separator: " ") } == expected)
  }
}
