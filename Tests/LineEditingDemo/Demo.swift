import Glibc
import LineEditing

/// Asks for lines and says how each one ended; the program that tests run on a terminal.
@main struct Demo {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let editor = EditorChoice(
      isPlainWanted: arguments.contains("--plain"), environment: environment,
      inputIsTerminal: EditorChoice.isTerminal(0), outputIsTerminal: EditorChoice.isTerminal(1),
      sendsMarks: environment["TIANBAO_TEST_MARKS"] == "1"
    ).open()
    let assist = DemoAssist(crashes: arguments.contains("--crash"))
    defer { editor.close() }
    var initial = arguments.contains("--initial") ? "教师\t培训" : ""
    for number in 1... {
      let field = Field(prompt: "第\(number)行 › ", initial: initial, historyKey: "row")
      initial = ""
      let outcome = editor.read(field, assist: assist)
      defer { if arguments.contains("--busy") { usleep(100_000) } }
      switch outcome {
      case .line(let line):
        editor.histories.remember(line, for: field.historyKey)
        editor.replaceTyped(with: ["\(number)  \(line)"])
      case .end, .interrupt, .terminated:
        editor.say(["\(outcome)"])
        return
      case .paste(let block, let typed):
        editor.say(["paste \(block.split(separator: "\n").count) rows after [\(typed)]"])
      case .back, .save, .pasteHelp:
        editor.replaceTyped(with: ["\(outcome)"])
        initial = outcome.typed
      }
    }
  }

  private static var environment: [String: String] {
    var variables: [String: String] = [:]
    for name in ["TERM", "ACCESSIBLE", "NO_COLOR", "TIANBAO_TEST_MARKS"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}

/// Shows a count beneath the line and completes a few names; may trap, to test the way out.
struct DemoAssist: FieldAssist {
  let crashes: Bool

  func beneath(_ text: String) -> [String] {
    if crashes, text.contains("崩") { Self.trap(text.count) }
    return text.isEmpty ? [] : ["    \(text.count) 字"]
  }

  func candidates(_ text: String) -> [Completion] {
    ["培训费", "培训材料费", "差旅费"].filter { $0.contains(text) }.map { Completion($0) }
  }

  /// Reads past the end of an array.
  private static func trap(_ count: Int) { _ = [0][count] }
}
