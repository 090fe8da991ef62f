import Forms
import Rules
import Testing
import Texts
import Wizards

/// Rows that were entered before there was a budget unit.
struct LooseRowTests {
  private typealias Desk = PastingTests.Desk

  private static let rows = [
    "/支出明细", "2010301 600 650.5 -", "2010302 150 - 86.15", "/项目清单", "督查 2010302 5",
  ]
  private static let economic = ["/基本支出明细", "30101 350"]
  private static let projects = ListID(form: FormID("projects"), block: "rows")
  private static let units = ListID(form: FormID("units"), block: "rows")

  /// What was said, lines that were broken joined again.
  private func text(_ lines: [String]) -> String {
    lines.joined(separator: "\n").replacing("\n      ", with: "")
  }

  @Test func asksWhoseTheRowsAreOnceThereIsAUnit() throws {
    var desk = try Desk(Desk.alone + Self.rows + Self.economic, at: "/units")
    desk.type("103001 甲局 1 1")
    #expect(desk.prompt == "都归 甲局   y 归过去   n 先不动 › ")
    #expect(
      text(desk.said).contains(
        "待核  前面填的 4 行没有写单位（项目清单 1 行 5.00，支出明细 2 行 736.65，基本支出明细 1 行 350.00）；再按单位填一遍，会加两遍"),
      "\(desk.said)")
    desk.type("y")
    #expect(desk.rows().allSatisfy { $0.hasPrefix("@") }, "\(desk.rows())")
    #expect(desk.rows(of: Self.projects).allSatisfy { $0.hasPrefix("@") })
    #expect(desk.prompt == " 2› ")
    desk.type("u")
    #expect(!desk.rows().contains { $0.hasPrefix("@") }, "\(desk.rows())")
    #expect(!desk.rows(of: Self.projects).contains { $0.hasPrefix("@") })
  }

  @Test func leavesTheRowsAndTellsThemLater() throws {
    var desk = try Desk(Desk.alone + Self.rows, at: "/units")
    desk.type("103001 甲局 1 1", "n")
    #expect(desk.prompt == " 2› ")
    #expect(!desk.rows().contains { $0.hasPrefix("@") })
    let findings = desk.wizard.calculation.findings.filter { $0.rule == "UNITROW" }
    #expect(findings.map(\.cell.form.name).sorted() == ["projects", "spending", "spending"])
    desk.type("103004 乙所 3 1")
    #expect(desk.prompt == " 3› ")
  }

  /// The end of the section leads to the same question, which comes back there.
  @Test func asksAgainAtTheEndOfTheSection() throws {
    var desk = try Desk(Desk.alone + Self.rows, at: "/units")
    desk.type("103001 甲局 1 1", "n", "/支出明细", "", "")
    #expect(desk.said.contains { $0.contains("3  没有写单位的 3 行都归一个单位") }, "\(desk.said)")
    desk.type("3", "y")
    #expect(desk.rows().allSatisfy { $0.hasPrefix("@") }, "\(desk.rows())")
  }

  @Test func asksWhichUnitWhereThereAreSeveral() throws {
    var desk = try Desk(Desk.alone + Self.rows, at: "/units")
    desk.paste(["103001\t甲局\t行政单位\t是", "103004\t乙所\t公益一类\t是"])
    desk.type("y")
    #expect(desk.prompt == "都归哪个单位   1 甲局  2 乙所   n 先不动 › ")
    desk.type("y")
    #expect(desk.prompt.hasPrefix("都归哪个单位"))
    desk.type("2")
    #expect(Set(desk.rows().map { $0.prefix(3) }).count == 1)
    #expect(desk.wizard.calculation.findings.allSatisfy { $0.rule != "UNITROW" })
  }

  @Test(arguments: [60, 80])
  func listsUnitsThatTheLineHasNoRoomFor(_ columns: Int) throws {
    var desk = try Desk(Desk.alone + Self.rows, at: "/units")
    desk.step(.resized(columns: columns))
    desk.paste((1...20).map { "\(103000 + $0)\t第\($0)所\t公益一类\t是" })
    desk.type("y")
    #expect(desk.prompt == "都归哪个单位（1-20）   n 先不动 › ")
    for line in ["  1  第1所", "  20  第20所"] { #expect(desk.said.contains(line), "\(desk.said)") }
    #expect((desk.said + [desk.prompt]).allSatisfy { $0.displayWidth <= columns })
    desk.type("20")
    #expect(desk.prompt.hasSuffix("21› "), "\(desk.prompt)")
    let last = desk.wizard.calculation.answers.rows(of: Self.units).last
    #expect(desk.rows().allSatisfy { $0.hasPrefix("@\(last ?? 0) ") }, "\(desk.rows())")
  }

  @Test func asksNothingOfEmptyRowsOrAnotherAnswer() throws {
    var desk = try Desk(Desk.alone, at: "/units")
    desk.type("103001 甲局 1 1")
    #expect(desk.prompt == " 2› ")
    desk.type("/支出明细", "2010301 1 2 -", "/基本支出明细", "", "30101 5", "/units", "103004 乙所 3 1")
    #expect(desk.prompt == " 3› ")
  }

  /// Cut off at the question, it is asked again.
  @Test func survivesBeingCutOff() throws {
    var desk = try Desk(Desk.alone + Self.rows, at: "/units")
    desk.type("103001 甲局 1 1")
    let resumed = try Desk(resuming: desk.wizard.draft)
    #expect(resumed.prompt == "都归 甲局   y 归过去   n 先不动 › ")
  }

  @Test func tellsOfABlockByUnitsBesideRowsWithoutOne() throws {
    var desk = try Desk(Desk.alone + Self.rows, at: "/units")
    desk.type("103001 甲局 1 1", "n", "/支出明细")
    desk.paste(["单位\t科目编码\t基本支出", "103001\t2010301\t650.5"])
    #expect(
      text(desk.said).contains("待核  表里有的行没有写单位（支出明细 2 行 736.65），和这里按单位的会加两遍：先删掉，或写上单位"),
      "\(desk.said)")
  }

  @Test func tellsOfUnitsThatAreThere() throws {
    var desk = try Desk(Desk.units, at: "/have.subunits")
    desk.type("无")
    #expect(
      desk.said.contains {
        $0.hasPrefix("待核  预算单位里填着 甲局、乙所；没有下属单位")
      }, "\(desk.said)")
  }
}
