import Glibc
import Testing

@testable import LineEditing

/// The plain editor between two pipes.
@Suite struct PlainEditorTests {
  @Test(
    arguments: [
      ("一\n二\n", ["一", "二"]), ("一\r\n二\r\n", ["一", "二"]), ("一\r二\r", ["一", "二"]),
      ("\n\n", ["", ""]), ("a\u{8}b\u{1B}[Dc\n", ["ab[Dc"]),
    ] as [(String, [String])])
  func readsLinesHoweverTheyEnd(_ input: String, _ lines: [String]) throws {
    #expect(try outcomes(Array(input.utf8)) == lines.map(Outcome.line) + [.end(typed: "")])
  }

  @Test func givesTheHalfLineAtTheEnd() throws {
    #expect(try outcomes(Array("一\n半句".utf8)) == [.line("一"), .end(typed: "半句")])
  }

  @Test func showsBytesThatAreNotUTF8() throws {
    #expect(
      try outcomes([0xD6, 0xD0, 0x31, 0x0A]) == [.line("\u{FFFD}\u{FFFD}1"), .end(typed: "")])
  }

  @Test func keepsMarksThatTakeNoCell() throws {
    #expect(try outcomes(Array("བོད\n".utf8)).first == .line("བོད"))
  }

  @Test func takesRowsWithTabsAsOneBlock() throws {
    #expect(
      try outcomes(Array("项目\n30216\t58.40\r\n30226\t7.60\r\ny\n".utf8)) == [
        .line("项目"), .paste(block: "30216\t58.40\n30226\t7.60\n", typed: ""), .line("y"),
        .end(typed: ""),
      ])
  }

  @Test func showsTheTextOfAFieldAndTakesItOnEnter() throws {
    let (input, output) = (try Pipe(), try Pipe())
    input.write(Array("\n".utf8))
    input.closeInput()
    let editor = PlainEditor(input: input.output, output: output.input)
    let field = Field(prompt: "指标值：", initial: "≥95%")
    #expect(editor.read(field) == .line("≥95%"))
    editor.replaceTyped(with: ["记下：≥95%"])
    output.closeInput()
    var buffer = [UInt8](repeating: 0, count: 200)
    let count = read(output.output, &buffer, 200)
    #expect(String(decoding: buffer.prefix(count), as: UTF8.self) == "指标值：[≥95%] \n记下：≥95%\n")
  }

  @Test func hearsSignals() throws {
    let (input, output, signals) = (try Pipe(), try Pipe(), try Pipe())
    for (number, outcome) in [
      (SIGINT, Outcome.interrupt(typed: "")), (SIGTERM, .terminated(signal: SIGTERM, typed: "")),
    ] {
      signals.write([UInt8(SIGWINCH), UInt8(number)])
      let editor = PlainEditor(
        input: input.output, output: output.input,
        signals: SignalPipe(descriptor: signals.output))
      #expect(editor.read(Field(prompt: "")) == outcome)
    }
  }

  private func outcomes(_ bytes: [UInt8]) throws -> [Outcome] {
    let (input, output) = (try Pipe(), try Pipe())
    input.write(bytes)
    input.closeInput()
    let editor = PlainEditor(input: input.output, output: output.input)
    var outcomes: [Outcome] = []
    while true {
      outcomes.append(editor.read(Field(prompt: "›")))
      if case .end = outcomes.last { return outcomes }
    }
  }
}
