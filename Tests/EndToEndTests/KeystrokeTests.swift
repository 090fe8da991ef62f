import Foundation
import Terminals
import Testing

/// The keys that 表一 to 表三 and one goal sheet take, from the home until the pages are written, against the
/// characters of the figures, codes and texts themselves.
@Suite struct KeystrokeTests {
  @Test func takesFewerKeysThanItsCharactersAndFortyPercent() throws {
    let desk = try Desk()
    let keys = try type("guyuan-2025-keys", after: ["2"], on: desk)
    let characters = try characters(on: desk)
    print("keys from empty: \(keys) for \(characters) characters")
    #expect(try !pages(on: desk).isEmpty)
    #expect(keys * 100 < characters * 140)
  }

  /// Half of that with the same document of last year at hand; its figures are typed all the same.
  @Test func takesHalfOfThatFromLastYears() throws {
    let (last, desk) = (try Desk(), try Desk())
    let empty = try type("guyuan-2025-keys", after: ["2"], on: last)
    let text = try String(contentsOf: file(on: last), encoding: .utf8)
    try text.replacing(#""set": "guyuan-2025""#, with: #""set": "guyuan-2024""#)
      .write(to: desk.drafts.appending(path: "去年.json"), atomically: true, encoding: .utf8)
    let keys = try type("guyuan-2025-keys-from-last", after: ["3", "1"], on: desk)
    let characters = try characters(on: desk)
    print("keys from last year: \(keys) for \(characters) characters")
    #expect(keys * 100 < characters * 70)
    #expect(keys * 2 < empty)
    #expect(try pages(on: desk) == pages(on: last))
  }

  /// What the home calls a new draft of the set.
  private static let draft = "guyuan-2025"
  /// The pages that were written beside the draft.
  private func pages(on desk: Desk) throws -> String {
    try String(contentsOf: desk.drafts.appending(path: "\(Self.draft).txt"), encoding: .utf8)
  }

  private func file(on desk: Desk) -> URL {
    desk.drafts.appending(path: "\(Self.draft).json")
  }

  /// Types what a file of answers has, key by key and each line with Enter; says how many keys.
  private func type(_ name: String, after home: [String], on desk: Desk) throws -> Int {
    let environment = ["TERM": "xterm-256color", "TIANBAO_TEST_MARKS": "1"]
    let program = try TerminalProgram(
      executable: TerminalProgram.path(of: "tianbao"), arguments: [],
      environment: desk.usual.merging(environment) { $1 })
    try program.terminal.waitForMark()
    let lines = try home + Desk.answers(name)
    for line in lines.dropLast() { try program.terminal.type(line + "\r") }
    program.terminal.send((lines.last ?? "") + "\r")
    #expect(program.end() == .code(0))
    return lines.reduce(0) { $0 + $1.count + 1 }
  }

  /// The characters of all figures, codes and texts of the draft as they were written; what is picked
  /// from a list is none of them.
  private func characters(on desk: Desk) throws -> Int {
    let data = try Data(contentsOf: file(on: desk))
    let draft = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return count(draft["forms"])
  }

  private func count(_ part: Any?) -> Int {
    switch part {
    case let list as [Any]: return list.reduce(0) { $0 + count($1) }
    case let values as [String: Any]:
      return values.reduce(0) { sum, entry in
        switch entry.value {
        case let text as String: sum + (Self.written.contains(entry.key) ? text.count : 0)
        case let texts as [String] where Self.written.contains(entry.key):
          sum + texts.reduce(0) { $0 + $1.count }
        default: sum + count(entry.value)
        }
      }
    default: return 0
    }
  }

  /// The names under which a draft keeps what was written.
  private static let written: Set = [
    "amount", "code", "text", "paragraphs", "indicator", "percent", "count",
  ]
}
