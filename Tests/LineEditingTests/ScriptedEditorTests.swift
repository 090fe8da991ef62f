import Testing

@testable import LineEditing

/// Completes and counts, without a terminal.
private struct Names: FieldAssist {
  func beneath(_ text: String) -> [String] { ["\(text.count) 字"] }
  func candidates(_ text: String) -> [Completion] {
    text == "slzb" ? [Completion("产出指标/数量指标", label: "数量指标")] : []
  }
}

@Suite struct ScriptedEditorTests {
  @Test func keepsARecordOfTheConversation() {
    let editor = ScriptedEditor([
      .line("slzb\t"), .enter, .outcome(.back(typed: "半")),
    ])
    let field = Field(prompt: "二级指标 › ", initial: "旧", historyKey: "indicator")
    #expect(editor.read(field, assist: Names()) == .line("产出指标/数量指标"))
    editor.replaceTyped(with: ["1  数量指标"])
    #expect(editor.read(field, assist: Names()) == .line("旧"))
    editor.say(["齐"])
    #expect(editor.read(field, assist: Names()) == .back(typed: "半"))
    #expect(editor.remaining == 0)
    #expect(editor.read(field, assist: Names()) == .end(typed: ""))
    #expect(
      editor.record.first
        == .asked(
          field, beneath: ["9 字"],
          offered: [Completion("产出指标/数量指标", label: "数量指标")],
          outcome: .line("产出指标/数量指标")))
    #expect(
      editor.transcript == [
        "二级指标 › 产出指标/数量指标", "1  数量指标", "二级指标 › 旧", "齐", "二级指标 › 半",
        "二级指标 › ",
      ])
  }
}
