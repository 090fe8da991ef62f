import Testing
import Texts

@Suite struct SearchingTests {
  @Test(
    arguments: [
      ("年部门预算", "2025年部门预算表", 4..<9), ("表", "表", 0..<1), ("。。", "。", nil), ("", "表", nil),
      ("表", "", nil), ("aab", "aaab", 1..<4), ("一", "丁一", 1..<2), ("增加(减少)", "增加（减少）", nil),
    ] as [(String, String, Range<Int>?)])
  func findsWords(words: String, text: String, place: Range<Int>?) {
    let found = text.place(of: words).map { found in
      text.distance(
        from: text.startIndex, to: found.lowerBound)..<text.distance(
          from: text.startIndex, to: found.upperBound)
    }
    #expect(found == place)
  }

  @Test func findsWordsAgainBehindTheirFirstPlace() throws {
    let text = "差一元，差两元"
    let first = try #require(text.place(of: "差"))
    let second = try #require(text.place(of: "差", from: first.upperBound))
    #expect(text[second.lowerBound...] == "差两元")
    #expect(text.place(of: "差", from: second.upperBound) == nil)
  }

  /// All at once or one by one, and as every place of the text says.
  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func findsAllWordsAtOnce(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    let words = ["中", "中a", "a中", "（", "aa", "。一", "", "一。"]
    let text = random.text(of: ["a", "中", "（", "。", "一"])
    let slow = words.filter { word in
      !word.isEmpty && text.indices.contains { text[$0...].hasPrefix(word) }
    }
    #expect(WordSearch(words).found(in: text) == slow, "seed \(seed)")
    #expect(words.filter { text.place(of: $0) != nil } == slow, "seed \(seed)")
  }

  /// Words of one, two and four bytes, whose last byte is the last of the text.
  @Test(
    arguments: [
      ("×", ["×"]), ("3×", ["×"]), ("表×", ["×"]), ("𠮷×", ["×", "𠮷"]), ("·", ["·"]), ("表一·", ["·"]),
      ("×·", ["×", "·"]), ("𠮷", ["𠮷"]), ("a𠮷", ["𠮷"]), ("表𠮷", ["𠮷"]), ("×𠮷", ["×", "𠮷"]),
      ("%", ["%"]), ("表%", ["%"]), ("𠮷%", ["𠮷", "%"]), ("·%", ["·", "%"]), ("", []), ("表", []),
      ("÷", []), ("𠮶", []), ("5", []),
    ] as [(String, [String])])
  func findsAWordAtTheEnd(text: String, words: [String]) {
    let search = WordSearch(["×", "·", "𠮷", "%"])
    #expect(search.found(in: text) == words)
    #expect(search.hasAny(in: text) == !words.isEmpty)
  }

  /// Whether the bytes alone show that there is nothing to trim.
  @Test(
    arguments: [
      ("", true), ("a", true), ("表", true), ("a表", true), ("表a", true), ("(一)", true), (" ", false),
      ("é", false), ("𠮷", false), (" a", false), ("a ", false), ("\u{3FFF}", false),
      ("\u{4000}", true), ("\u{9FFF}", true), ("\u{A000}", false), ("表\u{3000}", false),
      ("\u{3000}表", false), ("a\u{A0}", false), ("表\u{301}", false),
    ])
  func seesPlainEnds(text: String, arePlain: Bool) {
    #expect(text.utf8.span.hasPlainEnds(0..<text.utf8.count) == arePlain)
  }

  @Test func writesEveryCharacterInItsBytes() {
    for scalar in Unicode.Scalar.all where String(scalars: [scalar]) != String(scalar) {
      Issue.record("U+\(String(scalar.value, radix: 16))")
    }
    #expect(String(scalars: ["表", "a", "𠮷"]) == "表a𠮷")
  }
}
