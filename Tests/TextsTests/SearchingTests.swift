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

  @Test func writesEveryCharacterInItsBytes() {
    for scalar in Unicode.Scalar.all where String(scalars: [scalar]) != String(scalar) {
      Issue.record("U+\(String(scalar.value, radix: 16))")
    }
    #expect(String(scalars: ["表", "a", "𠮷"]) == "表a𠮷")
  }
}
