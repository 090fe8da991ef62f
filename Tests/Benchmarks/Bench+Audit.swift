import Glibc
import Terminals

extension Bench {
  /// `tianbao audit` of a whole published text, whole process, the set found out.
  func audit() throws -> Measurement {
    let file = try publishedText()
    return try measureAudit(
      of: [file], times: 100,
      Measurement(
        name: "audit of a 固原 2025 text, whole process", milliseconds: [], bar: 40,
        barIsMedian: true))
  }

  /// One process that audits the same text a thousand times.
  func auditMany() throws -> Measurement {
    let file = try publishedText()
    return try measureAudit(
      of: Array(repeating: file, count: 1000), times: 3,
      Measurement(
        name: "audit of 1,000 such texts, one process", milliseconds: [], bar: 5000,
        barIsMedian: true, memoryBar: 150))
  }

  /// The published document beside the checkout, else the example as it prints.
  private func publishedText() throws -> String {
    let published = "../shared/publications/guyuan-government-office-2025.txt"
    if access(published, R_OK) == 0 { return published }
    let printed = folder + "/printed.txt"
    _ = try run(
      "exec \"$0\" render example --as-stated --drafts \"$1\" > \"$2\"", [folder, printed])
    return printed
  }

  private func measureAudit(
    of files: [String], times: Int, _ empty: Measurement
  ) throws -> Measurement {
    var measurement = empty
    var memory = 0.0
    for _ in 0..<times {
      let start = ContinuousClock.now
      memory = max(memory, try run("exec \"$0\" audit \"$@\" > /dev/null", files))
      measurement.milliseconds.append(start.duration(to: .now) / .milliseconds(1))
    }
    measurement.memory = memory
    return measurement
  }

  /// Runs a line of the shell, `$0` the program; gives the most memory it held, in megabytes.
  private func run(_ line: String, _ arguments: [String]) throws -> Double {
    try TerminalProgram(
      executable: "/bin/sh", arguments: ["-c", line, program] + arguments, environment: environment
    ).waitForMemory(within: .seconds(120))
  }
}
