import Forms
import Publications
import Terminals
import Testing

extension TerminalTests {
  /// A whole sitting at a set of the tests' own: begun from last year's draft, a sum that is wrong by a
  /// slip, left in the middle of a sentence, gone on with and finished.
  ///
  /// All that is seen is kept in `Goldens/sample`, to be read there as a clerk reads it.
  @Suite struct SampleTests {
    @Test func showsTheseScreens() throws {
      let desk = try Sample.desk()
      var sheet = ScreenSheet(folder: desk.folder)
      try play(on: desk) { sheet.keep($0, $1.terminal.screen) }
      #expect(try Golden(form: "sample", city: "80x24").problem(with: sheet.text) == nil)
      // The conversation that was drawn by hand takes 104 lines, its tables and exports left out 90.
      #expect(sheet.lineCount <= 104)
    }

    /// The conversation that was drawn by hand takes about 160 keys besides its texts.
    @Test func takesFewKeysBesidesItsTexts() throws {
      let lines = ["3", "1"] + (try Sample.lines())
      let keys = lines.reduce(0) { $0 + Sample.keys(of: $1) }
      print("keys besides texts: \(keys)")
      #expect(keys <= 180)
    }

    /// From a pipe the same conversation, in nothing but text.
    @Test func saysTheSameBetweenPipes() throws {
      let desk = try Sample.desk()
      let said = try pipe(on: desk)
      let text = ScreenSheet(folder: desk.folder).steady(said)
      #expect(try Golden(form: "sample", city: "pipe").problem(with: text) == nil)
    }

    @Test(arguments: [60, 80, 200])
    func comesToTheSameDraftAsBetweenPipes(_ columns: Int) throws {
      let (desk, other) = (try Sample.desk(), try Sample.desk())
      try play(on: desk, columns: columns)
      _ = try pipe(on: other)
      #expect(try desk.draft(Sample.set).answers == other.draft(Sample.set).answers)
    }

    /// On a terminal that cannot be painted on, where half a line is lost.
    @Test func comesToTheSameDraftInPlainLines() throws {
      let (desk, other) = (try Sample.desk(), try Sample.desk())
      let plain = Sample.templates.merging(["TERM": "dumb"]) { $1 }
      for lines in try Sample.sittings() {
        let run = try desk.open(Sample.start(on: desk), variables: plain)
        try run.terminal.wait(for: " ›")
        let typed = lines.filter { !$0.hasSuffix(Sample.leaving) }.map { Sample.plain($0) + "\n" }
        run.terminal.send(typed.joined() + (typed.last == ".\n" ? "" : "\u{04}"))
        #expect(run.end() == .code(0))
        #expect(Set(run.terminal.output).isDisjoint(with: [0x1B, 0x08]))
      }
      _ = try pipe(on: other)
      #expect(try desk.draft(Sample.set).answers == other.draft(Sample.set).answers)
    }

    /// Plays the conversation from the home on; every screen is handed on with what was typed.
    private func play(
      on desk: Desk, columns: Int = 80, seen: (String, TerminalProgram) -> Void = { _, _ in }
    ) throws {
      for (index, lines) in try Sample.sittings().enumerated() {
        let run = try desk.open(columns: columns, variables: Sample.templates)
        try run.terminal.waitForMark()
        seen("tianbao", run)
        for line in (index == 0 ? ["3", "1"] : [""]) + lines {
          try type(line, at: run)
          seen(line, run)
        }
        #expect(run.terminal.screen.unknown.isEmpty && run.terminal.isCalm)
      }
    }

    /// Types a line in the place of what stands in it; an empty one takes that as it is.
    private func type(_ line: String, at run: TerminalProgram) throws {
      let (typed, rest) = Sample.completed(line)
      if !line.isEmpty { try run.terminal.type("\u{1}\u{B}") }
      if let typed {
        try run.terminal.type(typed)
        try run.terminal.type("\t")
      }
      run.terminal.send(Sample.plain(rest) + (line.hasSuffix(Sample.leaving) ? "\u{3}" : "\r"))
      if Sample.isLast(line) { _ = run.end() } else { try run.terminal.waitForMark() }
    }

    /// What is said between pipes, both sittings.
    private func pipe(on desk: Desk) throws -> String {
      try Sample.sittings().map { lines in
        let typed = lines.map { Sample.plain($0) + ($0.hasSuffix(Sample.leaving) ? "" : "\n") }
        let run = try desk.run(
          Sample.start(on: desk), input: typed.joined(), variables: Sample.templates)
        #expect(run.code == 0)
        #expect(Set(run.output + run.errors).isDisjoint(with: [0x1B, 0x0D, 0x08]))
        return run.text
      }.joined(separator: "\n")
    }
  }
}
