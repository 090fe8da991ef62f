import Testing

@testable import Layouts

/// Texts of one and two bytes, and ends on both sides of the characters that are plain.
@Suite struct PrintedCellTests {
  /// A cell by itself and between others, looked through for residue or not; `nil` is a blank one.
  @Test(
    arguments: [
      ("", nil), ("a", "a"), (" ", nil), ("é", "é"), ("×", "×"), ("\u{A0}", nil), (" a", "a"),
      ("a ", "a"), ("ab", "ab"), ("表", "表"), ("𠮷", "𠮷"), ("\u{3000}", nil),
      ("\u{3000}表\u{3000}", "表"), ("表\u{3000}", "表"), ("\u{3000}表", "表"),
      ("\u{A0}表\u{A0}", "表"), ("a\u{A0}", "a"), ("\u{A0}a", "a"), ("\u{200B}表\u{200B}", "表"),
      ("a\u{200B}", "a"), (" \u{3000}\u{A0}\u{200B}表 一\u{200B}\u{A0}\u{3000} ", "表 一"),
      ("\u{301}表\u{301}", "\u{301}表\u{301}"), (" \u{301}表", "\u{301}表"),
      ("表 \u{301}", "表 \u{301}"), ("\u{3FFF}a\u{3FFF}", "\u{3FFF}a\u{3FFF}"),
      ("\u{4000}a\u{4000}", "\u{4000}a\u{4000}"), ("\u{9FFF}a\u{9FFF}", "\u{9FFF}a\u{9FFF}"),
      ("\u{A000}a\u{A000}", "\u{A000}a\u{A000}"), (" \u{4000}\u{9FFF} ", "\u{4000}\u{9FFF}"),
      (" \u{3FFF}\u{A000} ", "\u{3FFF}\u{A000}"),
    ] as [(String, String?)])
  func takesSpacesOffTheEnds(text: String, trimmed: String?) {
    let wanted = trimmed.map { Array($0.unicodeScalars) }
    for (before, behind) in [("", ""), ("表\t", "\t表"), (" \t", "\t\u{3000}")] {
      let start = before.utf8.count
      for mayHaveResidue in [false, true] {
        let cell = PrintedCell(
          before + text + behind, start..<start + text.utf8.count, column: 0,
          mayHaveResidue: mayHaveResidue)
        #expect(cell.map { Array($0.text.unicodeScalars) } == wanted)
      }
    }
  }
}
