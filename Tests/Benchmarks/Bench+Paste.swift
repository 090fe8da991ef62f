import Drafts
import Forms
import Terminals

extension Bench {
  /// 2,000 pasted rows, from their first byte to the painted question whether to take them.
  func paste() throws -> Measurement {
    let run = try openEmpty("empty")
    let block = pastedBlock
    var times: [Double] = []
    for _ in 0..<40 {
      let start = ContinuousClock.now
      try run.terminal.type(block)
      times.append(start.duration(to: .now) / .milliseconds(1))
      guard run.terminal.screen.filled.last?.hasPrefix("y 收下") == true else {
        throw BenchFailure.unexpected
      }
      try run.terminal.type("n\r")
    }
    return Measurement(
      name: "2,000 pasted rows to the painted question", milliseconds: times, bar: 300,
      memory: try leave(run))
  }

  /// 2,000 shown rows taken: from `y` to the painted table, stored.
  func take() throws -> Measurement {
    let block = pastedBlock
    var times: [Double] = []
    var memory = 0.0
    for number in 0..<5 {
      let run = try openEmpty("empty\(number)")
      try run.terminal.type(block)
      let start = ContinuousClock.now
      try run.terminal.type("y\r")
      times.append(start.duration(to: .now) / .milliseconds(1))
      memory = max(memory, try leave(run))
    }
    return Measurement(
      name: "2,000 shown rows taken and stored", milliseconds: times, memory: memory,
      memoryBar: 80)
  }

  /// A draft with units and no rows, opened where rows are asked for.
  private func openEmpty(_ name: String) throws -> TerminalProgram {
    let store = DraftStore(folder: folder, sets: [set.id])
    let draft = LargeDraft(set, rowsOfUnit: 0).draft
    try store.create(draft, named: DraftName(name)).save(draft)
    let run = try open(name)
    try run.terminal.waitForMark()
    try run.terminal.type("/支出明细\r")
    return run
  }

  /// The rows as a terminal sends what is pasted.
  private var pastedBlock: String {
    let rows = LargeDraft(set).pastedRows
    return "\u{1B}[200~" + rows.map { $0 + "\r" }.joined() + "\u{1B}[201~"
  }
}
