import Forms
import Rules
import Testing
import Wizards

/// Laws of taking back over random sittings; a failure names the seed.
struct UndoLawTests {
  static let rowCommands = [
    "u", "U", "d 1", "d 1-2", "d 2,1", "m 2 1", "m 1 3", "m 1-2 4", "m 1-2 3", "m 2,1 3",
    "m 1-3 4", "c 1", "c 1-2", "C 2", "m 1",
    "f", "f 1", "v", "y", "n", "r", "d", "12", "k 5",
    "1 照上级口径 | 张三", "/t2.total.total", "/t2.103001.total", "/units.rows.@1.code",
  ]

  /// A sitting of random events, row commands and undoing among them; keys reserved by name apart.
  static func played(_ id: String, seed: UInt64) throws -> Wizard {
    var clerk = Clerk(seed: seed)
    var (wizard, question) = try LawTests.begun(id)
    for _ in 0..<70 {
      let isCommand = Int.random(in: 0..<4, using: &clerk.random) == 0
      let event =
        isCommand
        ? Event.line(rowCommands[Int.random(in: 0..<rowCommands.count, using: &clerk.random)])
        : clerk.event(at: question)
      guard let next = LawTests.question(of: wizard.step(event)) else { break }
      question = next
    }
    // A block that is asked about was not taken: `u` would only leave it alone.
    if question.id.hasPrefix("paste:") { _ = wizard.step(.line("n")) }
    return wizard
  }

  /// The answers, with as many keys given away as another draft has.
  private static func comparable(_ wizard: Wizard) -> Answers {
    var answers = wizard.calculation.answers
    answers.reserveKeys(below: 10_000)
    return answers
  }

  /// Types `u` or `U`; whether there was an answer to go to.
  private static func go(_ wizard: inout Wizard, _ command: String) -> Bool {
    wizard.step(.line(command)).contains { if case .save = $0 { true } else { false } }
  }

  @Test(arguments: LawTests.seeds, LawTests.sets)
  func allTakenBackIsAsItWasOpened(_ seed: UInt64, _ id: String) throws {
    var wizard = try Self.played(id, seed: seed)
    let last = Self.comparable(wizard)
    var count = 0
    while Self.go(&wizard, "u") { count += 1 }
    #expect(count > 0, "seed \(seed)")
    let (fresh, _) = try LawTests.begun(id)
    #expect(Self.comparable(wizard) == Self.comparable(fresh), "seed \(seed)")
    for _ in 0..<count { _ = wizard.step(.line("U")) }
    #expect(Self.comparable(wizard) == last, "seed \(seed)")
    let again = Calculation(wizard.set, answers: wizard.calculation.answers)
    #expect(again.findings == wizard.calculation.findings, "seed \(seed)")
  }

  @Test(arguments: LawTests.seeds, LawTests.sets)
  func asManyGivenAgainAsTakenBackIsTheSame(_ seed: UInt64, _ id: String) throws {
    let wizard = try Self.played(id, seed: seed)
    for count in [1, 2, 5] {
      var trial = wizard
      var gone = 0
      for _ in 0..<count where Self.go(&trial, "u") { gone += 1 }
      for _ in 0..<gone { _ = trial.step(.line("U")) }
      #expect(Self.comparable(trial) == Self.comparable(wizard), "seed \(seed), \(count)")
    }
  }

  @Test(arguments: LawTests.seeds, LawTests.sets)
  func rowsKeepTheirOrderInAReplay(_ seed: UInt64, _ id: String) throws {
    let wizard = try Self.played(id, seed: seed)
    var (fresh, _) = try LawTests.begun(id)
    for line in answerLines(of: wizard.calculation) {
      let isRefused = fresh.step(.line(line)).contains(where: \.isRefusal)
      #expect(!isRefused, "seed \(seed): \(line)")
    }
    LawTests.compare(fresh.calculation.answers, with: wizard, seed)
  }
}
