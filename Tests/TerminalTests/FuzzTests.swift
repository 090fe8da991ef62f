import Forms
import Randomness
import Terminals
import Testing

extension TerminalTests {
  /// Random keys: the screen shows what is there, and the draft can be read and replayed.
  @Suite struct FuzzTests {
    @Test(arguments: [60, 80, 132])
    func showsEveryKeyRightly(_ columns: Int) throws {
      let desk = try Desk()
      var keyboard = Keyboard(seed: UInt64(columns))
      var run = try desk.new(columns: columns, rows: 24)
      for step in 0..<700 {
        for key in keyboard.press() {
          let note: Comment = "columns \(columns), step \(step), key \(key.debugDescription)"
          guard try goesOn(run, after: key, note) else {
            run = try desk.fill(columns: columns, rows: 24)
            break
          }
          try check(run.terminal, note)
          if step.isMultiple(of: 3) { try compare(run.terminal, note) }
        }
      }
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      try replay(desk)
    }

    /// Whether the program waits for the next key; false once it has left, which it does calmly.
    private func goesOn(
      _ run: TerminalProgram, after key: String, _ note: Comment
    ) throws -> Bool {
      let marks = run.terminal.screen.marks
      run.terminal.send(key)
      try run.terminal.wait {
        $0.marks > marks || $0.filled.last?.hasPrefix("接着填：") == true
      }
      if run.terminal.screen.marks > marks { return true }
      #expect(run.end() == .code(0), note)
      #expect(run.terminal.isCalm, note)
      return false
    }

    /// Everything said and shown is within the window, in words every terminal knows.
    private func check(_ terminal: PseudoTerminal, _ note: Comment) throws {
      let screen = terminal.screen
      try #require(screen.unknown.isEmpty && screen.wraps == 0 && screen.showsCursor, note)
    }

    /// Compares the screen with one that is painted anew, as after a change of the window.
    private func compare(_ terminal: PseudoTerminal, _ note: Comment) throws {
      let screen = terminal.screen
      try terminal.change(columns: screen.columns, rows: 25)
      try terminal.change(columns: screen.columns)
      try #require(Seen(terminal.screen) == Seen(screen), note)
    }

    /// The answers written as lines and taken again are the same answers.
    private func replay(_ desk: Desk) throws {
      let draft = try desk.draft()
      let lines = try desk.run("answers", Desk.name)
      #expect(lines.code == 0)
      let file = desk.path("lines.txt")
      try desk.put(lines.text, in: file)
      let again = try desk.run("new", "guyuan-2025", "--draft", "再填", "--answers", file)
      #expect(again.code <= 1, "\(again.complaint)")
      #expect(try desk.draft("再填").answers == draft.answers)
    }
  }
}

/// What a person sees of a screen.
struct Seen: Equatable {
  let rows: [String]
  let row: Int
  let column: Int

  init(_ screen: Screen) {
    rows = screen.text
    (row, column) = (screen.cursorRow, screen.cursorColumn)
  }
}

/// Keys as a clerk with little luck would press them.
struct Keyboard {
  private var random: SeededGenerator
  private static let chinese = Array("固原市人民政府办公室行政运行培训费项目支出，（）《、？。·𠮷１２：有无是否表")
  private static let plain = Array("0123456789.*+-/<?sdka 元")
  private static let lines = [
    "1", "2", "12.5", "2010301 12.5 3 4", "30101 80", "103001 本级 1 1",
    "办公业务经费  2010301  45  5  0", "/支出明细", "/表一", "/项目绩效目标表", "+", "/2", "d 1",
    "s", "<", "?", "/", "-", "元", "万元", "k 1600", "全年培训 8 期", "≥95%",
  ]
  private static let keys = [
    "\u{7F}", "\u{7F}", "\u{1B}[D", "\u{1B}[D", "\u{1B}[C", "\u{1B}[A", "\u{1B}[B", "\u{1B}[H",
    "\u{1B}[F", "\u{1B}[3~", "\t", "\t", "\u{1B}[Z", "\r", "\u{1A}", "\u{15}", "\u{13}", "\u{16}",
    "\u{1B}[5~", "\u{0C}", "\u{1B}[200~103009\t中心\t1\t1\r\n\u{1B}[201~",
  ]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The next key, or the keys of a line after the one that is there was wiped out.
  mutating func press() -> [String] {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<35: pick(Self.chinese).map { [String($0)] } ?? []
    case 35..<55: pick(Self.plain).map { [String($0)] } ?? []
    case 55..<84: pick(Self.keys).map { [$0] } ?? []
    case 84..<85: ["\u{1B}"]
    default: pick(Self.lines).map { ["\u{15}", $0, "\r"] } ?? []
    }
  }

  private mutating func pick<Key>(_ keys: [Key]) -> Key? { keys.randomElement(using: &random) }
}
