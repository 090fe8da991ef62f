import Forms
import Rules
import Testing
import Wizards

/// The unit in which bare amounts are read, and amounts that look like another one.
struct UnitTests {
  typealias Desk = PastingTests.Desk

  static let economic = ListID(form: FormID("economic"), block: "rows")
  static let projects = ListID(form: FormID("projects"), block: "rows")

  @Test func holdsInEverySectionAndSaysSo() throws {
    var desk = try Desk()
    desk.type("元")
    #expect(desk.said == ["各节的金额从现在起按元读；单打 万元 换回。"])
    #expect(desk.prompt == " 1 按元读› ")
    desk.type("2010301 6000000 6500000 -")
    #expect(desk.rows() == ["2010301 prior=6000000 basic=6500000 project=-"])
    desk.type("/基本支出明细")
    #expect(desk.said.contains("金额按元读；单打 万元 换回。"), "\(desk.said)")
    #expect(desk.prompt == " 1 按元读› ")
    desk.type("30101 6500000")
    #expect(desk.rows(of: Self.economic) == ["30101 personnel=6500000"])
    desk.type("/control.total.ceiling")
    #expect(desk.prompt.contains(" 按元读 › "), "\(desk.prompt)")
    desk.type("8000000", "/t2.total.total")
    #expect(!desk.prompt.contains("按元读"), "\(desk.prompt)")
    desk.type("/支出明细", "万元")
    #expect(desk.said == ["各节的金额从现在起按万元读；单打 元 换回。"])
    #expect(desk.prompt == " 2› ")
    #expect(desk.wizard.calculation.answers.entryUnits.isEmpty)
  }

  /// What waits half typed was meant in the unit, so it is kept, and said again.
  @Test func isKeptAndSaidWhenADraftIsResumed() throws {
    var desk = try Desk()
    desk.type("元", "/head")
    let again = try Desk(resuming: desk.wizard.draft)
    #expect(again.said.contains("金额按元读；单打 万元 换回。"), "\(again.said)")
  }

  /// An older draft has one form in another unit; the command alone brings all of them back.
  @Test func takesBackTheUnitOfASingleForm() throws {
    var desk = try Desk()
    desk.type("/元 economic", "/支出明细")
    #expect(desk.prompt == " 1› ")
    desk.type("元", "万元", "/基本支出明细")
    #expect(desk.prompt == " 1› ")
  }

  /// A table and typed lines, none of which says its unit.
  @Test(arguments: [
    ["科目编码\t基本支出", "2010301\t6500000"], ["2010301\t6500000"], ["2010301 - 6500000"],
  ])
  func holdsForPastedBlocks(_ block: [String]) throws {
    var desk = try Desk()
    desk.type("元")
    desk.paste(block)
    #expect(desk.said.first?.contains("金额按元读") == true, "\(desk.said)")
    desk.type("y")
    #expect(desk.rows().first?.contains("=6500000") == true, "\(desk.rows())")
  }

  @Test func holdsForAPastedListOfDetails() throws {
    var desk = try Desk(Desk.units)
    desk.type("元")
    desk.paste([
      "单位\t项目\t功能科目\t部门经济科目\t金额", "103001\t\t2010301\t30101\t650000",
      "103001\t督查\t2010302\t30217\t12000",
    ])
    #expect(desk.said.first?.contains("金额按元读") == true, "\(desk.said)")
    desk.type("y")
    #expect(desk.rows().contains { $0.contains("basic=650000") }, "\(desk.rows())")
    #expect(desk.rows(of: Self.projects).contains { $0.contains("current=12000") })
  }

  /// A unit chosen for a block alone holds for lines as they are typed, too.
  @Test func readsTypedLinesOfABlockInTheUnitChosenForIt() throws {
    var desk = try Desk()
    desk.paste(["2010301 - 6500000", "2010302 - 10000"])
    desk.type("元", "y")
    #expect(
      desk.rows() == ["2010301 prior=- basic=6500000", "2010302 prior=- basic=10000"],
      "\(desk.rows())")
    #expect(desk.prompt == " 3› ")
  }

  /// Lines that wait keep the unit they were pasted in.
  @Test func keepsTheUnitOfALineThatWaits() throws {
    var desk = try Desk()
    desk.paste(["2010302 - 10000", "2010301 八 6500000"])
    desk.type("元", "y")
    #expect(desk.wizard.draft.stop?.waiting.first?.rows.hasSuffix("2010301 八 6500000元") == true)
  }

  /// Rows of projects in 万元 that were meant in 元, and what tells.
  @Test(arguments: [
    (["/control.total.ceiling", "800", "/项目清单"], "912000", "控制数 800.00 的 1140 倍；手里是元，在数后面写“元”"),
    (
      ["/项目清单", "甲 2010302 12", "2", "乙 2010302 20", "2"], "912000", "别的行居中的数 20.00 的 45600 倍"
    ),
    (["/支出明细", "2010301 - 650 -", "/项目清单"], "912000", "合计 650.00 的 1403 倍"),
    (
      ["/支出明细", "2010301 - 650 -", "2010302 - - ", "/项目清单"], "912000", "合计里其余的 650.00 的 1403 倍"
    ),
    (["/项目清单", "甲 2010302 12", "2"], "912", ""), (["/项目清单"], "912000", ""),
    (["/control.total.ceiling", "800", "/项目清单"], "700", ""),
    // A total that is still being entered: 912 is 365 times 2.50.
    (["/支出明细", "2010301 - 2.50 -", "/项目清单"], "912", ""),
  ])
  func tellsAnAmountThatLooksLikeYuan(_ before: [String], _ amount: String, _ words: String) throws
  {
    var desk = try Desk()
    for line in before { desk.type(line) }
    desk.type("督查 2010302 \(amount)", "2")
    let said = desk.said.map { $0.replacing("      ", with: "") }.joined()
    #expect(words.isEmpty ? !said.contains("手里是元") : said.contains(words), "\(desk.said)")
  }
}
