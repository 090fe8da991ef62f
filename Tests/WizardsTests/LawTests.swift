import Forms
import Foundation
import Rules
import Testing
import Texts
import Wizards

/// Laws over random events; a failure names the seed.
struct LawTests {
  /// `TIANBAO_SEEDS=200` for a long run.
  static let seeds: [UInt64] = Array(
    1...(ProcessInfo.processInfo.environment["TIANBAO_SEEDS"].flatMap { UInt64($0) } ?? 8))
  static let sets = ["guyuan-2025", "shizuishan-2024", "yinchuan-2025"]

  /// A sitting that has begun.
  static func begun(_ id: String, plain: Bool = false) throws -> (Wizard, Question) {
    let set = try #require(Sets.named(id))
    var wizard = Wizard(
      set, draft: Draft(set: id, setVersion: set.version),
      style: ConversationStyle(columns: 80, isPlain: plain))
    let question = try #require(Self.question(of: wizard.step(.start(.new))))
    return (wizard, question)
  }

  static func question(of effects: [Effect]) -> Question? {
    for case .ask(let question) in effects { return question }
    return nil
  }

  @Test(arguments: seeds, sets)
  func nothingTrapsAndEveryStepAsks(_ seed: UInt64, _ id: String) throws {
    var clerk = Clerk(seed: seed)
    var (wizard, question) = try Self.begun(id, plain: seed.isMultiple(of: 2))
    for number in 0..<80 {
      let event = clerk.event(at: question)
      _ = wizard.beneath("2010301 1 2 3")
      _ = wizard.candidates("xz")
      let effects = wizard.step(event)
      for line in effects.flatMap(Self.lines) {
        #expect(line.displayWidth <= 80, "seed \(seed), event \(number) \(event): \(line)")
        let isPlainWords = !TranscriptTests.forbidden.contains { line.contains($0) }
        #expect(isPlainWords, "seed \(seed): \(line)")
      }
      guard let next = Self.question(of: effects) else {
        let isLeaving = effects.contains { if case .leave = $0 { true } else { false } }
        #expect(isLeaving, "seed \(seed)")
        return
      }
      question = next
    }
  }

  static func lines(of effect: Effect) -> [String] {
    switch effect {
    case .say(let lines), .settle(let lines), .refuse(let lines): lines
    case .leave(let farewell): farewell.opening + farewell.summary
    case .save, .ask, .edit, .show, .export: []
    }
  }

  @Test(arguments: seeds, sets)
  func goesOnAfterAnyEventAsIfItHadNeverStopped(_ seed: UInt64, _ id: String) throws {
    var clerk = Clerk(seed: seed)
    var (wizard, question) = try Self.begun(id)
    let stop = Int(seed * 7 % 60)
    var resumed: Wizard?
    for number in 0..<60 {
      let event = clerk.event(at: question)
      var fresh = Wizard(wizard.set, draft: wizard.draft, style: ConversationStyle())
      let asked = try #require(Self.question(of: fresh.step(.start(.resumed))))
      #expect(asked.id == question.id, "seed \(seed), event \(number)")
      #expect(asked.prompt == question.prompt, "seed \(seed), event \(number)")
      // From here on one goes on that was cut off once.
      if number == stop { resumed = fresh }
      guard let next = Self.question(of: wizard.step(event)) else { return }
      for var other in [fresh, resumed].compactMap(\.self) {
        let answer = Self.question(of: other.step(event))
        let place = "seed \(seed), event \(number): \(event) at \(question.id)"
        #expect(answer?.id == next.id, "\(place)")
        #expect(other.draft.answers == wizard.draft.answers, "\(place)")
        #expect(other.draft.stop?.waiting == wizard.draft.stop?.waiting, "\(place)")
      }
      _ = resumed?.step(event)
      question = next
    }
  }

  @Test(arguments: seeds, sets)
  func backAfterAnAnswerAsksTheSameWithTheSameText(_ seed: UInt64, _ id: String) throws {
    var clerk = Clerk(seed: seed)
    var (wizard, question) = try Self.begun(id)
    for number in 0..<60 {
      let event = clerk.event(at: question)
      let effects = wizard.step(event)
      guard let next = Self.question(of: effects) else { return }
      if case .line(let line) = event, Self.isAnswer(line, at: question),
        !effects.contains(where: \.isRefusal), next.id != question.id
      {
        var back = wizard
        let again = Self.question(of: back.step(.back(typed: "")))
        let place = "seed \(seed), event \(number): \(line) at \(question.id)"
        // A line that names its category comes back at its row there.
        if again?.id.contains(".indicators=") != true {
          #expect(again.map(Self.label) == Self.label(question), "\(place)")
        }
        if !line.isEmpty {
          #expect(again?.initial == line, "\(place)")
        }
      }
      question = next
    }
  }

  /// A prompt without its default, which an answer replaces.
  private static func label(_ question: Question) -> String {
    String(question.prompt.prefix { $0 != "[" })
  }

  /// Whether a line answers a cell, a row or a paragraph, and is no command of any kind.
  private static func isAnswer(_ line: String, at question: Question) -> Bool {
    let isMenu = ["mend:", "find:", "review", "goal:+", "paste:", "assign:", "explain:"].contains {
      question.id.hasPrefix($0)
    }
    let isShort =
      line.count < 3 && !line.isEmpty
      && (question.id.contains("+") || question.id.contains("=") || question.id.contains("#"))
    let isCommand = ["<", "?", "s", "/", "〈", "？", "、", "d ", "k ", "+", "元", "万元"].contains {
      line.hasPrefix($0)
    }
    return !isMenu && !isShort && !isCommand && !question.prompt.contains("算得")
      && !question.prompt.contains("还没有数")
  }

  @Test(arguments: seeds, sets)
  func anAnswerThatCannotBeStoredIsTakenBack(_ seed: UInt64, _ id: String) throws {
    var clerk = Clerk(seed: seed)
    var (wizard, question) = try Self.begun(id)
    for number in 0..<60 {
      let event = clerk.event(at: question)
      let before = wizard.calculation.answers
      var failing = wizard
      let effects = failing.step(event)
      if effects.contains(where: { if case .save = $0 { true } else { false } }),
        Self.question(of: effects) != nil
      {
        let asked = Self.question(of: failing.step(.saveFailed(reason: "磁盘满了")))
        #expect(
          failing.calculation.answers.values == before.values, "seed \(seed), event \(number)")
        #expect(failing.calculation.answers.rows == before.rows, "seed \(seed), event \(number)")
        let after = failing.calculation.answers
        #expect(after.sheets == before.sheets, "seed \(seed), event \(number)")
        #expect(after.statements == before.statements, "seed \(seed), event \(number)")
        #expect(after.entryUnits == before.entryUnits, "seed \(seed), event \(number)")
        #expect(after.explanations == before.explanations, "seed \(seed), event \(number)")
        // A block that is only shown is no answer yet: it stays shown.
        let isShown = Self.question(of: effects)?.id.hasPrefix("paste:") == true
        #expect(
          asked?.id == question.id || isShown, "seed \(seed), event \(number): \(event)")
      }
      guard let next = Self.question(of: wizard.step(event)) else { return }
      question = next
    }
  }

  @Test(arguments: seeds, sets)
  func findingsFollowFromTheAnswersAlone(_ seed: UInt64, _ id: String) throws {
    let wizard = try Self.played(id, seed: seed)
    let fresh = Calculation(wizard.set, answers: wizard.calculation.answers)
    #expect(fresh.findings == wizard.calculation.findings, "seed \(seed)")
    #expect(fresh.unchecked == wizard.calculation.unchecked, "seed \(seed)")
  }

  @Test(arguments: seeds, sets)
  func replayedAnswersAreTheSameAnswers(_ seed: UInt64, _ id: String) throws {
    let wizard = try Self.played(id, seed: seed)
    let lines = answerLines(of: wizard.calculation)
    var (fresh, _) = try Self.begun(id)
    for line in lines {
      let effects = fresh.step(.line(line))
      let isRefused = effects.contains(where: \.isRefusal)
      #expect(!isRefused, "seed \(seed): \(line) \(effects)")
    }
    Self.compare(fresh.calculation.answers, with: wizard, seed)
  }

  /// Says what of replayed answers is not as it was; a 核实说明 that has lapsed is not given again.
  static func compare(_ got: Answers, with wizard: Wizard, _ seed: UInt64) {
    var wanted = wizard.calculation.answers
    let live = wizard.calculation.findings.compactMap(\.explanation)
    for explanation in wanted.explanations where !live.contains(explanation) {
      wanted.apply(.explain(explanation.subject, nil))
    }
    for (cell, value) in wanted.values where got.values[cell] != value {
      Issue.record("seed \(seed): \(cell) is \(String(describing: got.values[cell])), not \(value)")
    }
    #expect(got.rows == wanted.rows, "seed \(seed)")
    #expect(got.sheets == wanted.sheets, "seed \(seed)")
    #expect(got.statements == wanted.statements, "seed \(seed)")
    #expect(got.entryUnits == wanted.entryUnits, "seed \(seed)")
    #expect(got.explanations == wanted.explanations, "seed \(seed)")
    #expect(got.nextKey == wanted.nextKey, "seed \(seed)")
    #expect(got == wanted, "seed \(seed)")
  }

  /// A sitting after some sixty events.
  static func played(_ id: String, seed: UInt64) throws -> Wizard {
    var clerk = Clerk(seed: seed)
    var (wizard, question) = try begun(id)
    for _ in 0..<60 {
      guard let next = self.question(of: wizard.step(clerk.event(at: question))) else { break }
      question = next
    }
    return wizard
  }
}
