import Glibc
import Terminals
import Testing

@testable import LineEditing

/// Locales, terminal types, ~/.editrc, and random editing on real terminals.
@Suite struct TerminalEnvironmentTests {
  @Test(arguments: [
    ["LANG": "C"], ["LANG": "POSIX"], ["LANG": ""], ["LANG": "zh_CN.UTF-8"], ["LANG": "zh_CN.GBK"],
    ["LC_ALL": "C"], ["LANG": "en_US.UTF-8"],
  ])
  func takesChineseWhateverTheLocale(_ environment: [String: String]) throws {
    let program = try demo(environment: environment)
    try program.terminal.type("培训费·é")
    try program.terminal.type("\u{1B}[D")
    try program.terminal.type("\u{7F}")
    #expect(program.terminal.screen.filled == ["第1行 › 培训费é", "    4 字"])
  }

  @Test(arguments: ["xterm", "linux", "screen", "tmux-256color", "vt100", "no-such-terminal"])
  func paintsOnEveryTerminal(_ type: String) throws {
    let program = try demo(environment: ["TERM": type], columns: 20)
    try program.terminal.type("覆盖八十六所学校")
    try program.terminal.type("\u{1B}[D")
    try program.terminal.type("3")
    #expect(
      program.terminal.screen.filled == ["第1行 › 覆盖八十六所", "学3校", "    9 字"])
    #expect(program.terminal.screen.unknown.isEmpty)
  }

  @Test func editsAsViWhereEditrcSaysSo() throws {
    let file = "/tmp/tianbao-editrc-\(getpid())"
    let pen = fopen(file, "w")
    fputs("bind -v\n", pen)
    fclose(pen)
    defer { unlink(file) }
    let program = try demo(environment: ["EDITRC": file])
    for key in ["培训材料费", "\u{1B}", "h", "x", "0", "i", "2"] { try program.terminal.type(key) }
    #expect(program.terminal.screen.filled == ["第1行 › 2培训材费", "    5 字"])
    try program.terminal.type("\r")
    #expect(program.terminal.screen.filled == ["1  2培训材费", "第2行 ›"])
  }

  @Test func editsThoughEditrcSaysNo() throws {
    let file = "/tmp/tianbao-editrc-off-\(getpid())"
    let pen = fopen(file, "w")
    fputs("edit off\n", pen)
    fclose(pen)
    defer { unlink(file) }
    let program = try demo(environment: ["EDITRC": file])
    for key in ["12", "\u{1B}[D", "3"] { try program.terminal.type(key) }
    #expect(program.terminal.screen.filled.first == "第1行 › 132")
  }

  @Test(arguments: [30, 31, 80])
  func showsEveryRandomEditRightly(_ columns: Int) throws {
    let program = try demo(columns: columns)
    var random = Seeded(UInt64(columns))
    var line = LineState()
    for step in 0..<700 {
      let key = line.press(using: &random, limit: columns * 3)
      program.terminal.send(key)
      let wanted = Sheet(
        "第1行 › ", line.text, cursor: line.cursor,
        beneath: line.text.isEmpty ? [] : ["    \(line.text.count) 字"], columns: columns)
      do { try program.terminal.wait(within: 2000) { Sheet($0) == wanted } } catch {
        Issue.record("columns \(columns), step \(step), key \(key.debugDescription): \(error)")
        return
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func survivesAnyBytes(_ seed: UInt64) throws {
    let program = try demo(columns: 33, rows: 8)
    var random = Seeded(seed)
    let pieces = ["\u{1B}[", "\u{1B}", "培训", "\t", "\u{12}", "\u{1A}", "\r", "\u{1B}[A", "\u{18}"]
      .map { Array($0.utf8) }
    for _ in 0..<400 {
      let bytes = (0..<10).map { _ in UInt8.random(in: 0...255, using: &random) }
      program.terminal.send(
        (bytes + (pieces.randomElement(using: &random) ?? [])).filter {
          $0 != 0x03 && $0 != 0x04
        })
    }
    #expect(program.interrupted() == .code(0), "seed \(seed)")
    #expect(program.terminal.isCalm && program.terminal.screen.unknown.isEmpty, "seed \(seed)")
  }

  @Test(arguments: [0, 1, 2, 3] as [UInt64])
  func survivesAnyKeysOfVi(_ seed: UInt64) throws {
    let file = "/tmp/tianbao-editrc-\(getpid())-\(seed)"
    let pen = fopen(file, "w")
    fputs("bind -v\n", pen)
    fclose(pen)
    defer { unlink(file) }
    let program = try demo(environment: ["EDITRC": file], columns: 33, rows: 8)
    var random = Seeded(seed)
    let keys = Array("hlwbxdcu.0$培训ia3pPf/D~rR%Ukjn\u{1A}\t\u{7F}\r").map(String.init)
    for _ in 0..<1000 {
      let isEscape = random.chance(10)
      let key = isEscape ? "\u{1B}h" : keys.randomElement(using: &random) ?? "h"
      program.terminal.send(key)
    }
    #expect(program.interrupted() == .code(0), "seed \(seed)")
    #expect(program.terminal.isCalm && program.terminal.screen.unknown.isEmpty, "seed \(seed)")
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"]])
  func speaksPlainlyWhereNothingCanBePainted(_ environment: [String: String]) throws {
    let program = try TerminalProgram(
      executable: TerminalProgram.path(of: "LineEditingDemo"),
      environment: ["TERM": "xterm"].merging(environment) { $1 })
    try program.terminal.wait(for: "第1行 ›")
    program.terminal.send("培训费\n")
    try program.terminal.wait(for: "第2行 ›")
    program.terminal.send("\u{04}")
    #expect(program.end() == .code(0))
    #expect(!program.terminal.output.contains(0x1B))
    #expect(program.terminal.screen.filled.prefix(2) == ["第1行 › 培训费", "1  培训费"])
  }
}

extension TerminalProgram {
  /// Presses Ctrl-C until it counts: one that comes within a burst of Tabs and text is pasted.
  func interrupted() -> Ending? {
    for _ in 0..<20 {
      terminal.send("\u{03}")
      if let ending = end(within: 500) { return ending }
    }
    return nil
  }
}

extension LineState {
  /// Presses a random key on the line; returns its bytes.
  mutating func press(using random: inout Seeded, limit: Int) -> String {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<55 where text.count < limit:
      let scalar = Self.character(using: &random)
      text.insert(scalar, at: cursor)
      cursor += 1
      return String(scalar)
    case 0..<70:
      if cursor > 0 {
        text.remove(at: cursor - 1)
        cursor -= 1
      }
      return "\u{7F}"
    case 70..<75:
      if cursor < text.count { text.remove(at: cursor) }
      return "\u{1B}[3~"
    case 75..<90:
      cursor = max(0, cursor - 1)
      return "\u{1B}[D"
    case 90..<95:
      cursor = min(text.count, cursor + 1)
      return "\u{1B}OC"
    case 95..<98:
      cursor = 0
      return "\u{1B}[H"
    default:
      cursor = text.count
      return "\u{1B}[F"
    }
  }
}
