import Terminals

/// The demonstration program on a terminal, at its first prompt.
func demo(
  _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
  rows: Int = 24
) throws -> TerminalProgram {
  let usual = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent", "TIANBAO_TEST_MARKS": "1",
    "SWIFT_BACKTRACE": "enable=no",
  ]
  let program = try TerminalProgram(
    executable: TerminalProgram.path(of: "LineEditingDemo"), arguments: arguments,
    environment: usual.merging(environment) { $1 }, columns: columns, rows: rows)
  try program.terminal.waitForMark()
  return program
}
