import Forms
import Testing

/// Two days as a clerk types them, written out.
struct CalendarPeriodTests {
  @Test(arguments: [
    ("3.1-11.30", "2026年3月1日至11月30日"), ("3月1日至11月30日", "2026年3月1日至11月30日"),
    ("2026-03-01 至 2026-11-30", "2026年3月1日至11月30日"), ("2026.3.1-2027.2.28", "2026年3月1日至2027年2月28日"),
    ("2025-3-1-11-30", nil), ("3-1 - 11-30", "2026年3月1日至11月30日"), ("3/1～11/30", "2026年3月1日至11月30日"),
    ("2026年全年", nil), ("1年", nil), ("", nil), ("3.1", nil), ("3月至11月", nil),
  ])
  func writesBothDaysOut(_ text: String, _ written: String?) throws {
    #expect(try CalendarPeriod(parsing: text, in: 2026)?.text == written)
  }

  @Test(arguments: [
    ("2.1-2.30", "没有 2 月 30 日，2 月有 28 天"), ("13.1-14.1", "没有 13 月，月份是 1 到 12"),
    ("11.30-3.1", "2026年3月1日在2026年11月30日前面，先写开始的日子，再写结束的"),
  ])
  func refusesDaysThatAreNone(_ text: String, _ sentence: String) {
    do throws(CalendarDateError) {
      _ = try CalendarPeriod(parsing: text, in: 2026)
      Issue.record("\(text)")
    } catch {
      #expect(error.description == sentence)
    }
  }
}
