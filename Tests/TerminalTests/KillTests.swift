import Drafts
import Forms
import Glibc
import Randomness
import Terminals
import Testing

extension TerminalTests {
  /// Killed at any moment, the program loses nothing that was answered.
  @Suite struct KillTests {
    @Test func keepsEveryAnswerWheneverItIsKilled() throws {
      let reference = try uninterrupted()
      var random = SeededGenerator(seed: 20_250_213)
      var desk = try Desk()
      var sitting = try Doomed(desk.new(), reference)
      for kill in 1...200 {
        let note: Comment = "kill \(kill), line \(sitting.next)"
        try sitting.work(using: &random)
        let draft = try desk.draft()
        let place = try #require(sitting.place(of: draft), note)
        if kill % 20 == 0 { #expect(try desk.run("check", Desk.name).code <= 2, note) }
        if place >= Script.lines.count - 1 {
          #expect(draft.answers == reference[place].answers, note)
          desk = try Desk()
          sitting = try Doomed(desk.new(), reference)
        } else {
          sitting = try Doomed(desk.fill(), reference, next: place)
        }
      }
    }

    /// The draft on the disk before each line of a sitting that nothing disturbs, and after the last:
    /// every answer is in it when the next prompt is shown.
    private func uninterrupted() throws -> [Draft] {
      let desk = try Desk()
      let run = try desk.new()
      var drafts = [try desk.draft()]
      for line in Script.lines {
        try run.terminal.answer(line)
        let draft = try desk.draft()
        let isAnswer = !line.isEmpty && !line.hasPrefix("/")
        #expect((draft.answers != drafts.last?.answers) == isAnswer, "after \(line)")
        drafts.append(draft)
      }
      return drafts
    }
  }
}

/// A sitting that is killed before long.
struct Doomed {
  let run: TerminalProgram
  let reference: [Draft]
  /// The line to be typed next; the prompt of it was shown.
  private(set) var next: Int
  /// The last line of whose prompt it is sure that it was shown.
  private var shown: Int
  /// The marks that had come when Enter was pressed last.
  private var entered: Int?

  init(_ run: TerminalProgram, _ reference: [Draft], next: Int = 0) {
    self.run = run
    self.reference = reference
    self.next = next
    shown = next
  }

  /// Types some lines and kills the program at a random moment of the one after them.
  mutating func work(using random: inout SeededGenerator) throws {
    for _ in 0..<Int.random(in: 0...4, using: &random) where next < Script.lines.count - 1 {
      try run.terminal.answer(Script.lines[next])
      next += 1
    }
    shown = next
    let line = Script.lines[next]
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      run.terminal.send(line.prefix(Int.random(in: 0...line.count, using: &random)).description)
    case 1: try type(line)
    default:
      try type(line)
      enter(lingering: Int.random(in: 0...12_000, using: &random))
    }
    run.kill(SIGKILL)
    #expect(run.end() == .signal(SIGKILL))
    if let entered, run.terminal.screen.marks > entered { shown += 1 }
  }

  private func type(_ line: String) throws {
    if !line.isEmpty { try run.terminal.type(line) }
  }

  /// Presses Enter and looks on for so many microseconds.
  private mutating func enter(lingering microseconds: Int) {
    while run.terminal.receive(within: 0) {}
    entered = run.terminal.screen.marks
    run.terminal.send("\r")
    let limit = ContinuousClock.now + .microseconds(microseconds)
    while ContinuousClock.now < limit { run.terminal.receive(within: 0) }
  }

  /// Which line is next in a draft; nil if an answer is missing whose next prompt was shown.
  ///
  /// A line that changes nothing in the draft is typed again.
  func place(of draft: Draft) -> Int? {
    let last = min(next + 1, reference.count - 1)
    guard let place = (shown...last).first(where: { reference[$0] == draft }) else { return nil }
    return (0...place).reversed().prefix { reference[$0] == draft }.last
  }
}
