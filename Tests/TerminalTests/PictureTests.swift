import Foundation
import Publications
import Terminals
import Testing

extension TerminalTests {
  /// The picture of the READMEs is drawn from the session they show.
  @Suite struct PictureTests {
    /// The screen just before the last row of the session is entered.
    @Test func isTheScreenOfTheSession() throws {
      let session = Repository.folder.appending(path: "Tests/WizardsTests/Transcripts/第一次.txt")
      let lines = try String(contentsOf: session, encoding: .utf8)
        .split(separator: "\n").map(String.init).filter { $0.contains("›") }
      let desk = try Desk()
      let run = try desk.new(rows: 8)
      for line in lines.dropLast(2) { try run.terminal.answer(StoryTests.typed(line)) }
      try run.terminal.type(StoryTests.typed(lines[lines.count - 2]))
      let screen = run.terminal.screen.filled.map { $0 + "\n" }.joined()
      #expect(try Golden(form: "readme", city: "session").problem(with: screen) == nil)
    }

    /// `make picture` draws it anew.
    @Test func isDrawnFromThatScreen() throws {
      let picture = Repository.folder.appending(
        path: "Sources/tianbao/Documentation.docc/Resources/session.svg")
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["make", "--no-print-directory", "-s", "draw-picture"]
      process.currentDirectoryURL = Repository.folder
      process.standardOutput = output
      try process.run()
      let drawn = try output.fileHandleForReading.readToEnd()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try drawn == Data(contentsOf: picture), "make picture draws it anew")
    }
  }
}
