import Foundation
import Terminals
import Testing

extension TerminalTests {
  /// Tables shown and pages written from 核对.
  @Suite struct ExportTests {
    /// The example of 固原 as a draft of this desk.
    private static func desk() throws -> Desk {
      let desk = try Desk()
      let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
      let example = try String(
        contentsOfFile: root + "/Drafts/guyuan-2025.example.json", encoding: .utf8)
      try desk.put(example, in: desk.file)
      return desk
    }

    @Test func showsATableAndWritesThePagesBesideTheDraft() throws {
      let desk = try Self.desk()
      let printed = try desk.run("render", Desk.name)
      #expect(printed.code == 0 && !printed.output.isEmpty, "\(printed.complaint)")
      let run = try desk.fill()
      try run.terminal.answer("/核对", "v 表二")
      #expect(run.terminal.line.hasPrefix("Enter 往下（1/"), "\(run.terminal.screen.text)")
      #expect(run.terminal.screen.filled.contains { $0.hasPrefix("| ") })
      try run.terminal.answer("q")
      #expect(run.terminal.line.hasPrefix("打号去改"))
      for (line, file) in [("出好了", "试填.txt"), ("和上次出的一样", "试填.txt")] {
        try run.terminal.answer("y")
        let said = run.terminal.screen.filled
        #expect(said.contains { $0.hasPrefix(line) }, "\(said)")
        #expect(said.joined().contains(desk.path(file)), "\(said)")
      }
      #expect(try desk.text(of: desk.path("试填.txt")) == printed.text)
      #expect(!FileManager.default.fileExists(atPath: desk.path("试填-2.txt")))
      try desk.put("别的", in: desk.path("试填.txt"))
      try run.terminal.answer("y")
      #expect(try desk.text(of: desk.path("试填.txt")) == "别的")
      #expect(try desk.text(of: desk.path("试填-2.txt")) == printed.text)
      run.terminal.send(".\r")
      #expect(run.end() == .code(0))
      #expect(run.terminal.isCalm)
    }

    /// Not even a name that leads nowhere is taken from another.
    @Test func writesOverNothing() throws {
      let desk = try Self.desk()
      let path = desk.path("试填.txt")
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: "没有的.txt")
      let filled = try desk.run("fill", Desk.name, "--answers", "-", input: "/核对\ny\n")
      #expect(filled.code == 0, "\(filled.complaint)")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "没有的.txt")
      #expect(try desk.text(of: desk.path("试填-2.txt")).contains("收入总计"))
      #expect(!FileManager.default.fileExists(atPath: desk.path("试填-2.txt.saving")))
    }

    @Test func leavesFromTheMiddleOfATable() throws {
      let desk = try Self.desk()
      let run = try desk.fill()
      try run.terminal.answer("/核对", "v")
      #expect(run.terminal.line.hasPrefix("Enter 往下"))
      try run.terminal.answer("")
      #expect(run.terminal.line.hasPrefix("Enter 往下（2/"))
      run.terminal.send([0x03])
      #expect(run.end() == .code(130))
      #expect(run.terminal.isCalm)
      #expect(run.terminal.screen.filled.contains { $0.contains("停在「核对」") })
    }

    @Test func writesThePagesForAScript() throws {
      let desk = try Self.desk()
      let filled = try desk.run("fill", Desk.name, "--answers", "-", input: "/核对\nv\ny\n")
      #expect(filled.code == 0, "\(filled.complaint)")
      #expect(filled.complaint.contains("出好了"))
      #expect(try desk.text(of: desk.path("试填.txt")).contains("收入总计"))
    }

    @Test func writesNothingOfWhatIsNotDone() throws {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.answer("/核对", "y")
      #expect(run.terminal.screen.filled.contains { $0.hasPrefix("还不能出表：没有填的 ") })
      #expect(run.terminal.line == "打号去改   v 看整表   y 出表   . 离开 ›")
      #expect(!FileManager.default.fileExists(atPath: desk.path("试填.txt")))
    }
  }
}
