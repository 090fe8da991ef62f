import Texts

/// Why a text is no day of the calendar.
package enum CalendarDateError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  /// The text is not made of year, month and day.
  case unreadable(String)
  case noSuchMonth(Int)
  case noSuchDay(Int, month: Int, length: Int)

  package var description: String {
    switch self {
    case .empty: said("还没有写日期")
    case .unreadable(let text): said("“\(text)”不是日期，写年月日：2025年2月5日 或 2025-2-5")
    case .noSuchMonth(let month): said("没有 \(month) 月，月份是 1 到 12")
    case .noSuchDay(let day, let month, let length):
      said("没有 \(month) 月 \(day) 日，\(month) 月有 \(length) 天")
    }
  }
}
