import Forms
import Rules
import Testing
import Wizards

/// Taking answers back and giving them again.
struct UndoTests {
  /// A sitting at 固原 in which these lines were typed.
  static func wizard(_ lines: [String]) throws -> Wizard {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    for line in lines { _ = wizard.step(.line(line)) }
    return wizard
  }

  static let noneOfThat = ["/have"] + Array(repeating: "无", count: 6) + [""]

  static let rows =
    noneOfThat + [
      "/spending", "2010301 600 650 -", "2010302 150 - 86.15", "2080505 9 8 -",
    ]

  static func said(_ effects: [Effect]) -> String {
    effects.flatMap(LawTests.lines(of:)).joined(separator: "\n")
  }

  /// What is on the screen no longer holds: the rows that do are shown again.
  @Test(arguments: [
    (["u"], [" 1  2010301", " 2  2010302", "    合计"]),
    (
      ["2", "2010302 150 - 90", "u"],
      [" 1  2010301", " 2  2010302", " 3  2080505"]
    ),
  ])
  func showsTheRowsThatAreThere(_ lines: [String], _ rows: [String]) throws {
    var wizard = try Self.wizard(Self.rows + lines.dropLast())
    let said = Self.said(wizard.step(.line(lines.last ?? ""))).split(separator: "\n")
    for row in rows { #expect(said.contains { $0.hasPrefix(row) }, "\(said)") }
    #expect(said.contains { $0.hasPrefix(" 3  ") } == rows.contains { $0.hasPrefix(" 3") })
  }

  /// Every kind of answer, and what is said of it when it is taken back and given again.
  @Test(arguments: [
    (["/head.department", "某局"], "部门名称 某局 → 空", "部门名称 空 → 某局"),
    (["/have.fund", "有"], "政府性基金预算 有 → 空", "政府性基金预算 空 → 有"),
    (
      rows + ["/spending.2010302.project", "90"],
      "第 2 行 2010302 一般行政管理事务 项目支出 90.00 → 86.15",
      "第 2 行 2010302 一般行政管理事务 项目支出 86.15 → 90.00"
    ),
    (
      rows + ["/spending.2010302.project", "-"],
      "第 2 行 2010302 一般行政管理事务 项目支出 - → 86.15",
      "第 2 行 2010302 一般行政管理事务 项目支出 86.15 → -"
    ),
    (
      rows + ["2", "2010302 150 1 90"],
      "第 2 行 2010302 一般行政管理事务 基本支出 1.00 → -，项目支出 90.00 → 86.15",
      "第 2 行 2010302 一般行政管理事务 基本支出 - → 1.00，项目支出 86.15 → 90.00"
    ),
    (
      rows, "去掉第 3 行 2080505 机关事业单位基本养老保险缴费支出 9 8 -",
      "放回第 3 行 2080505 机关事业单位基本养老保险缴费支出 9 8 -"
    ),
    (
      rows + ["d 1"], "放回第 1 行 2010301 行政运行 600 650 -", "去掉第 1 行 2010301 行政运行 600 650 -"
    ),
    (
      rows + ["m 3 1"], "2080505 机关事业单位基本养老保险缴费支出 第 1 行 → 第 3 行",
      "2080505 机关事业单位基本养老保险缴费支出 第 3 行 → 第 1 行"
    ),
    (
      rows + ["c 1"], "去掉第 2 行 2010301 行政运行 600 650 -", "放回第 2 行 2010301 行政运行 600 650 -"
    ),
    (rows + ["元"], "各节 按元读 → 按万元读", "各节 按万元读 → 按元读"),
    (
      rows + ["/t2.total.total", "740"], "表二 第 1 行 合计·合计 写明的数 740 → 空",
      "表二 第 1 行 合计·合计 写明的数 空 → 740"
    ),
    (["/control.total.ceiling", "800"], "支出合计 控制数 800.00 → 空", "支出合计 控制数 空 → 800.00"),
    (
      rows + ["/spending.2010302.project", "k 80"],
      "表二 第 5 行 2010302 一般行政管理事务·项目支出 控制数 80.00 → 空",
      "表二 第 5 行 2010302 一般行政管理事务·项目支出 控制数 空 → 80.00"
    ),
    (["/goal", "+"], "去掉第 1 张", "放回第 1 张"),
    (
      ["/goal", "+", "/年度总体绩效目标", "第一句", "第二句"], "年度总体绩效目标 第 2 段 第二句 → 空",
      "年度总体绩效目标 第 2 段 空 → 第二句"
    ),
    (
      ["/goal", "+", "/年度总体绩效目标", "第一句", "第二句", "d 1"],
      "年度总体绩效目标 第 1 段 空 → 第一句", "年度总体绩效目标 第 1 段 第一句 → 空"
    ),
    (
      ["/spending", "9999999 1 2 -", "/explain CODE spending.@1.code 新科目"], "核实说明 新科目 → 空",
      "核实说明 空 → 新科目"
    ),
  ])
  func saysWhatItTakesBack(_ lines: [String], _ back: String, _ again: String) throws {
    var wizard = try Self.wizard(lines)
    let answers = wizard.calculation.answers
    let undone = Self.said(wizard.step(.line("u"))).replacing("\n      ", with: "")
    #expect(undone.contains("撤销：") && undone.contains(back), "\(undone)")
    #expect(wizard.calculation.answers != answers)
    let redone = Self.said(wizard.step(.line("U"))).replacing("\n      ", with: "")
    #expect(redone.contains("重做：") && redone.contains(again), "\(redone)")
    #expect(wizard.calculation.answers == answers)
  }

  @Test func takesAPastedBlockBackAtOnce() throws {
    var wizard = try Self.wizard(Self.noneOfThat + ["/spending"])
    let block = (1...6).map { "201030\($0)\t\($0)\t1\t-\n" }.joined()
    _ = wizard.step(.paste(block: block, typed: ""))
    _ = wizard.step(.line("y"))
    let list = ListID(form: FormID("spending"), block: "rows")
    #expect(wizard.calculation.answers.rows(of: list).count == 6)
    let said = Self.said(wizard.step(.line("u")))
    #expect(said.contains("去掉第 1 行 2010301") && said.contains("；共 6 处"), "\(said)")
    #expect(wizard.calculation.answers.rows(of: list).isEmpty)
    _ = wizard.step(.line("U"))
    #expect(wizard.calculation.answers.rows(of: list).count == 6)
  }

  @Test func standsWhereTheAnswerWasGiven() throws {
    var wizard = try Self.wizard(["某局", "1"])
    #expect(LawTests.question(of: wizard.step(.line("u")))?.prompt.hasPrefix("公开范围") == true)
    #expect(LawTests.question(of: wizard.step(.line("u")))?.prompt.hasPrefix("部门名称") == true)
    #expect(LawTests.question(of: wizard.step(.line("U")))?.prompt.hasPrefix("公开范围") == true)
    #expect(LawTests.question(of: wizard.step(.line("U")))?.prompt.hasPrefix("公开日期") == true)
  }

  @Test func staysWhereSheWentSince() throws {
    var wizard = try Self.wizard(["某局", "1", "/2"])
    let effects = wizard.step(.line("u"))
    #expect(Self.said(effects).contains("撤销：表头 公开范围 部门 → 空"))
    #expect(LawTests.question(of: effects)?.id.hasPrefix("have.fund") == true)
  }

  /// What balances again is not left for the next section.
  @Test func staysInTheSectionThatWasToBeMended() throws {
    var wizard = try Self.wizard(
      Self.noneOfThat + [
        "/spending", "2010301 - 10 -", "2010302 - 5 -", "/economic", "30101 15", "30102 2",
      ])
    let mending = try #require(LawTests.question(of: wizard.step(.line(""))))
    #expect(mending.prompt.hasPrefix("改第几处"), "\(mending.prompt)")
    let undone = wizard.step(.line("u"))
    #expect(LawTests.question(of: undone)?.id.hasPrefix("economic.rows") == true)
    let again = wizard.step(.line(""))
    #expect(LawTests.question(of: again)?.id.hasPrefix("mend:") == false)
  }

  @Test func saysThatThereIsNothingToTakeBack() throws {
    var wizard = try Self.wizard([])
    #expect(Self.said(wizard.step(.line("u"))).contains("没有可撤销的"))
    #expect(Self.said(wizard.step(.line("U"))).contains("没有可重做的"))
    _ = wizard.step(.line("某局"))
    _ = wizard.step(.line("u"))
    #expect(Self.said(wizard.step(.line("u"))).contains("没有可撤销的"))
  }

  @Test func forgetsWhatWasTakenBackAtANewAnswer() throws {
    var wizard = try Self.wizard(["某局", "u", "甲局"])
    #expect(Self.said(wizard.step(.line("U"))).contains("没有可重做的"))
  }

  /// Enter that changes nothing is no answer to take back.
  @Test func passesOverWhatChangedNothing() throws {
    var wizard = try Self.wizard(["某局", "1", "/1", "某局"])
    #expect(Self.said(wizard.step(.line("u"))).contains("公开范围 部门 → 空"))
  }

  @Test func givesAnswerAgainThatCouldNotBeStoredAsTakenBack() throws {
    var wizard = try Self.wizard(["某局", "1"])
    let answers = wizard.calculation.answers
    _ = wizard.step(.line("u"))
    let effects = wizard.step(.saveFailed(reason: "磁盘满了"))
    #expect(wizard.calculation.answers == answers)
    #expect(LawTests.question(of: effects)?.initial == "u")
    #expect(Self.said(wizard.step(.line("u"))).contains("公开范围 部门 → 空"))
  }

  @Test func entersTheLetterBehindASpace() throws {
    let wizard = try Self.wizard([" u"])
    let cell = CellID(form: FormID("head"), field: "department")
    #expect(wizard.calculation.answers.values[cell] == .text("u"))
  }

  /// Explanations stand in the order they were given in, also after one was withdrawn and put back.
  @Test func putsAnExplanationBackInItsPlace() throws {
    var wizard = try Self.wizard(["/spending", "9999999 1 2 -", "9999998 1 2 -"])
    for key in [1, 2] { _ = wizard.step(.line("/explain CODE spending.@\(key).code 新科目 | 张三")) }
    let given = wizard.calculation.answers.explanations
    #expect(given.count == 2)
    _ = wizard.step(.line("/explain CODE spending.@1.code -"))
    #expect(wizard.calculation.answers.explanations == Array(given.dropFirst()))
    _ = wizard.step(.line("u"))
    #expect(wizard.calculation.answers.explanations == given)
  }
}
