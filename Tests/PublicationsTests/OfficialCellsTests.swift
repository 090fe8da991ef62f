import Publications
import Testing

@Suite struct OfficialCellsTests {
  private let page = """
    基本支出预算表
    （2025年度）

    单位：万元
    科目编码\t科目名称\t合计\t人员\t公用
    \t合计\t4.70\t3.20\t1.50
    30113\t维修（护）费\t1.50\t\t1.50
    30114\t医疗费\t\t\t
    30199\t其他\t3.2\t3.2\t0
    """

  private func differences(with changed: String, columns: Bool = true) -> [OfficialDifference.Kind]
  {
    OfficialCells(changed).differences(from: OfficialCells(page), comparingColumns: columns)
      .map(\.kind)
  }

  @Test(arguments: [
    // What does not count: spaces, brackets, blank lines, where a title is wrapped, dropped zeros.
    ("维修（护）费", "维修 (护) 费", [] as [OfficialDifference.Kind]),
    ("（2025年度）\n\n", "(2025 年度) ", []),
    ("\n30114", "\n\n30114", []),
    ("3.2\t3.2", "3.20\t3.2", []),
    // What does.
    ("1.50\t\t1.50", "1.50\t1.50\t", [.column]),
    ("3.2\t0", "3.2\t", [.content]),
    ("医疗费\t\t", "医疗费\t\t0", [.content]),
    ("3.20\t1.50\n", "3.20\t1.51\n", [.content]),
    ("维修（护）费", "维护费", [.content]),
    ("30114\t医疗费\t\t\t\n", "", [.missing]),
    ("30114\t", "30112\t\t\t\t\n30114\t", [.added]),
    ("30199\t其他\t3.2\t3.2\t0", "", [.missing]),
  ])
  func seesWhatCounts(old: String, new: String, kinds: [OfficialDifference.Kind]) {
    let changed = page.replacing(old, with: new)
    #expect(changed != page)
    #expect(differences(with: changed) == kinds)
  }

  @Test func aFigureAsWrittenKeepsItsZeros() {
    let changed = OfficialCells(page.replacing("3.2\t3.2", with: "3.20\t3.2"))
    let differences = changed.differences(from: OfficialCells(page)) { label, _ in label == "其他" }
    #expect(differences.map(\.kind) == [.content])
    let elsewhere = changed.differences(from: OfficialCells(page)) { label, _ in label == "合计" }
    #expect(elsewhere.isEmpty)
  }

  @Test func aGridThatSlippedOneCellIsTheSameWhereColumnsDoNotCount() {
    let changed = page.replacing("30114\t医疗费\t\t\t", with: "\t30114\t医疗费\t\t")
    #expect(differences(with: changed) == [.column])
    #expect(differences(with: changed, columns: false) == [])
  }

  @Test func aLabelThatSankToTheNextLineIsAShift() {
    let ours = OfficialCells("总额\t300\t转移\t总额\t\n\t拨款\t300\t\t拨款\n结转\t\t\t\t")
    let published = OfficialCells("总额\t300\t\t总额\t\n\t拨款\t300\t转移\t拨款\n结转\t\t\t\t")
    #expect(ours.differences(from: published, comparingColumns: false).map(\.kind) == [.shifted])
    let wrong = OfficialCells("总额\t300\t转移\t总额\t\n\t拨款\t30\t\t拨款\n结转\t\t\t\t")
    let kinds = wrong.differences(from: published, comparingColumns: false).map(\.kind)
    #expect(kinds == [.content, .content])
  }

  @Test(arguments: [
    ("-9.70", "-9.7"), ("0.00", "0"), ("-0", "0"), ("1,507.01", "1507.01"), ("24 万元", "24"),
    ("007", "7"), ("１２", "12"), ("100%", nil), ("≥90", nil), (".5", nil), ("5.", nil), ("-", nil),
    ("1.2.3", nil), ("八", nil),
  ])
  func readsNumbers(text: String, number: String?) {
    #expect(OfficialToken(text, column: 1).number == number)
  }

  @Test func theFirstCellHoldsANameEvenInDigits() {
    #expect(OfficialToken("2010301", column: 0).number == nil)
  }
}
