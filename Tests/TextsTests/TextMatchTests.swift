import Testing
import Texts

@Suite struct TextMatchTests {
  @Test(
    arguments: [
      ("行政运行", "行政运行", .exact), ("行政", "行政运行", .prefix), ("运行", "行政运行", .infix),
      ("xzyx", "行政运行", .initialsPrefix), ("XZYX", "行政运行", .initialsPrefix),
      ("ｘｚ", "行政运行", .initialsPrefix), ("yx", "行政运行", .initialsInfix),
      ("jxxx", "县教师进修学校", .initialsInfix), ("xjsjxxx", "县教师进修学校", .initialsPrefix),
      ("zwgk", "政务公开", .initialsPrefix), ("wxhf", "维修（护）费", .initialsPrefix),
      ("whf", "维修（护）费", nil), ("维修护费", "维修（护）费", .initialsPrefix),
      ("维修(护)费", "维修（护）费", .exact), ("维修 （护", "维修（护）费", .prefix),
      ("yh", "银行", .initialsPrefix), ("yx", "银行", .initialsPrefix), ("yhh", "银行", nil),
      ("教师jx", "县教师进修学校", .initialsInfix), ("pdf", "PDF 文件", .prefix),
      ("pw", "2026年PPT文件", nil), ("2026n", "２０２６年预算", .initialsPrefix),
      ("sg", "“三公”经费", .initialsPrefix), ("sgjf", "“三公”经费", .initialsPrefix),
      ("gjjj", "住房公积金", nil), ("gjj", "住房公积金", .initialsInfix), ("zf", "住房公积金", .initialsPrefix),
      ("", "行政运行", nil), (" ", "行政运行", nil), ("a", "", nil), ("", "", nil), ("财", "行政运行", nil),
      ("aab", "aaab", .infix),
    ] as [(String, String, TextMatch?)])
  func ranksAName(query: String, name: String, rank: TextMatch?) {
    #expect(match(query, in: name) == rank)
  }

  @Test(arguments: [
    ("jxxx", "县教师进修学校", true), ("xzyx", "行政运行", true), ("whf", "维修（护）费", false),
    ("wxhf", "维修（护）费", true), ("xy", "行政运行", false), ("", "行政运行", false),
    ("行z", "行政运行", true),
  ])
  func findsInitials(query: String, name: String, found: Bool) {
    #expect(name.matchesInitials(query) == found)
  }

  @Test func sortsTheBestFirst() {
    let ranks: [TextMatch] = [.initialsInfix, .infix, .exact, .initialsPrefix, .prefix]
    #expect(ranks.sorted() == [.exact, .prefix, .infix, .initialsPrefix, .initialsInfix])
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func findsEveryPartOfAName(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    let name = random.text(of: ["行", "政", "运", "长", "会", "（", "）", "A", "1", "、"])
    guard !name.isEmpty else { return }
    let start = random.number(in: 0...name.count - 1)
    let part = name.dropFirst(start).prefix(random.number(in: 1...name.count - start))
    let initials = part.unicodeScalars.compactMap { scalar in
      Initials(of: scalar).letters.randomLetter(by: &random)
        ?? (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          ? Character(scalar) : nil)
    }
    #expect(match(String(part), in: name).map { $0 <= .infix } == true, "seed \(seed)")
    #expect(initials.isEmpty || match(String(initials), in: name) != nil, "seed \(seed)")
  }
}

extension String {
  /// One letter of this text, or nil if it has none.
  fileprivate func randomLetter(by random: inout RandomTexts) -> Character? {
    isEmpty ? nil : Array(self)[random.number(in: 0...count - 1)]
  }
}
