import Forms
import Layouts
import Pages
import Publications
import Testing

/// What a picture without a table prints.
@Suite struct FlowPrintingTests {
  private func lines(
    _ picture: String, _ fields: [String: FilledCell] = [:], rows: [FilledRow] = [],
    style: PageStyle = PageStyle(year: 2025)
  ) throws -> [String] {
    let form = FilledForm(id: FormID("t"), fields: fields, rows: ["rows": rows], head: [:])
    return try Layout(parsing: "flow\n" + picture).page(form, style: style).lines
  }

  @Test func wordsHolesAndMarksStandInOrder() throws {
    let review = CellKind.choice([Choice(id: "pass", label: "通过"), Choice(id: "back", label: "退回")])
    let fields = [
      "a": Filled.text("甲"),
      "review": FilledCell(kind: review, origin: .typed, value: .choice("back")),
    ]
    #expect(
      try lines("名称 {a} 通过 {review=pass} 退回 {review=back}", fields) == ["名称 甲 通过 □ 退回 █"])
  }

  @Test(arguments: [
    ("名称 {a} 部门 {b} 期", "名称 部门 乙 期"), ("{a} {b}", "乙"), ("　{a} {b}", "　乙"), ("{b} {a}", "乙"),
    ("名称{a}（{b}）", "名称（乙）"),
  ])
  func aBlankLeavesNoGap(picture: String, printed: String) throws {
    #expect(try lines(picture, ["b": Filled.text("乙")]) == [printed])
  }

  @Test func aLineThatComesToNothingIsLeftOut() throws {
    #expect(try lines("{b}\n　　{a}\n{b}", ["b": Filled.text("乙")]) == ["乙", "乙"])
  }

  @Test func paragraphsBeginLikeTheFirst() throws {
    let goal = FilledCell(
      kind: .paragraphs(limit: nil), origin: .typed, value: .paragraphs(["一。", "二。"]))
    #expect(try lines("　　{a}", ["a": goal]) == ["　　一。", "　　二。"])
  }

  @Test func rowsStandUnderTheirCategory() throws {
    let categories = ["11", "12"].map {
      Forms.Category(id: $0, level1: "", level2: "", need: .required)
    }
    let rows = [("份数", 0), ("本数", 0), ("合格率", 1)].enumerated().map { key, row in
      Filled.indicator(
        key, categories[row.1], ["name": Filled.text(row.0), "value": Filled.text("\(key)")])
    }
    let picture = "{a}\n质量\n@rows.12 　{name} {value}\n数量\n@rows.11 　{name} {value}"
    #expect(try lines(picture, rows: rows) == ["质量", "　合格率 2", "数量", "　份数 0", "　本数 1"])
  }

  @Test(arguments: [
    ("60", "60万元", "60"), ("53.150", "53.15万元", "53.150"), ("53.150万元", "53.15万元", "53.150万元"),
    ("0", "0", "0"), ("0万元", "0", "0万元"), ("600000元", "60万元", "60万元"), ("30+30万元", "60万元", "60万元"),
    ("1.5*2", "3万元", "3万元"),
  ])
  func theUnitStandsInTheCell(typed: String, official: String, asStated: String) throws {
    let amount = try Amount(parsing: typed, unit: .wanYuan)
    let cell = FilledCell(kind: Filled.amountKind, origin: .typed, value: .amount(amount))
    let numbers = NumberStyle(trimsZeros: true, showsUnit: true)
    #expect(
      try lines("{a}", ["a": cell], style: PageStyle(year: 2025, numbers: numbers)) == [official])
    #expect(
      try lines("{a}", ["a": cell], style: PageStyle(.asStated, year: 2025, numbers: numbers))
        == [asStated])
  }

  @Test func titlesAndNotesStandAroundTheLines() throws {
    let layout = try Layout(parsing: "# 注释\nflow\n附件\n（{year}年度）\n名称 {a}\n注：完\n")
    let page = layout.page(
      FilledForm(id: FormID("t"), fields: [:], rows: [:], head: [:]), style: PageStyle(year: 2025))
    #expect(page.titles == ["附件", "（2025年度）"])
    #expect(page.lines == ["名称"])
    #expect(page.notes == ["注：完"])
    #expect(layout.isFlow)
  }

  @Test func goalSheetOfYinchuan() throws {
    let yinchuan = try Yinchuan.shipped()
    let text = yinchuan.text(try Sheets.yinchuan(yinchuan))
    #expect(try Golden(form: "goal", city: "yinchuan").problem(with: text) == nil)
  }
}
