import Foundation
import Testing
import Texts
import Wizards

/// The conversations of `Transcripts/`, played on a terminal and in plain style.
///
/// `RECORD=1` writes what was played; a missing file fails.
struct TranscriptTests {
  static let folder = Sets.root + "/Tests/WizardsTests/Transcripts"

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") && !$0.hasSuffix(".plain.txt") }
      .map { String($0.dropLast(4)) }.sorted()
  }()

  /// An unreadable folder gives no names, and then no conversation would be played.
  @Test func findsTheConversations() { #expect(Self.names.count > 15) }

  @Test(arguments: names, [false, true])
  func reads(_ name: String, isPlain: Bool) throws {
    let inputs = try String(contentsOfFile: "\(Self.folder)/\(name).txt", encoding: .utf8)
    let played = Transcript(inputs).play(style: ConversationStyle(columns: 80, isPlain: isPlain))
    let text = played.lines.map { $0 + "\n" }.joined()
    let file = "\(Self.folder)/\(name)\(isPlain ? ".plain" : "").txt"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text == expected, "\(name): RECORD=1 writes it anew")
    for line in played.lines {
      #expect(line.displayWidth <= 80 || line.contains("›"), "\(name): \(line)")
      for word in Self.forbidden { #expect(!line.contains(word), "\(name): \(line)") }
    }
  }

  static let forbidden = ["请", "抱歉", "非法", "错误", "警告", "无效", "失败", "！", "\u{1B}"]
}
