/// Who has a draft open: kept as text in its lock file.
package struct LockHolder: Hashable, Sendable {
  package let host: String
  package let process: Int32
  /// `2026-11-21T21:14:07+0800`.
  package let time: String

  package init(host: String, process: Int32, time: String) {
    self.host = host
    self.process = process
    self.time = time
  }

  /// Reads the text of a lock file; `nil` if it has not been written yet.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, let process = Int32(lines[1]) else { return nil }
    self.init(host: String(lines[0]), process: process, time: String(lines[2]))
  }

  /// Three lines: host, process, time.
  var text: String { "\(host)\n\(process)\n\(time)\n" }
}
