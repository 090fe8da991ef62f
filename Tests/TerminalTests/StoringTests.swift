import Forms
import Foundation
import Glibc
import Terminals
import Testing

extension TerminalTests {
  /// Two windows, a full disk, a folder that takes nothing, drafts that cannot be read.
  @Suite struct StoringTests {
    @Test func letsOneWindowAtATimeFillADraft() throws {
      let desk = try Desk()
      let run = try desk.new(columns: 200)
      let second = try desk.open("fill", Desk.name, columns: 200)
      #expect(second.end() == .code(75))
      #expect(second.terminal.isCalm)
      let said = second.terminal.screen.filled.joined()
      #expect(said.contains("\(desk.file) 正在别处打开") && said.contains("进程 \(run.process)"))
      try run.terminal.answer("固原市人民政府办公室")
      #expect(run.terminal.line.hasPrefix("公开范围"))
    }

    @Test(.enabled(if: SmallDisk.isPossible, "a disk of its own takes root"))
    func goesOnWhenTheDiskIsFull() throws {
      let desk = try Desk(isSmall: true)
      try refuses(desk, because: "磁盘满了") {
        SmallDisk.fill(desk.path("满"))
      } mended: {
        unlink(desk.path("满")) == 0
      }
    }

    @Test func goesOnWhereNothingMayBeWritten() throws {
      let desk = try Desk()
      try refuses(desk, because: "没有权限") {
        _ = chmod(desk.folder, 0o500)
      } mended: {
        chmod(desk.folder, 0o700) == 0
      }
    }

    /// An answer is refused with the reason, its text stays, and Enter saves it once it can be saved.
    private func refuses(
      _ desk: Desk, because reason: String, spoil: () -> Void, mended: () -> Bool
    ) throws {
      let run = try desk.newAsAnyone()
      try run.terminal.answer("固原市人民政府办公室", "1")
      let before = try desk.text(of: desk.file)
      spoil()
      for _ in 1...2 {
        try run.terminal.answer("")
        try run.terminal.type("\u{15}")
        try run.terminal.answer("2025年2月13日")
        #expect(run.terminal.line == "公开日期 › 2025年2月13日")
        #expect(run.terminal.screen.filled.joined().contains("没有存上"))
        #expect(run.terminal.screen.filled.joined().contains(reason))
        #expect(try desk.text(of: desk.file) == before)
      }
      #expect(mended())
      try run.terminal.type("\r")
      #expect(run.terminal.line.hasPrefix("涉密内容"))
      #expect(try desk.text(of: desk.file).contains("2025年2月13日"))
    }

    @Test(.enabled(if: SmallDisk.isPossible, "a disk of its own takes root"))
    func saysSoWhenItMustLeaveWithAFullDisk() throws {
      let desk = try Desk(isSmall: true)
      let run = try desk.new()
      try run.terminal.answer("固原市人民政府办公室")
      let before = try desk.text(of: desk.file)
      SmallDisk.fill(desk.path("满"))
      try run.terminal.type("1")
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(73))
      #expect(run.terminal.isCalm)
      #expect(run.terminal.screen.filled.joined().contains("磁盘满了"))
      #expect(try desk.text(of: desk.file) == before)
    }

    @Test(arguments: Damage.all)
    func offersTheNewestVersionOfADraftItCannotRead(_ damage: Damage) throws {
      let (desk, bad) = try spoiled(damage)
      let run = try desk.open("fill", Desk.name, columns: 200)
      try run.terminal.wait(for: "2  不开")
      let said = run.terminal.screen.filled
      #expect(said[0].hasPrefix("\(desk.file) \(damage.says)"))
      #expect(said[1].hasPrefix("能读的最近一份是 \(desk.path(".试填.previous.json"))（上一次保存的，"))
      try run.terminal.waitForMark()
      #expect(try desk.text(of: desk.file) == bad)
      try run.terminal.answer("x")
      #expect(run.terminal.screen.filled.contains { $0.contains("打前面的数字，1 到 2") })
      try run.terminal.answer("１ ")
      #expect(run.terminal.line.hasPrefix("公开日期"))
      #expect(try desk.text(of: desk.path("试填.aside-1.json")) == bad)
      #expect(try desk.draft().answers.values.count == 2)
    }

    @Test(arguments: Damage.all)
    func leavesADraftItCannotReadAlone(_ damage: Damage) throws {
      let (desk, bad) = try spoiled(damage)
      let run = try desk.open("fill", Desk.name, columns: 200)
      try run.terminal.wait(for: "2  不开")
      run.terminal.send("2\r")
      #expect(run.end() == .code(65))
      #expect(run.terminal.isCalm)
      for command in ["fill", "check"] {
        let piped = try desk.run(command, Desk.name)
        #expect(piped.code == 65)
        #expect(piped.complaint.hasPrefix("\(desk.file) \(damage.says)"))
      }
      #expect(try desk.text(of: desk.file) == bad)
      #expect(access(desk.path("试填.aside-1.json"), F_OK) != 0)
    }

    /// A draft with three answers whose file was spoiled; what the file holds now.
    private func spoiled(_ damage: Damage) throws -> (Desk, String) {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.answer("固原市人民政府办公室", "1", "2025年2月13日")
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      let bad = damage.spoil(try desk.text(of: desk.file))
      try desk.put(bad, in: desk.file)
      return (desk, bad)
    }
  }
}

/// What is wrong with the file of a draft, and how that is said.
struct Damage: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let says: String
  let spoil: @Sendable (String) -> String

  static let all = [
    Damage(testDescription: "cut off", says: "读不出来：第 ") { String($0.prefix($0.count / 2)) },
    Damage(testDescription: "empty", says: "读不出来：第 1 行第 1 个字：到这里就没有了") { _ in "" },
    Damage(testDescription: "newer schema", says: "是第 99 版格式，本程序最高支持第 3 版") {
      $0.replacing("\"schema\": 3", with: "\"schema\": 99")
    },
    Damage(testDescription: "unknown set", says: "用的套表“guyuan-2099”这里没有，现有 ") {
      $0.replacing("guyuan-2025", with: "guyuan-2099")
    },
  ]
}
