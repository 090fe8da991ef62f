import Forms
import Rules
import Texts

extension Wizard {
  /// The checks that could not be done, in one line; none where all were.
  var uncheckedShort: [String] {
    let reasons = uncheckedReasons
    return reasons.isEmpty ? [] : [Phrases.uncheckedCount(reasons.count)]
  }

  /// The checks that could not be done: why, and how many rules wait for it.
  var uncheckedLines: [String] {
    let reasons = uncheckedReasons
    guard !reasons.isEmpty else { return [Phrases.allChecked] }
    return [Phrases.uncheckedHead] + reasons.map { "  " + Phrases.unchecked($0.why, $0.count) }
  }

  /// The reasons, each once, with the number of rules that wait for it.
  private var uncheckedReasons: [(why: String, count: Int)] {
    var reasons: [(why: String, count: Int)] = []
    for check in calculation.unchecked {
      if let index = reasons.firstIndex(where: { $0.why == check.reason }) {
        reasons[index].count += 1
      } else {
        reasons.append((check.reason, 1))
      }
    }
    return reasons
  }
}
