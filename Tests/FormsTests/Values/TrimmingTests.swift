import Forms
import Testing

/// Texts of one and two bytes, and ends on both sides of the characters that are plain.
@Suite struct TrimmingTests {
  @Test(
    arguments: [
      ("", ""), ("a", "a"), (" ", ""), ("é", "é"), ("×", "×"), ("\u{A0}", ""), (" a", "a"),
      ("a ", "a"), ("ab", "ab"), ("表", "表"), ("𠮷", "𠮷"), ("\u{3000}", ""),
      ("\u{3000}表\u{3000}", "表"), ("表\u{3000}", "表"), ("\u{3000}表", "表"),
      ("\u{A0}表\u{A0}", "表"), ("a\u{A0}", "a"), ("\u{A0}a", "a"), ("\u{200B}表\u{200B}", "表"),
      ("a\u{200B}", "a"), (" \u{3000}\u{A0}\u{200B}表 一\u{200B}\u{A0}\u{3000} ", "表 一"),
      ("\u{301}表\u{301}", "\u{301}表\u{301}"), (" \u{301}表", "\u{301}表"),
      ("表 \u{301}", "表 \u{301}"), ("\u{3FFF}a\u{3FFF}", "\u{3FFF}a\u{3FFF}"),
      ("\u{4000}a\u{4000}", "\u{4000}a\u{4000}"), ("\u{9FFF}a\u{9FFF}", "\u{9FFF}a\u{9FFF}"),
      ("\u{A000}a\u{A000}", "\u{A000}a\u{A000}"), (" \u{4000}\u{9FFF} ", "\u{4000}\u{9FFF}"),
      (" \u{3FFF}\u{A000} ", "\u{3FFF}\u{A000}"),
    ])
  func takesSpacesOffTheEnds(text: String, trimmed: String) {
    #expect(Array(text.trimmedOfSpaces.unicodeScalars) == Array(trimmed.unicodeScalars))
  }
}
