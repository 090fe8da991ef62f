import Foundation
import Texts

/// The time of answers, as a draft keeps it and as a person reads it.
enum ClockTime {
  /// Now, as `2026-11-21T21:14:07+08:00`.
  static func now() -> String {
    var moment = time(nil)
    var parts = tm()
    localtime_r(&moment, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
    let stamp = String(decoding: text.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return "\(stamp.dropLast(2)):\(stamp.suffix(2))"
  }

  /// Today, as `2026-11-21`.
  static func today() -> String { String(now().prefix { $0 != "T" }) }

  /// `今天 21:14` or `2026-11-20 21:14`; a text of another shape is given back as it is.
  static func words(_ stamp: String) -> String { stamp.momentWords(today: today()) }
}
