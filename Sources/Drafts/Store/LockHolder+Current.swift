import Glibc

extension LockHolder {
  /// This program, now.
  static var current: LockHolder {
    var name = [CChar](repeating: 0, count: 256)
    let isNamed = gethostname(&name, name.count - 1) == 0
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return LockHolder(host: isNamed ? host : "", process: getpid(), time: localTime())
  }

  /// The local time as `2026-11-21T21:14:07+0800`.
  private static func localTime() -> String {
    var now = Glibc.time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    var text = [UInt8](repeating: 0, count: 64)
    let count = text.withUnsafeMutableBytes {
      strftime($0.baseAddress, $0.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
    }
    return String(decoding: text.prefix(count), as: UTF8.self)
  }
}
