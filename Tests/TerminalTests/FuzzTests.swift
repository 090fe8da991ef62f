import Forms
import Foundation
import Randomness
import Terminals
import Testing

extension TerminalTests {
  /// Random keys: the screen shows what is there, and the draft can be read and replayed.
  @Suite struct FuzzTests {
    /// Keys pressed at each width; `TIANBAO_KEYS=10000` for a long run.
    private static let keys =
      ProcessInfo.processInfo.environment["TIANBAO_KEYS"].flatMap { Int($0) } ?? 900
    /// Added to the width for other keys than the usual: `TIANBAO_SEED=1000`.
    private static let seed =
      ProcessInfo.processInfo.environment["TIANBAO_SEED"].flatMap { UInt64($0) } ?? 0
    /// An editor that changes nothing, where `e` is pressed.
    private static let variables = ["EDITOR": "true", "PATH": "/usr/bin:/bin"]

    @Test(arguments: [60, 80, 200])
    func showsEveryKeyRightly(_ columns: Int) throws {
      let desk = try Desk()
      var keyboard = Keyboard(seed: UInt64(columns) + Self.seed)
      var run = try desk.new(columns: columns, variables: Self.variables)
      for step in 0..<Self.keys {
        let note = "columns \(columns), step \(step)"
        if keyboard.happens(inThousand: 4) {
          run = try leave(run, desk, isKilled: keyboard.happens(inThousand: 500), note)
        }
        if keyboard.happens(inThousand: 20) {
          let width = keyboard.width ?? columns
          if width != run.terminal.screen.columns { try run.terminal.change(columns: width) }
        }
        for key in keyboard.press() {
          let note: Comment = "\(note), key \(key.debugDescription)"
          guard try goesOn(run, after: key, note) else {
            run = try desk.fill(columns: columns, variables: Self.variables)
            break
          }
          try check(run.terminal, note)
          if step.isMultiple(of: 7) { try compare(run.terminal, note) }
        }
      }
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      try replay(desk)
    }

    /// From whatever question, by `.` or by being killed: what was answered is there afterwards.
    private func leave(
      _ run: TerminalProgram, _ desk: Desk, isKilled: Bool, _ note: String
    ) throws -> TerminalProgram {
      let answers = try desk.draft().answers
      if isKilled {
        run.kill(SIGKILL)
        #expect(run.end() == .signal(SIGKILL))
      } else {
        try run.terminal.type("\u{15}")
        run.terminal.send(".\r")
        #expect(run.end() == .code(0), "\(note): no way out by .")
        #expect(run.terminal.isCalm, "\(note)")
      }
      let again = try desk.fill(
        columns: run.terminal.screen.columns, variables: Self.variables)
      try #require(desk.draft().answers == answers, "\(note)")
      return again
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
      let answers = try desk.draft("再填").answers
      let cells = Set(answers.values.keys).union(draft.answers.values.keys)
      let different = cells.filter { answers.values[$0] != draft.answers.values[$0] }
      #expect(different.isEmpty, "\(different.map { draft.answers.values[$0] })")
      #expect(answers.rows == draft.answers.rows)
      #expect(answers.sheets == draft.answers.sheets)
      #expect(answers.statements == draft.answers.statements)
      #expect(answers.entryUnits == draft.answers.entryUnits)
      #expect(answers.nextKey == draft.answers.nextKey)
      #expect(answers.explanations == draft.answers.explanations)
      #expect(answers == draft.answers)
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
  private static let plain = Array("0123456789.*+-/<?sdkamcynrvuUf 元")
  private static let lines = [
    "1", "2", "12.5", "2010301 12.5 3 4", "30101 80", "103001 本级 1 1",
    "办公业务经费  2010301  45  5  0", "/支出明细", "/表一", "/项目绩效目标表", "+", "/2", "d 1",
    "s", "<", "?", "/", "-", "元", "万元", "k 1600", "全年培训 8 期", "≥95%",
    "e", "u", "U", "y", "m 2 1", "c 1", "d 1-2", "d 2", "d 1-3", "d 1,3", "m 3 1", "m 1-2 3",
    "m 1,2 4", "c 2", "c 1-2", "n", "r", "v", "u", "U", "f", "f 1", "f 2", "d", "m", "c", "y",
    "/核对", "/基本支出", "/项目清单", "/有没有", "/控制数",
    "/t2.total.total", "/#1", "/公开", "1 照上级口径 | 张三", "..", " s", "数量 | 全年督查次数 | ≥50次",
    "无", "有", "〈", "？", "、", "865000元", "38*0.2",
    "全年分 8 期培训中小学教师 1240 人次，覆盖 86 所学校，参训教师满意度不低于 95%，带动课堂教学质量稳步提高。",
  ]
  private static let keys = [
    "\u{7F}", "\u{7F}", "\u{1B}[D", "\u{1B}[D", "\u{1B}[C", "\u{1B}[A", "\u{1B}[B", "\u{1B}[H",
    "\u{1B}[F", "\u{1B}[3~", "\t", "\t", "\u{1B}[Z", "\r", "\u{1A}", "\u{15}", "\u{13}", "\u{16}",
    "\u{1B}[5~", "\u{0C}", "\u{12}", "\u{1B}[200~103009\t中心\t1\t1\r\n\u{1B}[201~",
    "\u{1B}[200~一段贴进来的话，不换行\u{1B}[201~",
    "\u{1B}[200~2010301\t行政运行\t600\t650\t-\r\n2010302\t\t八\r\n合计\t\t600\r\n\u{1B}[201~",
    "\u{1B}[200~第一段。\n\n第二段。\n\u{1B}[201~", "\u{1B}[1;5D", "\u{1B}[15~",
    "\u{1B}[200~单位\t项目\t功能科目\t部门经济科目\t资金性质\t金额\n\t督查\t2010302\t30217\t\t1.2\n"
      + "\t\t2010301\t30101\t单位资金\t3\n丙所\t\t2010301\t30101\t\t4\n合计\t\t\t\t\t△9\n\u{1B}[201~",
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

  /// Whether something that happens so many times in a thousand keys happens now.
  mutating func happens(inThousand count: Int) -> Bool {
    Int.random(in: 0..<1000, using: &random) < count
  }

  /// Another width of the window; `nil` is the one it had first.
  var width: Int? { mutating get { pick([nil, 44, 61, 100, 160]) ?? nil } }

  private mutating func pick<Key>(_ keys: [Key]) -> Key? { keys.randomElement(using: &random) }
}
