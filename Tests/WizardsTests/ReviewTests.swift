import Forms
import Rules
import Testing
import Wizards

/// 核实说明, control figures and what goes with a row that is deleted.
struct ReviewTests {
  /// A set with a row whose code the list lacks, at 核对.
  private static let unlisted = [
    "/have", "无", "无", "无", "无", "无", "无", "/支出明细", "9999999 150 - 86.15", "", "/核对",
  ]

  @Test func takesAReasonBehindTheNumberOfAFinding() throws {
    var sitting = try Sitting(Self.unlisted)
    let number = try #require(sitting.number(of: "CODE"))
    sitting.type("\(number) 新增科目，已报财政局 | 张三")
    let explanation = try #require(sitting.draft.answers.explanations.first)
    #expect(explanation.reason == "新增科目，已报财政局")
    #expect(explanation.name == "张三")
    #expect(explanation.date == "2025-02-05")
    #expect(sitting.finding("CODE")?.explanation == explanation)
    sitting.type("\(try #require(sitting.number(of: "CODE"))) -")
    #expect(sitting.draft.answers.explanations.isEmpty)
  }

  @Test func namesAPlaceByTheNumberOnTheScreen() throws {
    let sitting = try Sitting([
      "/units", "103001 本级 行政单位 是", "103004 档案馆 其他 是", "/spending", "2010301 5 6 -",
      "2010302 5 6 -",
      "", "9999999 1 2 -", "", "2010301 1 2 -",
    ])
    let sentence = sitting.finding("CODE").map { sitting.calculation.sentence(of: $0) }
    #expect(sentence?.hasPrefix("支出明细 档案馆 第 1 行 9999999") == true, "\(sentence ?? "")")
  }

  @Test func leadsToTheFigureThatIsStatedWrong() throws {
    var sitting = try Sitting([
      "/spending", "2010301 5 6 -", "", "/t2.total.basic", "66", "/核对",
    ])
    let total = CellID(form: FormID("t2"), row: .total, column: "basic")
    #expect(sitting.draft.answers.statements[total] != nil)
    sitting.type("\(try #require(sitting.number(of: "COLTOT")))")
    sitting.type("-")
    #expect(sitting.draft.answers.statements[total] == nil)
    #expect(sitting.finding("COLTOT") == nil)
  }

  @Test func saysAtOnceThatACodeIsThereAlready() throws {
    var sitting = try Sitting(["/spending", "2010301 5 6 -"])
    let said = sitting.type("2010301 1 2 -").flatMap { effect -> [String] in
      switch effect {
      case .settle(let lines), .say(let lines): lines
      default: []
      }
    }
    #expect(said.contains { $0.contains("与前面一行重复") }, "\(said)")
  }

  @Test func leavesByEnterOnlyWhereNothingIsOpen() throws {
    var sitting = try Sitting(Self.unlisted)
    let isLeaving = { (effects: [Effect]) in
      effects.contains { if case .leave = $0 { true } else { false } }
    }
    #expect(!isLeaving(sitting.type("")))
    #expect(isLeaving(sitting.type(".")))
  }

  @Test func neverCutsACodeAtSixtyColumns() throws {
    var sitting = try Sitting(["/支出合计 控制数", "/control.total.ceiling", "800", "/spending"])
    _ = sitting.wizard.step(.resized(columns: 60))
    let said = sitting.type("2080505 9 8 -").flatMap { effect -> [String] in
      if case .settle(let lines) = effect { lines } else { [] }
    }
    #expect(said.contains { $0.hasPrefix(" 1  2080505 ") && $0.contains(" 8.00") }, "\(said)")
  }

  /// 5.00 is entered and 7.00 printed as the total of 表二: told on opening, settled in three ways.
  @Test(arguments: [
    ["/t2.total.prior", "-"], ["/t2.total.prior", "5"], ["/spending.2010301.prior", "7"],
  ])
  func aDraftThatWasReadSaysWhatDiffersAndIsSettled(_ lines: [String]) throws {
    let set = try #require(Sets.named("guyuan-2025"))
    let list = ListID(form: FormID("spending"), block: "rows")
    let total = CellID(form: FormID("t2"), row: .total, column: "prior")
    let amounts = try ["5", "7"].map { Value.amount(try Amount(parsing: $0, unit: .wanYuan)) }
    var answers = Answers()
    answers.apply(.insertRow(list, key: 1, index: 0))
    for (column, value) in [("code", Value.code("2010301")), ("prior", amounts[0])] {
      answers.apply(.answer(CellID(form: list.form, row: .entered(1), column: column), value))
    }
    answers.apply(.state(total, .figure(amounts[1])))
    answers.apply(.print(total.form, PrintedPage()))
    let draft = Draft(
      set: set.id, setVersion: set.version, answers: answers, stop: Draft.Stop(question: "review"))
    var wizard = Wizard(set, draft: draft, style: ConversationStyle())
    let said = wizard.step(.start(.resumed)).flatMap { effect -> [String] in
      if case .say(let lines) = effect { lines } else { [] }
    }.joined()
    #expect(said.contains("有 1 处印的数和算出来的不一样"))
    #expect(said.contains("停在「核对」"))
    #expect(wizard.calculation.findings.contains { $0.cell == total && $0.severity == .error })
    for line in lines { _ = wizard.step(.line(line)) }
    #expect(!wizard.calculation.findings.contains { $0.cell == total && $0.severity == .error })
  }

  @Test func lapsesWhenTheFigureChanges() throws {
    var sitting = try Sitting(Self.unlisted)
    sitting.type("\(try #require(sitting.number(of: "CODE"))) 新增科目")
    #expect(sitting.finding("CODE")?.explanation != nil)
    sitting.type("/spending.9999999.code")
    sitting.type("9999998")
    #expect(sitting.finding("CODE")?.explanation == nil)
  }

  /// Arithmetic of this year's figures is never explained away.
  @Test func refusesAReasonForASumThatIsWrong() throws {
    var sitting = try Sitting(["/表一收入和结转", "90", "/核对"])
    let number = try #require(sitting.number(of: "INOUT"))
    #expect(sitting.type("\(number) 就是这样").contains { $0.isRefusal })
    #expect(sitting.draft.answers.explanations.isEmpty)
  }

  @Test func replaysAReason() throws {
    var sitting = try Sitting(Self.unlisted)
    sitting.type("\(try #require(sitting.number(of: "CODE"))) 新增科目 | 张三")
    let again = try Sitting(answerLines(of: sitting.calculation), today: "2025-03-01")
    #expect(again.draft.answers == sitting.draft.answers)
  }

  @Test func takesWhatWasStatedAlongWithAUnit() throws {
    var sitting = try Sitting([
      "/units", "103001 本级 行政单位 是", "103004 中心 其他 是", "/t2.103004.basic", "5", "/t2.103004.total",
      "k 8", "/units",
    ])
    #expect(sitting.draft.answers.statements.count == 1)
    sitting.type("d 2")
    #expect(sitting.draft.answers.statements.isEmpty)
    let places = ListID(form: FormID("control"), block: "places")
    #expect(sitting.draft.answers.rows(of: places).isEmpty)
  }

  @Test func replaysA控制数OfACellInTheMiddleOfATree() throws {
    let sitting = try Sitting(Self.unlisted + ["/t2.999.total", "k 80"])
    let again = try Sitting(answerLines(of: sitting.calculation))
    #expect(again.draft.answers == sitting.draft.answers)
  }

  @Test func setsA控制数AtAnEnteredFigure() throws {
    var sitting = try Sitting(Self.unlisted + ["/t2.9999999.project", "k 80"])
    #expect(sitting.finding("CONTROL")?.figures?.difference == Money(fen: 6_150_000))
    sitting.type("/control.places")
    sitting.type("1")
    #expect(!sitting.type("t2.9999999.project 90").contains { $0.isRefusal })
    #expect(sitting.finding("CONTROL") == nil)
  }

  @Test func saysWhatThePresentTemplateHasNoCellFor() throws {
    let set = try #require(Sets.guyuan)
    var answers = Answers()
    let lost = CellID(form: FormID("have"), field: "mystery")
    answers.apply(.answer(lost, .text("旧")))
    var wizard = Wizard(
      set, draft: Draft(set: set.id, setVersion: 7, answers: answers), style: ConversationStyle())
    let said = wizard.step(.start(.resumed)).flatMap { effect -> [String] in
      if case .say(let lines) = effect { lines } else { [] }
    }
    #expect(said.contains("上次照第 7 版模板填，现在是第 \(set.version) 版。"))
    #expect(said.contains("现在的模板没有 have.mystery 这一格，填过的“旧”原样留着。"))
    #expect(wizard.draft.answers.values[lost] == .text("旧"))
    #expect(wizard.draft.orphans == [Draft.Orphan(path: "have.mystery", text: "旧")])
  }
}

/// An interview about 固原 and the lines typed in it.
private struct Sitting {
  var wizard: Wizard
  var draft: Draft { wizard.draft }
  var calculation: Calculation { wizard.calculation }

  init(_ lines: [String], today: String = "2025-02-05") throws {
    let set = try #require(Sets.guyuan)
    wizard = Wizard(
      set, draft: Draft(set: set.id, setVersion: set.version), style: ConversationStyle())
    wizard.today = today
    _ = wizard.step(.start(.new))
    for line in lines { type(line) }
  }

  @discardableResult
  mutating func type(_ line: String) -> [Effect] { wizard.step(.line(line)) }

  func finding(_ rule: String) -> Finding? { calculation.findings.first { $0.rule == rule } }

  /// The number under which 核对 lists the first finding of a rule when it is come to.
  func number(of rule: String) -> Int? {
    let findings = calculation.findings
    let open = findings.filter { $0.explanation == nil }
    let listed =
      [Severity.error, .incomplete, .warning].flatMap { severity in
        open.filter { $0.severity == severity }
      } + findings.filter { $0.explanation != nil }
    return listed.firstIndex { $0.rule == rule }.map { wizard.sectionStates.count + $0 + 1 }
  }
}
