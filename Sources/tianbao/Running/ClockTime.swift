import Foundation

/// The time of answers, as a draft keeps it and as a person reads it.
enum ClockTime {
  /// Now, as `2026-11-21T21:14:07+08:00`.
  static func now() -> String {
    var moment = time(nil)
    var parts = tm()
    localtime_r(&moment, &parts)
    let offset = parts.tm_gmtoff / 60
    return String(
      format: "%04d-%02d-%02dT%02d:%02d:%02d%@%02d:%02d", parts.tm_year + 1900, parts.tm_mon + 1,
      parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, offset < 0 ? "-" : "+",
      abs(offset) / 60, abs(offset) % 60)
  }

  /// Today, as `2026-11-21`.
  static func today() -> String { String(now().prefix { $0 != "T" }) }

  /// `今天 21:14` or `2026-11-20 21:14`; a text of another shape is given back as it is.
  static func words(_ stamp: String, today: String = now()) -> String {
    let parts = stamp.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[1].count >= 5 else { return stamp }
    let day = today.hasPrefix(parts[0]) ? "今天" : String(parts[0])
    return "\(day) \(parts[1].prefix(5))"
  }
}
