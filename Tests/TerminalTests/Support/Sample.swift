import Foundation
import Publications

/// The sample conversation: a template set of the tests' own, last year's draft, and what is typed.
enum Sample {
  /// The set that is filled in, and the name its draft gets.
  static let set = "peixun-2026"
  /// Last year's draft.
  static let lastYear = "中小学教师培训"

  private static let folder = Repository.folder.appending(path: "Tests/Sample")
  static let templates = ["TIANBAO_TEMPLATES": folder.appending(path: "Templates").path()]

  /// A desk with last year's draft on it.
  static func desk() throws -> Desk {
    let desk = try Desk()
    let answers = folder.appending(path: "lastyear.txt").path()
    _ = try desk.run(
      "new", "peixun-2025", "--draft", lastYear, "--answers", answers, variables: templates)
    return desk
  }

  /// What is typed at each prompt, as `conversation.txt` has it.
  static func lines() throws -> [String] {
    let text = try String(
      contentsOf: folder.appending(path: "conversation.txt"), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .filter { !$0.hasPrefix("# ") }.map(String.init)
  }

  /// The sittings of the conversation: each ends where she leaves.
  static func sittings() throws -> [[String]] {
    var sittings: [[String]] = [[]]
    for line in try lines() {
      sittings[sittings.count - 1].append(line)
      if line.hasSuffix(leaving) { sittings.append([]) }
    }
    return sittings
  }

  /// The command without the home: a new draft from last year's, or the one that is there.
  static func start(on desk: Desk) throws -> [String] {
    (try? desk.draft(set)) == nil
      ? ["new", set, "--draft", set, "--from", lastYear] : ["fill", set]
  }

  /// What is completed in a line, `nil` for nothing, and what is typed then.
  static func completed(_ line: String) -> (String?, String) {
    guard let key = line.range(of: completing) else { return (nil, line) }
    return (String(line[..<key.lowerBound]), String(line[key.upperBound...]))
  }

  /// A line without the keys that stand in it.
  static func plain(_ line: String) -> String {
    line.replacing(completing, with: "").replacing(leaving, with: "")
  }

  /// The keys of a line besides its free text: words with a 汉字 in them, and the spaces before them.
  ///
  /// What is typed, Tab, and the Enter or Ctrl-C that ends it.
  static func keys(of line: String) -> Int {
    let (typed, rest) = completed(line)
    let text = plain(rest)
    let words = text.split(separator: " ").filter { word in
      !word.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    let kept = words.reduce(0) { $0 + $1.count } + max(words.count - 1, 0)
    return (typed.map { $0.count + 1 } ?? 0) + kept + 1
  }

  /// Whether a line ends the sitting.
  static func isLast(_ line: String) -> Bool { line.hasSuffix(leaving) || line == "." }

  /// Ends a line at which she leaves with Ctrl-C.
  static let leaving = "⟨Ctrl-C⟩"
  /// Stands for the key that completes what was typed.
  static let completing = "⟨Tab⟩"
}
