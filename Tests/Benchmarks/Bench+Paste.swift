import Drafts
import Forms
import Terminals

extension Bench {
  /// 2,000 pasted rows, from their first byte to the painted question whether to take them.
  func paste() throws -> Measurement {
    let rows = LargeDraft(set).pastedRows
    let block = "\u{1B}[200~" + rows.map { $0 + "\r" }.joined() + "\u{1B}[201~"
    let store = DraftStore(folder: folder, sets: [set.id])
    let draft = LargeDraft(set, rowsOfUnit: 0).draft
    try store.create(draft, named: DraftName("empty")).save(draft)
    let run = try open("empty")
    try run.terminal.waitForMark()
    try run.terminal.type("/支出明细\r")
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
    let rows = LargeDraft(set).pastedRows
    let block = "\u{1B}[200~" + rows.map { $0 + "\r" }.joined() + "\u{1B}[201~"
    var times: [Double] = []
    var memory = 0.0
    for number in 0..<5 {
      let store = DraftStore(folder: folder, sets: [set.id])
      let draft = LargeDraft(set, rowsOfUnit: 0).draft
      try store.create(draft, named: DraftName("empty\(number)")).save(draft)
      let run = try open("empty\(number)")
      try run.terminal.waitForMark()
      try run.terminal.type("/支出明细\r")
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
}
