import Forms
import Testing

/// Dates as documents print them and clerks type them.
@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2025年2月5日", "2025年02月05日", "2025-2-5", "2025-02-05", "2025.2.5", "2025/2/5", "20250205",
    " 2025 年 2 月 5 日 ", "2025年2月5号",
  ])
  func readsOneDay(_ text: String) throws {
    #expect(try CalendarDate(parsing: text).text == "2025年2月5日")
  }

  @Test(arguments: [
    ("", "还没有写日期"),
    ("明天", "“明天”不是日期，写年月日：2025年2月5日 或 2025-2-5"),
    ("2025年2月", "“2025年2月”不是日期，写年月日：2025年2月5日 或 2025-2-5"),
    ("25-2-5", "“25-2-5”不是日期，写年月日：2025年2月5日 或 2025-2-5"),
    ("2025-2-5日", "“2025-2-5日”不是日期，写年月日：2025年2月5日 或 2025-2-5"),
    ("2025年13月5日", "没有 13 月，月份是 1 到 12"),
    ("2025-2-29", "没有 2 月 29 日，2 月有 28 天"),
    ("2025-4-31", "没有 4 月 31 日，4 月有 30 天"),
    ("2025-1-0", "没有 1 月 0 日，1 月有 31 天"),
  ])
  func saysWhatIsWrongWithADate(_ text: String, _ sentence: String) {
    do throws(CalendarDateError) {
      Issue.record("\(try CalendarDate(parsing: text))")
    } catch {
      #expect(error.description == sentence)
    }
  }

  @Test(arguments: [
    "2025年0002月0005日", "2025年0002月0005号", " 2025 年 0002 月 0005 日 ",
  ])
  func readsTheLongestDate(_ text: String) throws {
    #expect(text.utf8.count(where: { $0 != UInt8(ascii: " ") }) == 21)
    #expect(try CalendarDate(parsing: text).text == "2025年2月5日")
  }

  @Test(arguments: ["2025年0002月00005日", "2025年0002月0005日.", "-2025年0002月0005日"])
  func refusesOneSignMoreThanTheLongestDate(_ text: String) {
    #expect(text.utf8.count == 22)
    #expect(throws: CalendarDateError.unreadable(text)) { try CalendarDate(parsing: text) }
  }

  @Test func knowsLeapYears() throws {
    #expect(try CalendarDate(parsing: "2024-2-29").day == 29)
    #expect(try CalendarDate(parsing: "2000-2-29").day == 29)
    #expect(throws: CalendarDateError.self) { try CalendarDate(parsing: "1900-2-29") }
  }
}
