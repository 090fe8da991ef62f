import Drafts
import Forms
import Rules
import Testing
import Wizards

/// 核对 as a page: what stands on it, what its numbers mean, what leads back to it.
struct ReviewPageTests {
  /// 有没有 answered, then rows of 支出明细 whose codes no list has.
  private static func unlisted(_ count: Int) -> [String] {
    ["/have", "无", "无", "无", "无", "无", "无", "/支出明细"]
      + (0..<count).map { "99999\(10 + $0) 1 2 -" } + ["/核对"]
  }

  @Test func neverFillsMoreThanAScreenAndTurnsToTheRest() throws {
    var desk = try PastingTests.Desk([], at: "/核对")
    for line in Self.unlisted(40) { desk.type(line) }
    var seen: [String] = []
    var pages = 0
    while pages < 20 {
      pages += 1
      #expect(desk.said.count < 24, "\(desk.said.joined(separator: "\n"))")
      seen += desk.said.filter { $0.contains("待核  支出明细 第") }
      guard desk.said.contains(where: { $0.contains("按 Enter 看下面") }) else { break }
      desk.type("")
    }
    #expect(seen.count == 40, "\(seen)")
    #expect(pages > 2)
    desk.type("<")
    #expect(desk.said.first == "核对 第 \(pages - 1) 页")
    #expect(desk.prompt.hasPrefix("打号去改"))
  }

  /// The last page is not the one she stood on where there are fewer pages now.
  @Test func goesBackFromThePageThatIsShownWhenTheListShrank() throws {
    var desk = try PastingTests.Desk([], at: "/核对")
    for line in Self.unlisted(60) { desk.type(line) }
    desk.type("", "", "", "/支出明细", "d 21-60", "/核对")
    var page = desk.said
    for _ in 0..<3 where desk.prompt.hasPrefix("打号去改") {
      desk.type("<")
      #expect(desk.said != page)
      page = desk.said
    }
  }

  @Test func keepsItsNumbersWhileItIsWorkedThrough() throws {
    var desk = try PastingTests.Desk([], at: "/核对")
    for line in Self.unlisted(3) { desk.type(line) }
    let numbers = desk.numbers(of: "待核")
    try #require(numbers.count == 3)
    desk.type("\(numbers[0])", "2010301")
    #expect(desk.said.contains { $0.hasPrefix("-- 核对") })
    #expect(desk.numbers(of: "待核") == Array(numbers.dropFirst()))
    desk.type("\(numbers[0])")
    #expect(desk.said.first == "第 \(numbers[0]) 处已经好了")
    desk.type("/支出明细", "9999930 1 2 -", "/核对")
    #expect(desk.numbers(of: "待核").last == (numbers.last ?? 0) + 1)
  }

  @Test func beginsItsNumbersAnewWhenItIsComeToByItself() throws {
    var desk = try PastingTests.Desk([], at: "/核对")
    for line in Self.unlisted(3) { desk.type(line) }
    let numbers = desk.numbers(of: "待核")
    try #require(numbers.count == 3)
    desk.type("\(numbers[0])", "2010301", "<", "<", "/核对")
    let anew = desk.numbers(of: "待核")
    #expect(anew.count == 2)
    #expect(anew.last ?? 0 < numbers.last ?? 0)
  }

  @Test func leadsToASectionByItsNumberAndBack() throws {
    var desk = try PastingTests.Desk(["/核对"], at: "1")
    #expect(desk.prompt == "部门名称 › ")
    desk.type("固原市水务局", "1", "2025年2月13日", "2")
    #expect(desk.prompt.hasPrefix("打号去改"))
    #expect(desk.said.contains("  1  表头                   齐    固原市水务局"))
  }

  @Test func explainsAllFindingsOfARule() throws {
    var desk = try PastingTests.Desk([], at: "/核对")
    for line in Self.unlisted(3) { desk.type(line) }
    let numbers = desk.numbers(of: "待核")
    try #require(numbers.count == 3)
    desk.type("\(numbers[1]) 全部 新增科目，已报财政局 | 张三")
    #expect(desk.wizard.draft.answers.explanations.isEmpty)
    #expect(desk.prompt == "都写“新增科目，已报财政局 | 张三”   y 写上   n 不写 › ")
    desk.type("y")
    #expect(desk.prompt.hasPrefix("打号去改"))
    let explanations = desk.wizard.draft.answers.explanations
    #expect(explanations.map(\.subject.cell) == [nil])
    #expect(explanations.first?.name == "张三")
    #expect(desk.explained == 3)
    #expect(desk.numbers(of: "说明") == numbers)
    let again = try Self.replayed(answerLines(of: desk.wizard.calculation))
    #expect(again.draft.answers == desk.wizard.draft.answers)
    // One row gets another code: its own lapses, and a new row is not covered.
    desk.type("/支出明细", "2", "9999940 1 2 -", "9999941 1 2 -", "")
    #expect(desk.explained == 2)
    desk.type("/核对")
    let covered = try #require(desk.numbers(of: "说明").first)
    desk.type("\(covered) -")
    #expect(desk.explained == 0)
    #expect(desk.wizard.draft.answers.explanations.isEmpty)
  }

  /// A figure of last year and two of this year that are left blank are of one rule, but a 核实说明
  /// covers them in two ways.
  @Test func explainsTogetherWhatIsLikeTheNumberedOne() throws {
    var desk = try PastingTests.Desk(PastingTests.Desk.alone, at: "/支出明细")
    desk.type(
      "2010301 5 6 7", "/t2.201.prior", "空", "/t2.201.basic", "空", "/t2.201.project", "空", "/核对")
    let blanks = { (desk: PastingTests.Desk) in
      desk.wizard.calculation.findings.filter { $0.rule == "BLANK" }
    }
    let kinds = blanks(desk).map { desk.wizard.calculation.canExplain($0) }
    try #require(kinds.first == .matchesSystem)
    try #require(kinds.count { $0 == .explained } == 2)
    let number = desk.number(of: "·基本支出")
    desk.type("\(try #require(number)) 全部 不印")
    #expect(desk.said.contains { $0.contains("·基本支出") }, "\(desk.said)")
    #expect(!desk.said.contains { $0.contains("执行数") }, "\(desk.said)")
    desk = try PastingTests.Desk(resuming: desk.wizard.draft)
    desk.type("y")
    let explained = blanks(desk).filter { $0.explanation != nil }.map(\.cell.column)
    #expect(explained == ["basic", "project"])
    let again = try Self.replayed(answerLines(of: desk.wizard.calculation))
    let replayed = again.calculation.findings.filter { $0.explanation != nil }
    #expect(replayed.map(\.cell) == blanks(desk).filter { $0.explanation != nil }.map(\.cell))
  }

  /// Of two findings that were to get one reason one is mended: the question is moot.
  @Test func doesNotAskWhetherToExplainTogetherWhatIsOneByNow() throws {
    var desk = try PastingTests.Desk(PastingTests.Desk.alone, at: "/支出明细")
    desk.type("9999910 1 2 -", "9999911 1 2 -", "/核对")
    let number = desk.numbers(of: "待核").first
    desk.type("\(try #require(number)) 全部 新增科目")
    try #require(desk.prompt.hasPrefix("都写"))
    var draft = desk.wizard.draft
    let asked = try PastingTests.Desk(resuming: draft)
    #expect(asked.prompt.hasPrefix("都写"))
    let list = PastingTests.spending
    let key = try #require(draft.answers.rows(of: list).first)
    draft.answers.apply(
      .answer(CellID(form: list.form, row: .entered(key), column: "code"), .code("2010301")))
    let moot = try PastingTests.Desk(resuming: draft)
    #expect(!moot.prompt.hasPrefix("都写"))
    desk.type("/spending.9999910.code", "<")
    #expect(desk.prompt.hasPrefix("都写"))
    desk.type("/spending.9999910.code", "2010301")
    for _ in 0..<4 {
      #expect(!desk.prompt.hasPrefix("都写"))
      desk.type("<")
    }
  }

  /// Nine 指标 of a sheet are missing: one rule, and one place to go to.
  @Test func explainsOneOfSeveralFindingsOfOnePlace() throws {
    var desk = try PastingTests.Desk(
      ["/goal", "+", "/goal:1.goal", "全年培训教师 100 人次。", ""], at: "/核对")
    let numbers = desk.numbers(of: "待核")
    let covered = { (desk: PastingTests.Desk) in
      desk.wizard.calculation.findings.filter { $0.explanation != nil }.map(\.detail)
    }
    let missing = desk.wizard.calculation.findings.filter {
      $0.rule == "CAT" && $0.severity == .warning
    }
    try #require(missing.count == 9 && numbers.count >= 9)
    let quality = desk.number(of: "质量指标要有一行")
    let second = try #require(quality)
    desk.type("\(second) 这个项目没有质量要求 | 张三")
    #expect(covered(desk).count == 1)
    #expect(covered(desk).first?.hasPrefix("质量指标要有一行") == true)
    let (explained, open) = (desk.numbers(of: "说明"), desk.numbers(of: "待核"))
    #expect(explained == [second])
    #expect(open == numbers.filter { $0 != second })
    let cost = desk.number(of: "成本指标要有一行")
    let fourth = try #require(cost)
    desk.type("\(fourth) 成本并在别的项目里")
    #expect(covered(desk).count == 2)
    let both = desk.numbers(of: "说明")
    #expect(both == [second, fourth])
    let reasons = desk.wizard.draft.answers.explanations.map(\.reason)
    #expect(reasons == ["这个项目没有质量要求", "成本并在别的项目里"])
    let replayed = try Self.replayed(answerLines(of: desk.wizard.calculation))
    #expect(replayed.draft.answers == desk.wizard.draft.answers)
    desk.type("/核对")
    let again = desk.numbers(of: "说明")
    #expect(again == [second, fourth])
    desk.type("\(second) -")
    #expect(covered(desk).count == 1)
    #expect(covered(desk).first?.hasPrefix("成本指标要有一行") == true)
  }

  /// Draft files have a place for one of a whole rule.
  private static func replayed(_ lines: [String]) throws -> Wizard {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    for line in lines { _ = wizard.step(.line(line)) }
    return wizard
  }

  @Test func saysWhatWasNotChecked() throws {
    var desk = try PastingTests.Desk([], at: "/核对")
    #expect(desk.said.contains { $0.hasSuffix("没有核对，打 n 看") })
    desk.type("ｎ")
    #expect(desk.said.contains { $0.contains("没有批复数，未与批复数核对") })
    #expect(desk.prompt.hasPrefix("打号去改"))
  }

  @Test(arguments: [("v", nil), ("Ｖ", nil), ("v 表二", "表二"), ("ｖ　goal:1", "goal:1")])
  func showsTables(_ line: String, _ form: String?) throws {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    _ = wizard.step(.line("/核对"))
    let effects = wizard.step(.line(line))
    #expect(effects.first == .show(form))
    #expect(LawTests.question(of: effects)?.id.hasPrefix("review") == true)
  }

  @Test func refusesToExportWhatIsNotDone() throws {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    for line in Self.unlisted(2) { _ = wizard.step(.line(line)) }
    let effects = wizard.step(.line("y"))
    #expect(!effects.contains(.export))
    let said = effects.flatMap(LawTests.lines)
    #expect(said.first?.contains("要改的 1 处，没有填的") == true, "\(said)")
    #expect(said.first?.contains("要改正或写核实说明的 2 处") == true, "\(said)")
  }

  @Test func exportsWhatIsDone() throws {
    let store = DraftStore(folder: Sets.root + "/Drafts", sets: ["guyuan-2025"])
    let draft = try store.read(DraftName("guyuan-2025.example"))
    let set = try #require(Sets.guyuan)
    var wizard = Wizard(set, draft: draft, style: ConversationStyle())
    _ = wizard.step(.start(.resumed))
    _ = wizard.step(.line("/核对"))
    #expect(wizard.step(.line("ｙ")).contains(.export))
  }

  @Test func countsWhatDoesNotBalanceOnLeaving() throws {
    var desk = try PastingTests.Desk(PastingTests.Desk.alone, at: "/支出明细")
    desk.type(
      "2010301 1 2 -", "/t2.total.basic", "9", "/t2.201.prior", "8", "/t2.20103.total", "7",
      "/t1.income1.amount", "70", ".")
    #expect(desk.said.count { $0.hasPrefix("  不平  表") } >= 3)
    #expect(desk.said.contains { $0.contains("还有") && $0.contains("核对时再看") }, "\(desk.said)")
  }
}

extension PastingTests.Desk {
  /// The numbers of what has a state, on all pages of 核对.
  fileprivate mutating func numbers(of word: String) -> [Int] {
    while said.contains(where: { $0.hasPrefix("核对 第 ") }) { type("<") }
    var numbers: [Int] = []
    while true {
      numbers += said.compactMap { line in
        let words = line.split(separator: " ")
        guard words.count > 2, words[1] == word else { return nil }
        return Int(words[0])
      }
      guard said.contains(where: { $0.contains("按 Enter 看下面") }) else { return numbers }
      type(">")
    }
  }

  /// The number of the finding with these words, on any page of 核对.
  fileprivate mutating func number(of words: String) -> Int? {
    while said.contains(where: { $0.hasPrefix("核对 第 ") }) { type("<") }
    while true {
      let line = said.first { $0.contains(words) }
      if let number = line?.split(separator: " ").first { return Int(number) }
      guard said.contains(where: { $0.contains("按 Enter 看下面") }) else { return nil }
      type(">")
    }
  }

  /// How many findings a 核实说明 covers.
  fileprivate var explained: Int {
    wizard.calculation.findings.count { $0.explanation != nil }
  }
}
