import Pages
import Randomness
import Testing
import Texts

@Suite struct PageTextTests {
  private let page = Page(
    titles: ["基本支出预算表"], unit: "单位：万元",
    slots: [
      [head("经济科目"), .coveredFromLeft, head("预算数"), .coveredFromLeft],
      [head("编码"), head("名称"), head("人员"), head("公用")],
      [cell("301"), cell("工资福利支出"), number("964.48"), number("")],
      [cell("绩效"), cell("数量"), number("0"), cell("不涉及")],
      [.coveredFromAbove, cell("质量"), number("1.5"), .coveredFromAbove],
    ],
    notes: ["注：其他科目删除。"])

  private static func head(_ text: String) -> PageSlot {
    .cell(PageCell(text, alignment: .center, isHeader: true))
  }

  private static func cell(_ text: String) -> PageSlot { .cell(PageCell(text)) }

  private static func number(_ text: String) -> PageSlot {
    .cell(PageCell(text, alignment: .trailing))
  }

  @Test func officialTextIsWhatAPublicationPrints() {
    #expect(
      OfficialText(page).text == """
        基本支出预算表

        单位：万元

        经济科目\t\t预算数\t
        编码\t名称\t人员\t公用
        301\t工资福利支出\t964.48\t
        绩效\t数量\t0\t不涉及
        \t质量\t1.5\t

        注：其他科目删除。

        """)
  }

  @Test func previewDrawsMergedCellsAsOne() {
    #expect(
      PreviewText(page, width: 60).text == """
                     基本支出预算表
                                       单位：万元
        +---------------------+-----------------+
        |      经济科目       |     预算数      |
        +------+--------------+--------+--------+
        | 编码 |     名称     |  人员  |  公用  |
        +------+--------------+--------+--------+
        | 301  | 工资福利支出 | 964.48 |        |
        +------+--------------+--------+--------+
        | 绩效 | 数量         |      0 | 不涉及 |
        |      +--------------+--------+        |
        |      | 质量         |    1.5 |        |
        +------+--------------+--------+--------+
        注：其他科目删除。

        """)
  }

  @Test func previewWrapsTextsAndLeavesFiguresWhole() {
    let long = String(repeating: "保障市本级各类行政机关正常办公，", count: 4)
    let wide = Page(
      titles: ["表"],
      slots: [[Self.cell("指标"), Self.cell(long), Self.number("-1712.09"), Self.cell(long)]])
    let preview = PreviewText(wide, width: 64)
    #expect(preview.lines.allSatisfy { $0.displayWidth <= 64 })
    #expect(preview.lines.contains { $0.contains("-1712.09") })
    #expect(preview.lines.count > 6)
  }

  @Test(arguments: [60, 80, 100])
  func figuresStayWholeInACrowdedTable(width: Int) {
    let figures = ["1712.09", "1546.71", "1057.20", "489.51", "-165.38", "-9.66"]
    let row = [Self.cell("2010301"), Self.cell("政府办公厅（室）及相关机构事务")] + figures.map(Self.number)
    let preview = PreviewText(Page(titles: [], slots: [row]), width: width)
    #expect(preview.lines.allSatisfy { $0.displayWidth <= width })
    for figure in figures { #expect(preview.text.contains(figure)) }
    #expect(preview.text.contains("2010301"))
  }

  @Test(arguments: [60, 72, 80, 100, 132])
  func everyLineOfATableIsEquallyWide(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    let words = ["", "0", "-14.70", "维修（护）费", "≥90%", "保障四栋大楼机房设备正常运行", "A\u{301}b"]
    for _ in 0..<60 {
      let slots = (0..<6).map { row in
        (0..<5).map { column -> PageSlot in
          switch Int.random(in: 0..<8, using: &random) {
          case 0 where column > 0: .coveredFromLeft
          case 1 where row > 0: .coveredFromAbove
          default: Self.cell(words.randomElement(using: &random) ?? "")
          }
        }
      }
      let lines = PreviewText(Page(titles: [], slots: slots), width: width).lines
      #expect(Set(lines.map(\.displayWidth)).count == 1, "\(lines.joined(separator: "\n"))")
      #expect(lines[0].displayWidth <= width)
    }
  }

  @Test func nothingInACellCanBreakItsLineOrReachTheTerminal() {
    let evil = Page(
      titles: ["\u{1B}[31m标题"], slots: [[Self.cell("甲\t乙\n丙\u{1B}[2J"), Self.cell("丁")]])
    #expect(OfficialText(evil).text.split(separator: "\n").last == "甲 乙　　丙␛[2J\t丁")
    #expect(!PreviewText(evil, width: 60).text.contains("\u{1B}"))
  }

  @Test func aPageWithoutRowsHasItsTitlesAndNotes() {
    let empty = Page(titles: ["表五"], slots: [], notes: ["注：无。"])
    #expect(OfficialText(empty).text == "表五\n\n注：无。\n")
    #expect(
      PreviewText(empty, width: 60).lines == [String(repeating: " ", count: 28) + "表五", "注：无。"])
  }

  @Test func linesWithoutATableStandAsTheyAreAndInOneBox() {
    let page = Page(
      titles: ["目标表"], slots: [],
      lines: ["名称 政务公开", "　　" + String(repeating: "按月公开，", count: 8), "完\t\u{1B}[2J"],
      notes: ["注：无。"])
    #expect(
      OfficialText(page).text == """
        目标表

        名称 政务公开
        　　按月公开，按月公开，按月公开，按月公开，按月公开，按月公开，按月公开，按月公开，
        完 ␛[2J

        注：无。

        """)
    #expect(
      PreviewText(page, width: 60).text == """
                                   目标表
        +----------------------------------------------------------+
        | 名称 政务公开                                            |
        | 　　按月公开，按月公开，按月公开，按月公开，按月公开，按 |
        | 　　月公开，按月公开，按月公开，                         |
        | 完 ␛[2J                                                  |
        +----------------------------------------------------------+
        注：无。

        """)
  }
}
