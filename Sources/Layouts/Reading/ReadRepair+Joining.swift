import Texts

extension [ReadRepair] {
  /// The same repair on lines that follow one another said once; `lines` are the lines of the page
  /// with something in them, ascending.
  func joined(in lines: [Int]) -> [ReadRepair] {
    guard count > 1 else { return self }
    var runs: [(repair: ReadRepair, last: Int)] = []
    /// The runs that end on the line that was looked at last, or the one before it.
    var open: [Int] = []
    for repair in self {
      let before = lines.line(before: repair.line)
      open.removeAll { runs[$0].last != repair.line && runs[$0].last != before }
      let run = open.last { runs[$0].last == before && runs[$0].repair.words == repair.words }
      if let run {
        runs[run].last = repair.line
      } else {
        open.append(runs.count)
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

extension [Int] {
  /// The number before the first one that is not below `line`, `nil` if there is none. O(log n).
  fileprivate func line(before line: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
