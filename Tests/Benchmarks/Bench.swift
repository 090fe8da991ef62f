import Drafts
import Forms
import Glibc
import Rules
import Templates
import Terminals

/// What is measured, with the drafts it is measured on.
struct Bench {
  let program = TerminalProgram.path(of: "tianbao")
  let set: TemplateSet
  let folder: String
  /// A draft with 2,000 rows of 表二, and the shipped example.
  let large = "large"
  let example = "guyuan-2025.example"

  init() throws {
    set = try TemplateLibrary(folder: "Templates").load("guyuan-2025").set
    folder = try Self.makeFolder()
    let store = DraftStore(folder: folder, sets: [set.id])
    let draft = LargeDraft(set).draft
    try store.create(draft, named: DraftName(large)).save(draft)
    let shipped = try DraftStore(folder: "Drafts", sets: [set.id]).read(DraftName(example))
    _ = try store.create(shipped, named: DraftName("example"))
  }

  /// exec to the first prompt.
  func firstPrompt() throws -> Measurement {
    var times: [Double] = []
    for _ in 0..<100 {
      let start = ContinuousClock.now
      let run = try open("example")
      try run.terminal.waitForMark()
      times.append(start.duration(to: .now) / .milliseconds(1))
      try leave(run)
    }
    return Measurement(
      name: "exec to first prompt", milliseconds: times, bar: 30, barIsMedian: true)
  }

  /// A key that the terminal itself echoes: what the machine costs alone.
  func echo() throws -> Measurement {
    let run = try TerminalProgram(executable: "/bin/cat", environment: [:])
    var times: [Double] = []
    for _ in 0..<2000 {
      let start = ContinuousClock.now
      run.terminal.send("1")
      run.terminal.receive(within: 1000)
      times.append(start.duration(to: .now) / .milliseconds(1))
    }
    run.terminal.send([0x03])
    return Measurement(
      name: "key echoed by the terminal alone", milliseconds: Array(times.dropFirst(50)))
  }

  /// A key of an amount to the painted frame, with the totals of 2,000 rows beneath.
  func keystroke() throws -> Measurement {
    let run = try open(large)
    try run.terminal.waitForMark()
    try run.terminal.type("/t2.100001.2010101.basic\r")
    let keys = ["1", "2", ".", "5", "\u{7F}", "\u{7F}", "\u{7F}", "\u{7F}"]
    var times: [Double] = []
    for index in 0..<2050 {
      let start = ContinuousClock.now
      try run.terminal.type(keys[index % keys.count])
      times.append(start.duration(to: .now) / .milliseconds(1))
    }
    let memory = try leave(run)
    return Measurement(
      name: "key to painted frame, 2,000 rows", milliseconds: Array(times.dropFirst(50)), bar: 2,
      memory: memory)
  }

  /// One answer among 2,000 rows, and everything that depends on it.
  func recheck() throws -> Measurement {
    let draft = LargeDraft(set).draft
    var calculation = Calculation(set, answers: draft.answers)
    let cells = draft.answers.values.keys.filter { $0.column == "basic" }.sorted {
      "\($0.row)" < "\($1.row)"
    }
    var times: [Double] = []
    for index in 0..<2000 {
      let amount = try Amount(parsing: "\(index).25", unit: .wanYuan)
      let cell = cells[index * 7 % cells.count]
      let start = ContinuousClock.now
      calculation.apply(.answer(cell, .amount(amount)))
      let found = calculation.findings(in: FormID("t2"))
      times.append(start.duration(to: .now) / .milliseconds(1))
      guard found.allSatisfy({ $0.severity != .error }) else { throw BenchFailure.unexpected }
    }
    return Measurement(name: "one answer's recheck, 2,000 rows", milliseconds: times, bar: 1)
  }

  /// `tianbao check` of the 固原 draft, whole process.
  func check() throws -> Measurement {
    var times: [Double] = []
    var memory = 0.0
    for _ in 0..<100 {
      let start = ContinuousClock.now
      let run = try TerminalProgram(
        executable: program, arguments: ["check", "example", "--drafts", folder],
        environment: environment)
      memory = max(memory, try run.waitForMemory())
      times.append(start.duration(to: .now) / .milliseconds(1))
    }
    return Measurement(
      name: "check of the 固原 draft, whole process", milliseconds: times, bar: 30,
      barIsMedian: true, memory: memory)
  }

  var environment: [String: String] {
    ["TERM": "xterm", "LANG": "C.UTF-8", "TIANBAO_TEST_MARKS": "1", "HOME": folder]
  }

  func open(_ draft: String) throws -> TerminalProgram {
    try TerminalProgram(
      executable: program, arguments: ["fill", draft, "--drafts", folder], environment: environment)
  }

  /// Leaves with Ctrl-C; gives the most memory the process held, in megabytes.
  @discardableResult
  func leave(_ run: TerminalProgram) throws -> Double {
    run.terminal.send([0x03])
    return try run.waitForMemory()
  }

  private static func makeFolder() throws -> String {
    var template = Array("/tmp/tianbao-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchFailure.noFolder }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
