import Forms
import Foundation
import Testing
import Wizards

/// Which questions are asked in which order, with what stands in their line: one file a story.
struct FlowTests {
  @Test(arguments: ["固原目标表", "石嘴山目标表", "写明合计和控制数"])
  func asksInOrder(_ story: String) throws {
    let text = try String(contentsOfFile: "\(TranscriptTests.folder)/\(story).txt", encoding: .utf8)
    let draft = try #require(Transcript(text).play(style: ConversationStyle()).draft)
    let flow = try Self.flow(of: draft).map { $0 + "\n" }.joined()
    let file = "\(Sets.root)/Tests/WizardsTests/Flows/\(story).txt"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try flow.write(toFile: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOfFile: file, encoding: .utf8)
    #expect(flow == expected, "RECORD=1 writes it anew")
  }

  /// Every question from the first to 核对, sheets opened one after another.
  private static func flow(of draft: Draft) throws -> [String] {
    let set = try #require(Sets.named(draft.set))
    var draft = draft
    draft.stop = nil
    var wizard = Wizard(set, draft: draft, style: ConversationStyle())
    var question = LawTests.question(of: wizard.step(.start(.new)))
    var lines: [String] = []
    var sheets = 0
    while let asked = question, lines.count < 300 {
      lines.append("\(asked.id.prefix { $0 != "<" })  \(asked.prompt)\(asked.initial)")
      if asked.id.hasPrefix("review") { break }
      var line = asked.initial
      if asked.id.contains(":+") {
        sheets += 1
        let count = draft.answers.sheets(of: String(asked.id.prefix { $0 != ":" })).count
        line = sheets <= count ? "\(sheets)" : ""
      }
      let effects = wizard.step(.line(line))
      question = LawTests.question(of: effects)
      if effects.contains(where: \.isRefusal) {
        question = LawTests.question(of: wizard.step(.line("s")))
      }
    }
    return lines
  }
}
