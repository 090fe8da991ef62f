import Glibc
import Terminals

extension TerminalProgram {
  /// Waits for the end of the process; the most memory it held, in megabytes.
  func waitForMemory() throws -> Double {
    let limit = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < limit {
      terminal.receive(within: 1)
      var status: Int32 = 0
      var usage = rusage()
      if wait4(process, &status, WNOHANG, &usage) == process {
        return Double(usage.ru_maxrss) / 1024
      }
    }
    throw BenchFailure.stillRunning
  }
}
