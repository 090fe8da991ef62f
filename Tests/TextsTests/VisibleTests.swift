import Testing
import Texts

@Suite struct VisibleTests {
  @Test(arguments: [
    ("", ""), ("预算 12.50", "预算 12.50"), ("a\tb", "a b"), ("a\nb\r\nc", "a␊b␍␊c"), ("\u{0}", "␀"),
    ("\u{1B}[31m红", "␛[31m红"), ("\u{7F}", "␡"), ("\u{9B}31m", "\u{FFFD}31m"),
    ("\u{85}", "\u{FFFD}"), ("一\u{2028}二\u{2029}", "一\u{FFFD}二\u{FFFD}"),
    ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c"), ("\u{FEFF}表一", "\u{FFFD}表一"),
    ("一\u{200B}二\u{200D}", "一\u{FFFD}二\u{FFFD}"), ("a\u{AD}b", "a\u{FFFD}b"),
    ("é e\u{301}", "é e\u{301}"), ("\u{301}a", "\u{FFFD}a"), ("\u{3164}", "\u{FFFD}"),
    ("\u{E0041}", "\u{FFFD}"), ("☺\u{FE0F}", "☺\u{FFFD}"), ("ཀྱི", "ཀྱི"), ("“三公”—…", "“三公”—…"),
    ("\u{3000}表", "\u{3000}表"),
  ])
  func showsWhatATerminalWouldObey(text: String, shown: String) {
    #expect(Array(text.visible.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func leavesNoControlAndNothingInvisible() {
    for scalar in Unicode.Scalar.all {
      for shown in String(scalar).visible.unicodeScalars
      where shown.isControl || shown.displayWidth == 0
        || shown.properties.generalCategory == .format
      {
        Issue.record("U+\(String(scalar.value, radix: 16)) stays hidden")
      }
    }
  }

  /// The usual characters are told by a table, the others by their category.
  @Test func showsWhatUnicodeCallsNoControlAndNoFormat() {
    for scalar in Unicode.Scalar.all {
      let isHidden =
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
      let shown = ("a" + String(scalar)).visible.unicodeScalars.last
      if (shown == scalar) == isHidden { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func changesNothingTheSecondTime(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    let shown = random.text(of: RandomTexts.pieces).visible
    #expect(shown.visible == shown, "seed \(seed)")
  }
}
