import Glibc
import Testing
import Texts

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("预算", 4), ("（一）", 6), ("￥", 2), ("12.50 万元", 10), ("％", 2),
    ("\u{3000}", 2), ("“三公”", 6), ("≥ 98 %", 6), ("— … · ① → │ × ÷", 15), ("〇", 2), ("𠮷", 2),
    ("e\u{301}", 1), ("\u{301}", 0), ("a\u{200B}b", 2), ("👍", 2), ("👍🏽", 4), ("☺\u{FE0F}", 1),
    ("가", 2), ("ﾊ", 1), ("\u{E000}", 1), ("\u{7F}", 0), ("\u{1B}[0m", 3), ("¥", 1), ("㈠", 2),
    ("\u{A9FF}", 1), ("\u{AC00}", 2), ("\u{10FFFF}", 1), ("\u{FF61}", 1), ("\u{FF60}", 2),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  /// Signs of old Chinese character sets take two columns where the caller says so, others never.
  @Test(arguments: [
    ("“三公”", 8), ("≥ 98 %", 7), ("—…·①→│×÷", 16), ("abc", 3), ("预算（一）", 10), ("›é℃", 5),
    ("e\u{301}", 1),
    ("\u{E000}", 2), ("¥", 1), ("ﾊ", 1), ("㈠", 2),
  ])
  func countsAmbiguousCharactersWideWhereAsked(text: String, columns: Int) {
    AmbiguousWidth.$isWide.withValue(true) { #expect(text.displayWidth == columns) }
    #expect(text.padded(toWidth: 20).displayWidth == 20)
  }

  @Test(
    arguments: [
      ("\u{0}", true), ("\u{1F}", true), (" ", false), ("~", false), ("\u{7F}", true),
      ("\u{9F}", true), ("\u{A0}", false), ("中", false),
    ] as [(Unicode.Scalar, Bool)])
  func knowsControls(scalar: Unicode.Scalar, isControl: Bool) {
    #expect(scalar.isControl == isControl)
  }

  /// Other versions of the C library have other characters; the table has those of Unicode 15.
  @Test(.enabled(if: __GLIBC__ == 2 && __GLIBC_MINOR__ == 36))
  func agreesWithTheCLibraryOnEveryCharacterItPrints() throws {
    let wcwidth = try #require(dlsym(nil, "wcwidth"))
    let columns = unsafeBitCast(wcwidth, to: (@convention(c) (Int32) -> Int32).self)
    let utf8 = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(utf8)
    defer {
      uselocale(before)
      freelocale(utf8)
    }
    let printed = (UInt32(1)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      columns(Int32(bitPattern: $0.value)) >= 0
    }
    #expect(printed.count > 280_000)
    let different = printed.filter { $0.displayWidth != Int(columns(Int32(bitPattern: $0.value))) }
    #expect(different.isEmpty)
  }

  @Test(arguments: [
    ("预算表", 6, "预算表"), ("预算表", 5, "预算"), ("预算表", 4, "预算"), ("预算表", 1, ""),
    ("预算表", 0, ""), ("预算表", -3, ""), ("a预b", 2, "a"), ("e\u{301}e\u{301}", 1, "e\u{301}"),
    ("", 3, ""), ("12.50", 9, "12.50"),
  ])
  func clipsBetweenCharacters(text: String, width: Int, clipped: String) {
    #expect(text.clipped(toWidth: width) == clipped)
  }

  @Test(
    arguments: [
      ("预算", 7, .leading, "预算   "), ("预算", 7, .trailing, "   预算"), ("预算", 7, .center, " 预算  "),
      ("预算", 8, .center, "  预算  "), ("预算表", 5, .leading, "预算 "), ("预算表", 5, .trailing, " 预算"),
      ("", 2, .center, "  "), ("预", 0, .leading, ""), ("预", -1, .leading, ""),
    ] as [(String, Int, TextAlignment, String)])
  func padsWithSpaces(text: String, width: Int, alignment: TextAlignment, padded: String) {
    #expect(text.padded(toWidth: width, alignment: alignment) == padded)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func clippedFitsAndPaddedIsExact(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    let text = random.text(of: RandomTexts.pieces)
    let width = random.number(in: 0...30)
    let clipped = text.clipped(toWidth: width)
    #expect(clipped.displayWidth <= width, "seed \(seed)")
    #expect(text.hasPrefix(clipped), "seed \(seed)")
    let next = text.dropFirst(clipped.count).first
    #expect(next.map { clipped.displayWidth + $0.displayWidth > width } ?? true, "seed \(seed)")
    for alignment in [TextAlignment.leading, .center, .trailing] {
      let padded = text.padded(toWidth: width, alignment: alignment)
      #expect(padded.displayWidth == width, "seed \(seed)")
    }
  }
}
