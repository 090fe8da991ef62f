import Testing
import Texts

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("", "", 0, 0), ("fiscal", "fiscal", 0, 0), ("fiscl", "fiscal", 2, 1),
      ("fisacl", "fiscal", 2, 1),
      ("fiscall", "fiscal", 2, 1), ("fistal", "fiscal", 2, 1), ("lacsif", "fiscal", 2, nil),
      ("", "ab", 2, 2), ("ab", "", 1, nil), ("abc", "abd", 0, nil), ("abc", "abc", -1, nil),
      ("ca", "abc", 3, 3), ("行政运行", "行政云行", 1, 1), ("kitten", "sitting", 3, 3),
      ("abcd", "badc", 2, 2), ("kitten", "sitting", 2, nil), ("教师", "师教", 1, 1),
    ] as [(String, String, Int, Int?)])
  func countsSlips(a: String, b: String, limit: Int, slips: Int?) {
    #expect(editDistance(a, b, limit: limit) == slips)
    #expect(editDistance(b, a, limit: limit) == slips)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func theLimitChangesNothingButTheEnd(seed: UInt64) throws {
    var random = RandomTexts(seed: seed)
    let a = random.text(of: ["a", "b", "中"])
    let b = random.text(of: ["a", "b", "中"])
    let full = try #require(editDistance(a, b, limit: 80))
    let limit = random.number(in: 0...20)
    #expect(editDistance(a, b, limit: limit) == (full <= limit ? full : nil), "seed \(seed)")
  }
}
