import Foundation
import Terminals
import Testing

extension TerminalTests {
  /// The conversations that the wizard plays by itself, typed again at the real program.
  @Suite struct StoryTests {
    private static let folder =
      #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
      + "/WizardsTests/Transcripts"

    /// Those of one sitting that end by themselves and ask nothing of the disk.
    static let names: [String] = {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return files.filter { $0.hasSuffix(".txt") && !$0.hasSuffix(".plain.txt") }
        .filter { !["离开和回来.txt", "沿用去年.txt"].contains($0) }.sorted()
    }()

    @Test func areThere() { #expect(Self.names.count >= 9) }

    /// Everything the wizard says stands on the screen, in the same order, and nothing wraps.
    @Test(arguments: names)
    func saysTheSame(_ name: String) throws {
      let text = try String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
      let lines = text.split(separator: "\n").map(String.init)
      let desk = try Desk()
      let set = try #require(lines.first?.split(separator: " ").last.map(String.init))
      let run = try desk.open("new", set, "--draft", Desk.name)
      try run.terminal.waitForMark()
      for line in lines where line.contains("›") { try type(line, at: run) }
      if run.end(within: 100) == nil {
        run.terminal.send([0x03])
        _ = run.end()
      }
      let seen = run.terminal.screen.scrolledOff + run.terminal.screen.filled
      var rest = seen[...]
      for line in said(lines) {
        let place = rest.firstIndex(of: line)
        #expect(place != nil, "\(name): \(line)\n\(seen.joined(separator: "\n"))")
        if let place { rest = rest[(place + 1)...] }
      }
      #expect(run.terminal.screen.unknown.isEmpty && run.terminal.isCooked)
    }

    /// The lines that stay on the screen: what Tab offers is painted over.
    private func said(_ lines: [String]) -> [String] {
      var isOffered = false
      return lines.filter { line in
        if line.contains("⟨Tab⟩") { isOffered = true }
        defer { if line.hasPrefix("  → ") { isOffered = false } }
        return !isOffered && isSaid(line)
      }
    }

    /// Whether a line is said whatever the place and time.
    private func isSaid(_ line: String) -> Bool {
      let apart = ["›", "⟨", "$", "21:14", "Drafts/", "tianbao", "停在"]
      return !line.isEmpty && !apart.contains { line.contains($0) }
    }

    /// Types what a line of a conversation types, in the place of what stands in the line.
    private func type(_ line: String, at run: TerminalProgram) throws {
      let typed = Self.typed(line)
      switch typed {
      case "": try run.terminal.type("\r")
      case "⟨清空⟩": try run.terminal.type("\u{1}\u{B}\r")
      case let block where block.hasPrefix("⟨粘贴⟩"):
        let rows = block.dropFirst("⟨粘贴⟩".count).map { $0 == "⏎" ? "\n" : $0 == "⇥" ? "\t" : $0 }
        try run.terminal.type("\u{1B}[200~\(String(rows))\u{1B}[201~")
      case let text where text.contains("⟨Tab⟩"):
        let parts = text.components(separatedBy: "⟨Tab⟩")
        try run.terminal.type("\u{1}\u{B}" + parts[0])
        try run.terminal.type("\t")
        try run.terminal.type(parts[1] + "\r")
      case let text where text.hasSuffix("⟨Esc⟩"):
        run.terminal.send("\u{1}\u{B}" + text.dropLast("⟨Esc⟩".count))
        try run.terminal.type("\u{1B}")
      case let text where text.hasSuffix("⟨Ctrl-S⟩"):
        try run.terminal.type("\u{1}\u{B}" + text.dropLast("⟨Ctrl-S⟩".count) + "\u{13}")
      case let text where text.hasSuffix("⟨Ctrl-C⟩"):
        run.terminal.send("\u{1}\u{B}" + text.dropLast("⟨Ctrl-C⟩".count) + "\u{3}")
      default:
        run.terminal.send("\u{1}\u{B}" + typed + "\r")
        if typed != ".", typed != "。" { try run.terminal.waitForMark() }
      }
    }

    /// What was typed on a line of a conversation, without the default in brackets.
    static func typed(_ line: String) -> String {
      guard let mark = line.lastIndex(of: "›") else { return "" }
      let rest = line[line.index(after: mark)...].dropFirst()
      guard rest.hasPrefix("["), let end = rest.range(of: "] ") else { return String(rest) }
      return String(rest[end.upperBound...])
    }
  }
}
