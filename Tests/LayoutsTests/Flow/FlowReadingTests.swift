import Forms
import Layouts
import Testing

/// What a page without a table is read as where it says less, or otherwise, than its picture.
@Suite struct FlowReadingTests {
  private static let picture = """
    flow
    标题
    （{year}年度）
    名称 {name}
    部门 {department} 金额： {total}
    目标
    　　{goal}
    数量指标{need}
    @rows.11 　　{name} {value}
    质量指标
    @rows.12 　　{name} {value}
    评定 通过 {review=pass} 退回 {review=back}
    注：完。
    """

  private static let form = Form(
    id: "goal", name: "目标表",
    blocks: [
      Block(
        id: "main", rows: .fields,
        columns: [
          ("name", CellKind.text(limit: nil)), ("department", .text(limit: nil)),
          ("total", .amount(unit: .wanYuan, places: 2)), ("goal", .paragraphs(limit: nil)),
          ("need", .choice([Choice(id: "must", label: "（必填）"), Choice(id: "may", label: "（选填）")])),
          ("review", .choice([Choice(id: "pass", label: "通过"), Choice(id: "back", label: "退回")])),
        ].map { Column(id: $0.0, label: $0.0, kind: $0.1, source: .typed(required: false)) })
    ])

  private static let head = "标题\n（2025年度）\n名称 甲\n部门 乙 金额： 1万元\n目标\n　　丙\n"
  private static let foot = "\n评定 通过 █ 退回 □\n注：完。"

  private func read(_ text: String) throws -> ReadPage {
    try Layout(parsing: Self.picture)
      .read(Yinchuan.lines(of: text), form: Self.form, year: 2025)
  }

  private func rows(_ page: ReadPage) -> [String] {
    page.rows.map { row in
      [row.category ?? "", row.cells["name"]?.text ?? "", row.cells["value"]?.text ?? ""]
        .joined(separator: "|")
    }
  }

  @Test func aPageAsPrintedNeedsNoRepair() throws {
    let page = try read(Self.head + "数量指标（必填）\n　　份数 ≥5份\n质量指标\n　　合格率 100%" + Self.foot)
    #expect(
      page.fields.mapValues(\.text) == [
        "name": "甲", "department": "乙", "total": "1万元", "goal": "丙", "need": "（必填）",
        "review": "通过",
      ])
    #expect(rows(page) == ["11|份数|≥5份", "12|合格率|100%"])
    #expect(page.words == [])
    #expect(page.repairs == [])
    #expect(page.unplaced == [])
    #expect(page.lines == 1...12)
  }

  /// What stands between 数量指标 and 质量指标, the rows it is, and what is said of them.
  @Test(arguments: [
    ("份数 ≥5份", ["份数|≥5份"], []),
    ("份数 合格", ["份数|合格"], []),
    ("份数\n≥5份", ["份数|≥5份"], []),
    ("第一批\n第二批份数 ≥5份", ["第一批第二批份数|≥5份"], []),
    ("材料\n份数\n≥5份\n质检 合格", ["材料份数|≥5份", "质检|合格"], []),
    ("无 无", ["无|无"], []),
    ("　　甲类材料\n　　乙类材料 5份", ["甲类材料|", "乙类材料|5份"], ["“甲类材料”后面没有指标值，值留空"]),
    ("份数 ≥ 5 份", ["份数|≥ 5 份"], ["“≥ 5 份”中间的空格不算，作一个指标值"]),
    ("热线12345 10次", ["热线12345|10次"], []),
    ("热线 12345 10次", ["热线 12345|10次"], []),
    ("办好 一件 实事", ["办好 一件|实事"], ["这一行有几处空格，最后的“实事”作指标值"]),
    (
      "按月报送 每月5日前，年底总结", ["按月报送|每月5日前，年底总结"],
      ["这一行有几处空格，最后的“每月5日前，年底总结”作指标值"]
    ),
    ("材料送达\n及时", ["材料送达|及时"], ["“及时”单独一行，作上一行的指标值"]),
    ("≥5份", ["|≥5份"], ["“≥5份”前面没有三级指标，名称留空"]),
    ("无 无\n份数 5份", ["无|无", "份数|5份"], ["“无”的旁边还有别的指标，都留着"]),
    ("无", ["无|"], ["“无”后面没有指标值，值留空"]),
  ])
  func rowsEndWithTheirValues(text: String, expected: [String], repairs: [String]) throws {
    let page = try read(Self.head + "数量指标\n" + text + "\n质量指标\n" + Self.foot)
    #expect(rows(page) == expected.map { "11|" + $0 })
    #expect(page.repairs.map(\.words) == repairs)
    #expect(page.unplaced == [])
  }

  @Test(arguments: [
    ("数\n量\n指标\n\n（必 填）\n份数 5份", "（必 填）"), ("数量指标 份数 5份", ""), ("数量指标(选填) 份数 5份", "(选填)"),
  ])
  func labelsAndMarkersMayBeTornApart(text: String, marker: String) throws {
    let page = try read(Self.head + text + "\n质量指标" + Self.foot)
    #expect(rows(page) == ["11|份数|5份"])
    #expect(page.fields["need"]?.text == marker)
    #expect(page.unplaced == [])
  }

  @Test func aFieldThatIsNotThereIsBlankAndItsLabelStays() throws {
    let page = try read("标题\n（2025年度）\n名称\n部门 金额：\n目标\n数量指标\n质量指标\n评定 通过 □ 退回 □\n注：完。")
    #expect(
      page.fields.mapValues(\.text) == [
        "name": "", "department": "", "total": "", "goal": "", "need": "", "review": "",
      ])
    #expect(page.fields["department"]?.line == 4)
    #expect(page.rows == [])
    #expect(page.repairs == [])
  }

  @Test func aLostLabelLeavesItsTextBeforeItAndSaysSo() throws {
    let page = try read(Self.head + "数量指标\n份数 5份\n合格率 100%" + Self.foot)
    #expect(rows(page) == ["11|份数|5份", "11|合格率|100%"])
    #expect(page.repairs.map(\.words) == ["没有找到“质量指标”，它的内容留在“数量指标”下面"])
    #expect(page.words == [PrintedWord("质量指标", occurrence: 1, printed: "")])
  }

  @Test func aLostLabelWhosePlaceIsCertainKeepsItsText() throws {
    let page = try read("标题\n（2025年度）\n名称 甲\n部门 乙 金额： 1万元\n丙\n数量指标\n质量指标" + Self.foot)
    // 丙 stands behind the amount: without 目标 nobody can tell it from the amount's own text.
    #expect(page.fields["total"]?.text == "1万元丙")
    #expect(page.repairs.map(\.words) == ["没有找到“目标”，它的内容留在“金额：”下面"])
    #expect(page.fields["goal"] == nil)
  }

  @Test func wordsPrintedOtherwiseAreKept() throws {
    let page = try read("标题：\n（2024年度）\n名称 甲\n部门 乙 金额： 1万元\n目标\n丙\n数量指标\n质量指标" + Self.foot)
    #expect(
      page.words == [
        PrintedWord("标题", occurrence: 1, printed: "标题："),
        PrintedWord("（2025年度）", occurrence: 1, printed: "（2024年度）"),
      ])
    #expect(page.unplaced == [])
  }

  @Test func wordsOfALabelInsideATextAreText() throws {
    let text =
      "标题\n（2025年度）\n名称 数量指标 汇编\n部门 乙 金额： 1万元\n目标\n　　质量指标\n　　要提高。\n数量指标\n"
      + "　　质量指标 5项\n　　数量指标 6项\n质量指标\n　　评定 合格"
    let page = try read(text + Self.foot)
    #expect(page.fields["name"]?.text == "数量指标 汇编")
    #expect(page.fields["goal"]?.text == "质量指标\n要提高。")
    #expect(rows(page) == ["11|质量指标|5项", "11|数量指标|6项", "12|评定|合格"])
  }

  @Test func whatHasNoPlaceIsNamed() throws {
    let page = try read("封面\n" + Self.head + "数量指标\n（不填）\n份数 5份\n。\n质量指标" + Self.foot + "\n第 3 页")
    #expect(
      page.unplaced.map { "\($0.number) \($0.text)" } == ["1 封面", "9 （不填）", "11 。", "15 第 3 页"])
    #expect(rows(page) == ["11|份数|5份"])
  }

  @Test(arguments: [
    ("评定 通过 □ 退回 ■", "退回", 0), ("评定 通过√退回□", "通过", 0), ("评定 通过 █ 退回 █", "通过、退回", 1),
    ("评定 通过 退回", nil, 0),
  ])
  func marksSayWhichChoiceWasMade(line: String, text: String?, repairs: Int) throws {
    let page = try read(Self.head + "数量指标\n质量指标\n" + line + "\n注：完。")
    #expect(page.fields["review"]?.text == text)
    #expect(page.repairs.count == repairs)
    #expect(page.unplaced == [])
  }

  @Test(arguments: [
    ("　　一句。\n　　二句。", "一句。\n二句。"), ("一句\n接着。", "一句接着。"), ("1.一句。\n2.二句。", "1.一句。\n2.二句。"),
    ("（一）一句；\n（二）二句", "（一）一句；\n（二）二句"), ("共\n2.5万元。", "共2.5万元。"), ("use\nAPP 。", "use APP 。"),
    ("一句\n\n。", "一句。"),
  ])
  func paragraphsAreToldFromWrappedLines(printed: String, expected: String) throws {
    let page = try read(
      "标题\n（2025年度）\n名称 甲\n部门 乙 金额： 1万元\n目标\n" + printed + "\n数量指标\n质量指标" + Self.foot)
    #expect(page.fields["goal"]?.text == expected)
  }

  @Test func nothingOfAnotherPageIsTakenForThisOne() throws {
    let page = try read("一、概况\n本单位负责办文办会。\n")
    #expect(page.fields == [:])
    #expect(page.rows == [])
    #expect(page.unplaced.map(\.text) == ["一、概况", "本单位负责办文办会。"])
    #expect(try read("").unplaced == [])
  }
}
