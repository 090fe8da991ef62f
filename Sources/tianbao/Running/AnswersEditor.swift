import Foundation
import LineEditing
import Texts

/// Answers from a file, one prompt a line, in place of a person; says nothing.
///
/// An empty line is Enter, which takes the text that stands in the line; a line beginning `# ` is a comment. Past the last line it is the end of input.
final class AnswersEditor: LineEditor {
  var histories = Histories()
  let columns = 80
  let isPlain = true
  private let name: String
  private let lines: [Substring]
  /// How many lines have been read; the number of the line read last.
  private var number = 0

  /// Reads the whole file; `-` is standard input. Throws if there is none or it is not UTF-8.
  init(path: String) throws {
    name = path == "-" ? said("标准输入") : path
    let file = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    // Read to its end, since it may be a pipe.
    guard let file, let bytes = try? file.readToEnd() ?? Data() else {
      throw Failure(.missing, said("没有 \(path)"))
    }
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw Failure(.input, said("\(name) 不是 UTF-8 文本；在 WPS 或记事本里另存为 UTF-8 再用"))
    }
    let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    var lines = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  func read(_ field: Field, assist: any FieldAssist) -> Outcome {
    while number < lines.count {
      number += 1
      let line = lines[number - 1]
      if line == "#" || line.hasPrefix("# ") { continue }
      return .line(line.isEmpty ? field.initial : String(line))
    }
    return .end(typed: "")
  }

  func say(_ lines: [String]) {}
  func replaceTyped(with lines: [String]) {}
  func close() {}

  /// Where and why an answer was not taken.
  func complaint(_ reason: [String]) -> [String] {
    ["\(name):\(number): \(reason.joined(separator: " "))", said("前面的回答都已存好")]
  }
}
