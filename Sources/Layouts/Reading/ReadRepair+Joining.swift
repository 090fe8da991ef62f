import Texts

extension [ReadRepair] {
  /// The same repair on lines that follow one another said once; `lines` are the lines of the page
  /// with something in them.
  func joined(in lines: [Int]) -> [ReadRepair] {
    guard count > 1 else { return self }
    var order: [Int: Int] = Dictionary(minimumCapacity: lines.count)
    for (index, line) in lines.enumerated() { order[line] = index }
    var runs: [(repair: ReadRepair, last: Int)] = []
    var latest: [String: Int] = [:]
    for repair in self {
      if let index = latest[repair.words], let last = order[runs[index].last],
        let line = order[repair.line], line - last == 1
      {
        runs[index].last = repair.line
      } else {
        latest[repair.words] = runs.count
        runs.append((repair, repair.line))
      }
    }
    return runs.map { run in
      guard run.last > run.repair.line else { return run.repair }
      return ReadRepair(
        line: run.repair.line, words: said("从这一行到第 \(run.last) 行：") + run.repair.words)
    }
  }
}
