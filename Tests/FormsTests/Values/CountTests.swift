import Testing

@testable import Forms

/// Whole numbers of things.
@Suite struct CountTests {
  @Test(arguments: [
    ("0", "", 0), ("12", "", 12), ("１２", "", 12), ("1,240", "", 1_240), ("12 人", "人", 12),
    ("12", "人", 12), ("3辆", "辆", 3), (" 7 ", "", 7), ("+7", "", 7), ("012", "", 12),
  ])
  func readsWholeNumbers(_ text: String, _ unit: String, _ value: Int64) throws {
    let count = try Count(parsing: text, unit: unit)
    #expect(count == Count(value))
    #expect(count.text == String(value))
  }

  @Test(arguments: [
    ("", "还没有写数量"),
    ("人", "还没有写数量"),
    ("八", "数量里有不能识别的字符“八”"),
    ("3辆", "数量里有不能识别的字符“辆”"),
    ("1.5", "“1.5”不是整数，数量写 0 或正整数"),
    ("-1", "“-1”不是整数，数量写 0 或正整数"),
    ("2*3", "“2*3”不是整数，数量写 0 或正整数"),
    ("1 2", "“1 2”不是整数，数量写 0 或正整数"),
    ("-", "“-”不是整数，数量写 0 或正整数"),
    ("12,40", "“12,40”的逗号位置不对，从个位起每三位一个，也可以不写"),
  ])
  func saysWhatIsWrongWithACount(_ text: String, _ sentence: String) {
    do throws(CountError) {
      let count = try Count(parsing: text, unit: "人")
      Issue.record("\(count)")
    } catch {
      #expect(error.description == sentence)
    }
  }

  @Test func isNeverNegative() {
    #expect(Count(-3) == Count(0))
    #expect(Count(2) < Count(3))
  }
}
