import Forms
import Testing
import Wizards

/// What of a list of details is 基本支出 and what 项目支出, and what tells them apart.
struct DetailKindTests {
  private typealias Desk = PastingTests.Desk

  private static let economic = ListID(form: FormID("economic"), block: "rows")
  private static let projects = ListID(form: FormID("projects"), block: "rows")

  /// Names in the column of projects, and whether the row is 项目支出.
  @Test(arguments: [
    ("", false), ("-", false), ("无", false), ("基本支出", false), ("人员类项目/工资", false), ("人员类", false),
    ("人员类项目-在职人员工资", false), ("公用经费", false), ("日常公用经费", false), ("运转类公用经费", false),
    ("督查", true), ("编外人员经费", true), ("聘用人员经费补助", true), ("公用经费补差", true),
  ])
  func tellsByTheNameOfTheProject(_ name: String, _ isProject: Bool) throws {
    var desk = try Desk()
    desk.paste(["项目\t功能科目\t部门经济科目\t金额", "\(name)\t2010301\t30201\t3"])
    desk.type("y")
    #expect(desk.rows(of: Self.projects).count == (isProject ? 1 : 0), "\(desk.said)")
    #expect(desk.rows(of: Self.economic).count == (isProject ? 0 : 1), "\(desk.said)")
  }

  @Test(arguments: [
    ("人员类", "工资", false), ("运转类-公用经费", "办公", false), ("特定目标类", "督查", true), ("其他运转类", "督查", true),
    ("基本支出", "", false), ("项目支出", "督查", true), ("基本支出", "督查", false), ("其他", "督查", true),
    ("", "", false),
  ])
  func tellsByTheColumnOfKinds(_ kind: String, _ name: String, _ isProject: Bool) throws {
    var desk = try Desk()
    desk.paste(["项目类别\t项目\t功能科目\t部门经济科目\t金额", "\(kind)\t\(name)\t2010301\t30201\t3"])
    desk.type("y")
    #expect(desk.rows(of: Self.projects).count == (isProject ? 1 : 0), "\(desk.said)")
  }

  /// 项目支出 typed by hand, and the projects of the block come to the same: nothing to add. 5 and 6 differ.
  @Test(arguments: [("5", true), ("6", false)])
  func sameMoneyIsThereAlready(_ amount: String, _ isSame: Bool) throws {
    var desk = try Desk()
    desk.type("2010302 - - 5")
    desk.paste(["项目\t功能科目\t部门经济科目\t金额", "督查\t2010302\t30201\t\(amount)"])
    #expect(text(desk.said).contains("→") == !isSame, "\(desk.said)")
    guard isSame else { return }
    desk.type("y")
    #expect(desk.rows().count == 1, "\(desk.rows())")
  }

  @Test func saysHowManyAreWhatAndWhy() throws {
    var desk = try Desk()
    desk.paste([
      "项目\t功能科目\t部门经济科目\t金额", "\t2010301\t30101\t3", "人员类项目/工资\t2010301\t30102\t4",
      "督查\t2010302\t30201\t5", "在职工资\t2010301\t30103\t6", "在职工资\t2010301\t30107\t7",
    ])
    #expect(
      text(desk.said).contains("按基本支出收 2 行（没有写项目 1 行，写着“人员类项目” 1 行）；按项目支出收 3 行（写了项目名称 3 行）"),
      "\(desk.said)")
    #expect(
      text(desk.said).contains(
        "待核  第 5、6 行是 301 工资福利，项目写了“在职工资”，按项目支出收 13.00；是基本支出的，项目空着或写“人员类”再贴"),
      "\(desk.said)")
    desk.type("y")
    #expect(
      desk.said.contains("收下明细 5 行，分到项目清单 2 行、支出明细 2 行、基本支出明细 2 行。"), "\(desk.said)")
  }

  @Test func wantsTheNameOfAProject() throws {
    var desk = try Desk()
    desk.paste([
      "项目类别\t项目\t功能科目\t部门经济科目\t金额", "特定目标类\t\t2010302\t30201\t3", "人员类\t\t2010301\t30101\t3",
    ])
    #expect(desk.said.contains { $0.hasPrefix("第 2 行收不下：写着“特定目标”，没有项目名称") }, "\(desk.said)")
  }

  /// What was said, lines that were broken joined again.
  private func text(_ lines: [String]) -> String {
    lines.joined(separator: "\n").replacing("\n      ", with: "")
  }
}
