import LineEditing
import Texts
import Wizards

/// How a sitting is written down so that it can be played again: what stands behind `›` was typed.
enum TranscriptNotation {
  /// What was typed at a field, with the key that ended it.
  static func typed(_ outcome: Outcome, at field: Field) -> String {
    switch outcome {
    case .line(""): field.initial.isEmpty ? "" : "⟨清空⟩"
    case .line(let text): literal(text)
    case .paste(let pasted, let typed): literal(typed) + "⟨粘贴⟩" + block(pasted)
    case .back(let typed): literal(typed) + "⟨Esc⟩"
    case .interrupt(let typed, _): literal(typed) + "⟨Ctrl-C⟩"
    case .end(let typed, _): literal(typed) + "⟨Ctrl-D⟩"
    case .save(let typed, _): literal(typed) + "⟨Ctrl-S⟩"
    case .pasteHelp(let typed, _): literal(typed) + "⟨Ctrl-V⟩"
    case .terminated(_, let typed, _): literal(typed) + "⟨结束⟩"
    }
  }

  /// What came of a text that was given out to be edited.
  static func typed(_ event: Event) -> String? {
    switch event {
    case .edited(_, let text): "⟨编辑⟩" + block(text)
    case .notEdited(let reason): "⟨没改⟩" + (reason ?? "").visible
    default: nil
    }
  }

  /// A text behind `›`; where it holds signs of this notation it is marked, and they are spelt out.
  static func literal(_ text: String) -> String {
    let isPlain =
      !text.contains { spelt[$0] != nil } && !(text.hasPrefix("[") && text.contains("] "))
    return isPlain ? text.visible : "⟨字⟩" + text.map(inLine).joined().visible
  }

  /// Several lines as one.
  static func block(_ text: String) -> String { text.map(inBlock).joined() }

  private static let spelt: [Character: String] = ["›": "⟨尖⟩", "⟨": "⟨开⟩", "⟩": "⟨关⟩"]

  private static func inLine(_ character: Character) -> String {
    spelt[character] ?? String(character)
  }

  /// A character of several lines: breaks and Tabs have signs of their own.
  private static func inBlock(_ character: Character) -> String {
    character.isNewline ? "⏎" : character == "\t" ? "⇥" : inLine(character).visible
  }
}
