import Glibc
import Terminals

extension TerminalProgram {
  /// Waits for the end of the process; the most memory it was seen to hold, in megabytes.
  ///
  /// Asked of the process while it runs: what the system says at its end counts the memory of the
  /// process that started it too.
  func waitForMemory(within time: Duration = .seconds(10)) throws -> Double {
    let limit = ContinuousClock.now + time
    var most = 0.0
    while ContinuousClock.now < limit {
      most = max(most, peak ?? 0)
      terminal.receive(within: 1)
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process { return most }
    }
    throw BenchFailure.stillRunning
  }

  /// The most memory the process has held so far, in megabytes; `nil` once it has ended.
  private var peak: Double? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let bytes = line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      return text.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 }
    }
    return nil
  }
}
