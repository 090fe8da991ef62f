import Glibc
import Texts

extension LockHolder: CustomStringConvertible {
  package var description: String { words(now: Glibc.time(nil)) }

  /// Where a draft is open and since when by this computer's clock: `主机 甲，从今天 21:14 起（进程 4711）`.
  func words(now: time_t) -> String {
    let since = Self.moment(time).map { said("从\(Self.wallClock($0, now: now)) 起") } ?? ""
    return (host.isEmpty ? "" : said("主机 \(host)，")) + since + said("（进程 \(process)）")
  }

  /// The moment of `2026-11-21T21:14:07+0800`, `nil` for another text.
  private static func moment(_ stamp: String) -> time_t? {
    let digits = stamp.split { !$0.isNumber }.compactMap { Int32($0) }
    guard digits.count == 7 else { return nil }
    var written = tm()
    (written.tm_year, written.tm_mon, written.tm_mday) = (
      digits[0] - 1900, digits[1] - 1, digits[2]
    )
    (written.tm_hour, written.tm_min, written.tm_sec) = (digits[3], digits[4], digits[5])
    let offset = Int(digits[6] / 100 * 60 + digits[6] % 100) * 60
    return timegm(&written) + (stamp.contains("+") ? -offset : offset)
  }

  /// `今天 21:14` or ` 2026年11月20日 21:14`.
  private static func wallClock(_ moment: time_t, now: time_t) -> String {
    var (moment, now) = (moment, now)
    var (then, today) = (tm(), tm())
    localtime_r(&moment, &then)
    localtime_r(&now, &today)
    let isToday = then.tm_year == today.tm_year && then.tm_yday == today.tm_yday
    let day =
      isToday ? said("今天") : said(" \(then.tm_year + 1900)年\(then.tm_mon + 1)月\(then.tm_mday)日")
    return "\(day) \(then.tm_hour):\(then.tm_min < 10 ? "0" : "")\(then.tm_min)"
  }
}
