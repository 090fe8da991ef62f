import Forms
import Rules
import Testing
import Wizards

/// What single lines mean, by what is said of them.
struct ReadingTests {
  /// A sitting at a question, with a small budget behind it.
  private static func wizard(at path: String, plain: Bool = false) throws -> Wizard {
    var (wizard, _) = try LawTests.begun("guyuan-2025", plain: plain)
    for line in ["/have"] + Array(repeating: "无", count: 6) + ["/control.total.ceiling", "800"] {
      _ = wizard.step(.line(line))
    }
    for line in ["/spending", "2010301 600 650 -", "2010302 150 - 86.15", path] {
      _ = wizard.step(.line(line))
    }
    return wizard
  }

  @Test(arguments: [
    ("2080505 9 8 -", "= 8.00", "合计 744.15", "余 55.85"),
    ("2080505 9 38*0.2 -", "= 7.60", "合计 743.75", "余 56.25"),
    ("2080505 9 650000元 １", "= 66.00", "合计 802.15", "超 2.15"),
    ("住房公积金 - 0 -", "= 0.00", "合计 736.15", "余 63.85"),
  ])
  func saysTheFactsBeneathARow(_ line: String, _ row: String, _ total: String, _ room: String)
    throws
  {
    var wizard = try Self.wizard(at: "/spending")
    let beneath = wizard.beneath(line).joined()
    for fact in [row, total, room] { #expect(beneath.contains(fact), "\(beneath)") }
  }

  @Test(arguments: [
    ("700", "= 700.00", "收入总计 700.00", "支出总计 736.15"),
    ("38*0.2", "= 7.60", "收入总计 7.60", "支出总计 736.15"),
  ])
  func saysBothSidesBeneathAnIncome(
    _ line: String, _ value: String, _ income: String, _ expense: String
  ) throws {
    var wizard = try Self.wizard(at: "/t1.income1.amount")
    let beneath = wizard.beneath(line).joined()
    for fact in [value, income, expense] { #expect(beneath.contains(fact), "\(beneath)") }
    #expect(
      wizard.calculation.answers.values[
        CellID(form: FormID("t1"), row: .line("income1"), column: "amount")] == nil)
  }

  /// 事业 is a kind of its own, and no part of another name.
  @Test(arguments: [
    ("103009 档案馆 事业 是", "institution"), ("103009 档案馆 事业单位 是", "institution"),
    ("103009 档案馆 行政 是", "administrative"), ("103009 档案馆 公益二类 是", "public2"),
  ])
  func readsTheKindOfAUnit(_ line: String, _ nature: String) throws {
    let list = ListID(form: FormID("units"), block: "rows")
    var desk = try PastingTests.Desk(
      ["/have", "无", "无", "无", "无", "无", "有", ""], at: "/units")
    desk.type(line)
    #expect(desk.rows(of: list).first?.contains("nature=\(nature)") == true, "\(desk.said)")
  }

  @Test(arguments: [("今年", nil), ("25", nil), ("２０２６年", "2026"), ("2026", "2026")])
  func takesAYearOfFourDigits(_ line: String, _ year: String?) throws {
    var (wizard, _) = try LawTests.begun("shizuishan-2024")
    _ = wizard.step(.line("/head.year"))
    let said = wizard.step(.line(line)).flatMap(LawTests.lines)
    let cell = CellID(form: FormID("head"), field: "year")
    #expect(wizard.calculation.answers.values[cell] == year.map(Value.text))
    if year == nil { #expect(said.first == "预算年度是四位数的年份，如 2024", "\(said)") }
  }

  @Test(arguments: ["/数量", "/数量指标", "/slzb"])
  func goesToACategoryOfTheSheet(_ line: String) throws {
    let desk = try PastingTests.Desk(["/goal", "+", "档案数字化"], at: line)
    #expect(desk.prompt.hasPrefix("数量指标 1"), "\(desk.prompt) \(desk.said)")
  }

  @Test func saysNothingBeneathInPlainStyle() throws {
    var wizard = try Self.wizard(at: "/spending", plain: true)
    #expect(wizard.beneath("2080505 9 8 -").isEmpty)
  }

  @Test(arguments: [
    ("20805", "2080505 机关事业单位基本养老保险缴费支出 "),
    ("zfgjj", "2210201 住房公积金 "),
    ("住房公积", "2210201 住房公积金 "),
  ])
  func completesACode(_ typed: String, _ line: String) throws {
    let wizard = try Self.wizard(at: "/spending")
    #expect(wizard.candidates(typed).contains { $0.replacement == line })
  }

  @Test(arguments: [
    ("八", "支出功能分类科目里没有“八”：换一个字，或打全代码"),
    ("2010301 八 - -", "“八”不是金额，空着写 -"),
    ("2010301 1 八 -", "“八”不是金额，空着写 -"),
    ("2010301 1.23456789 - -", "金额精确到分，万元最多 6 位小数"),
    ("- 1 2 3", "一行先写功能科目，别的可以写 - 空着"),
    ("2010301 1 2 3 4", "这一行多了一项，只填：功能科目、2024年执行数、基本支出、项目支出"),
    ("9", "只有 2 行，没有第 9 行"),
    ("d 9", "只有 2 行，没有第 9 行"),
    ("/没有的", "没有找到“没有的”"),
    ("2010301 1 不涉及 -", "只填金额，空着写 -"),
    ("2010301 无 1 -", "只填金额，空着写 -"),
    ("/99", "只有 14 节，没有第 99 节"),
  ])
  func refusesInOneSentence(_ line: String, _ sentence: String) throws {
    var wizard = try Self.wizard(at: "/spending")
    let effects = wizard.step(.line(line))
    #expect(Self.refusal(effects) == sentence + "改好再按 Enter；Ctrl-U 清空")
    #expect(LawTests.question(of: effects)?.initial == line)
    #expect(Self.refusal(wizard.step(.line(line))) == sentence)
  }

  @Test func namesTheFieldOfATextThatIsTooLong() throws {
    var wizard = try Self.wizard(at: "/units")
    let said = Self.refusal(wizard.step(.line("1030011 甲局 1 1")))
    #expect(said.hasPrefix("单位编码写了 7 字，最多 6 字"))
  }

  @Test func doesNotSayHowToEmptyWhereNothingIsRedrawn() throws {
    var wizard = try Self.wizard(at: "/spending", plain: true)
    #expect(Self.refusal(wizard.step(.line("2010301 八 - -"))) == "“八”不是金额，空着写 -")
  }

  @Test func startsEmptyAtAStatedTotal() throws {
    var wizard = try Self.wizard(at: "/t2.total.total")
    for line in ["740", "/t2.total.total"] { _ = wizard.step(.line(line)) }
    let question = LawTests.question(of: wizard.step(.line("/t2.total.total")))
    #expect(question?.initial == "")
    #expect(question?.prompt.hasSuffix("算得 736.15 › [写明 740] ") == true)
    _ = wizard.step(.line(""))
    #expect(wizard.calculation.answers.statements.count == 1)
    for line in ["/t2.total.total", "-"] { _ = wizard.step(.line(line)) }
    #expect(wizard.calculation.answers.statements.isEmpty)
  }

  @Test(arguments: [
    ("/have.fund", "have.fund"), ("/表二", "spending.rows+"), ("/t2", "spending.rows+"),
    ("/2010302", "spending.rows=@2"), ("/t2.2010302.project", "spending.@2.project"),
    ("/spending.2010302.project", "spending.@2.project"), ("/spending.@2", "spending.rows=@2"),
    ("/t2.total.total", "t2.~~.total"), ("/1", "head.department"), ("、1", "head.department"),
    ("／核对", "review"), ("/公开日期", "head.date"), ("/bmmc", "head.department"),
    ("/spending", "spending.rows+"), ("/t1.income1", "t1.income1.amount"),
  ])
  func jumps(_ line: String, _ id: String) throws {
    var wizard = try Self.wizard(at: "/economic")
    let question = LawTests.question(of: wizard.step(.line(line)))
    #expect(question.map { String($0.id.prefix { $0 != "<" && $0 != ">" }) } == id)
  }

  @Test func keepsTheExpressionOfARow() throws {
    var wizard = try Self.wizard(at: "/spending")
    _ = wizard.step(.line("2080505 9 38*0.2 -"))
    #expect(LawTests.question(of: wizard.step(.line("3")))?.initial == "2080505 9 38*0.2 -")
    var again = Wizard(wizard.set, draft: wizard.draft, style: ConversationStyle())
    let question = LawTests.question(of: again.step(.start(.resumed)))
    #expect(question?.initial == "2080505 机关事业单位基本养老保险缴费支出 9 38*0.2 -")
  }

  @Test(arguments: [
    ("/projects", "档案库房维修 2012604 865000元 - - 2", "项目名称、功能科目、本年财政拨款"),
    ("/projects", "业务费 2010302 86.15 2", "项目名称、功能科目、本年财政拨款"),
    ("/units", "103001 | 甲局 | 1 | 1 | 2", "单位编码、单位名称、单位性质、独立核算"),
  ])
  func saysThatARowHasAPartTooMany(_ path: String, _ line: String, _ parts: String) throws {
    var wizard = try Self.wizard(at: path)
    #expect(Self.refusal(wizard.step(.line(line))).hasPrefix("这一行多了一项，只填：\(parts)"))
  }

  /// What is said of a line that is not taken, in one piece.
  private static func refusal(_ effects: [Effect]) -> String {
    effects.compactMap { if case .refuse(let lines) = $0 { lines.joined() } else { nil } }.joined()
  }

  @Test(arguments: [
    "业务费|2010302|86.15", "业务费｜2010302｜86.15", "业务费 | 2010302| 86.15", "业务费 |2010302 ｜86.15|",
  ])
  func partsARowAtEveryBar(_ line: String) throws {
    var wizard = try Self.wizard(at: "/projects")
    #expect(!wizard.step(.line(line)).contains { $0.isRefusal })
    let values = ["name", "code", "current"].map { column in
      wizard.calculation.answers.values[
        CellID(form: FormID("projects"), row: .entered(3), column: column)]
    }
    #expect(values[0] == .text("业务费"))
    #expect(values[1] == .code("2010302"))
    #expect(values[2] == .amount(try Amount(parsing: "86.15", unit: .wanYuan)))
  }

  @Test func readsAFormIn元UntilToldOtherwise() throws {
    var wizard = try Self.wizard(at: "/spending")
    for line in ["元", "2080505 90000 80000 -", "万元", "2080506 9 4 -"] {
      _ = wizard.step(.line(line))
    }
    let cells = [3, 4].map { CellID(form: FormID("spending"), row: .entered($0), column: "basic") }
    let fen = cells.map { cell -> Int64? in
      if case .amount(let amount) = wizard.calculation.answers.values[cell] {
        amount.money.fen
      } else {
        nil
      }
    }
    #expect(fen == [8_000_000, 4_000_000])
    #expect(
      LawTests.question(of: wizard.step(.line("3")))?.initial
        == "2080505 机关事业单位基本养老保险缴费支出 90000元 80000元 -")
  }
}
