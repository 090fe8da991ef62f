import Testing

@testable import Texts

/// Every sentence of the program has its English one.
@Suite struct SentenceTests {
  private static let pairs = EnglishSentences.areas.flatMap(EnglishSentences.entries)

  @Test(.disabled("the translations follow")) func everySentenceIsTranslated() {
    let missing = ChineseSources.said.filter { EnglishSentences.all[$0.literal.key] == nil }
    #expect(missing.map { "\($0.place): \($0.literal.key)" } == [])
  }

  @Test func noTranslationIsLeftOver() {
    let keys = Set(ChineseSources.said.map(\.literal.key))
    #expect(Self.pairs.map(\.key).filter { !keys.contains($0) } == [])
  }

  @Test func noSentenceIsTranslatedTwice() {
    var seen: Set<String> = []
    #expect(Self.pairs.map(\.key).filter { !seen.insert($0).inserted } == [])
  }

  @Test func everyValueIsInTheTranslation() {
    let wrong = Self.pairs.filter { key, english in
      let count = key.split(separator: "%@", omittingEmptySubsequences: false).count - 1
      let used = Set(
        english.split(separator: "%").dropFirst().compactMap(\.first?.wholeNumberValue))
      return count > 0 && used != Set(1...count)
    }
    #expect(wrong.map { "\($0.key): \($0.english)" } == [])
  }

  @Test func everyChineseWordIsSaidOrData() {
    let bare = ChineseSources.files.flatMap { path, literals -> [String] in
      guard !ChineseSources.wordsOfData.contains(where: { path.hasPrefix($0.path) }) else {
        return []
      }
      return literals.filter { !$0.isSaid && $0.pieces.contains { $0.hasHan } }
        .map { "\(path):\($0.line): \($0.key)" }
    }
    #expect(bare == [])
  }

  @Test func everyExceptionIsNeeded() {
    for (path, _) in ChineseSources.wordsOfData {
      let isNeeded = ChineseSources.files.contains { file in
        file.path.hasPrefix(path)
          && file.literals.contains { !$0.isSaid && $0.pieces.contains { $0.hasHan } }
      }
      #expect(isNeeded, "\(path)")
    }
  }

  @Test func aTranslationSpeaksNoChinese() {
    let wrong = Self.pairs.filter { _, english in
      Self.officialWords.reduce(english) { $0.replacing($1, with: "") }.hasHan
    }
    #expect(wrong.map { "\($0.key): \($0.english)" } == [])
  }

  /// What an English sentence may quote: what is typed or printed in Chinese.
  private static let officialWords = ["万元", "元", "草稿", "表二", "无", "有没有"]

  @Test func anEmptyTranslationIsNone() {
    #expect(Self.pairs.filter(\.english.isEmpty).map(\.key) == [])
  }
}

extension String {
  /// Whether there is a 汉字 in it.
  fileprivate var hasHan: Bool {
    unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) || $0.value >= 0x20000 }
  }
}
