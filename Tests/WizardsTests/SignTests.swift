import Forms
import Rules
import Testing
import Wizards

/// Commands typed behind the text that stands in the line.
struct SignTests {
  static func wizard(_ lines: [String], plain: Bool = false) throws -> Wizard {
    var (wizard, _) = try LawTests.begun("guyuan-2025", plain: plain)
    for line in lines { _ = wizard.step(.line(line)) }
    return wizard
  }

  static let row = ["/units", "103001 甲局 1 1", "1"]

  @Test(arguments: ["<", "《", "＜", " <"])
  func goesBackFromAReopenedRow(_ sign: String) throws {
    var wizard = try Self.wizard(Self.row)
    let answers = wizard.calculation.answers
    let question = try #require(Self.question(wizard))
    let effects = wizard.step(.line(question.initial + sign))
    #expect(LawTests.question(of: effects)?.id != question.id)
    #expect(wizard.calculation.answers == answers)
  }

  /// The question as it stands.
  static func question(_ wizard: Wizard) -> Question? {
    var again = wizard
    return LawTests.question(of: again.step(.save(typed: "")))
  }

  @Test(arguments: [
    ("s", "have.capital"), ("<", "have.capital"), ("u", "have.fund"), ("U", "have.fund"),
  ])
  func obeysWhereNoTextIsMeant(_ sign: String, _ id: String) throws {
    var wizard = try Self.wizard(["/have", "有", "/have"])
    let effects = wizard.step(.line("有" + sign))
    #expect(LawTests.question(of: effects)?.id.hasPrefix(id) == true)
    let isRefused = effects.contains { $0.isRefusal }
    #expect(!isRefused)
  }

  @Test func leavesBehindARefusedAmountWithTheTextKept() throws {
    var wizard = try Self.wizard(["/control", "八"])
    let effects = wizard.step(.line("八."))
    let isLeaving = effects.contains { if case .leave = $0 { true } else { false } }
    #expect(isLeaving)
    #expect(wizard.draft.stop?.typed == "八")
  }

  @Test func keepsARefusedRowForLaterWhenItIsSkipped() throws {
    var wizard = try Self.wizard(["/spending", "2010301 八 - -", "2010301 八 - -s"])
    let question = LawTests.question(of: wizard.step(.line("/spending")))
    #expect(question?.initial == "2010301 八 - -")
  }

  @Test func keepsARefusedRowForLaterWhenItIsLeftByAJump() throws {
    var wizard = try Self.wizard(["/spending", "2010301 八 - -", "2010301 八 - -/1"])
    let question = LawTests.question(of: wizard.step(.line("/spending")))
    #expect(question?.initial == "2010301 八 - -")
  }

  /// A jump that is refused leaves the whole line where it is, and nothing behind it.
  @Test func keepsNothingForLaterWhenTheJumpIsRefused() throws {
    var wizard = try Self.wizard(["/spending", "2010301 八 - -"])
    let effects = wizard.step(.line("2010301 八 - -/99"))
    #expect(LawTests.question(of: effects)?.initial == "2010301 八 - -/99")
  }

  @Test(arguments: ["s", "u", ".", "?", "/5", "/表二"])
  func asksOnceMoreWhereATextCouldBeMeant(_ sign: String) throws {
    var wizard = try Self.wizard(["某局", "/1"])
    let cell = CellID(form: FormID("head"), field: "department")
    let asked = wizard.step(.line("某局" + sign))
    let isRefused = asked.contains { $0.isRefusal }
    #expect(isRefused)
    #expect(LawTests.question(of: asked)?.initial == "某局" + sign)
    #expect(wizard.calculation.answers.values[cell] == .text("某局"))
    _ = wizard.step(.line("某局" + sign))
    #expect(wizard.calculation.answers.values[cell] == .text("某局" + sign))
  }

  @Test(arguments: ["。", "？"])
  func takesTheEndOfASentenceAsText(_ sign: String) throws {
    var wizard = try Self.wizard(["某局", "/1"])
    _ = wizard.step(.line("某局" + sign))
    let cell = CellID(form: FormID("head"), field: "department")
    #expect(wizard.calculation.answers.values[cell] == .text("某局" + sign))
  }

  /// `u` again and again, also where the text that was there before stands in the line again.
  @Test func takesBackFurtherBehindATextThatCameBack() throws {
    var wizard = try Self.wizard(["某局", "/1", "甲局", "/1", "乙局", "u"])
    _ = wizard.step(.line("甲局u"))
    let cell = CellID(form: FormID("head"), field: "department")
    #expect(wizard.calculation.answers.values[cell] == .text("某局"))
  }

  @Test func takesAWholeLineWhereNothingStandsInIt() throws {
    var wizard = try Self.wizard(["某局", "/1"], plain: true)
    _ = wizard.step(.line("某局s"))
    let cell = CellID(form: FormID("head"), field: "department")
    #expect(wizard.calculation.answers.values[cell] == .text("某局s"))
  }
}
