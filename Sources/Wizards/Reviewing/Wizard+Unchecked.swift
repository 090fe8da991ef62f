import Forms
import Rules
import Texts

extension Wizard {
  /// The checks that could not be done, in one line; none where all were.
  var uncheckedShort: [String] {
    let reasons = uncheckedReasons
    return reasons.isEmpty ? [] : [Phrases.uncheckedCount(reasons.count)]
  }

  /// The checks that could not be done: why, and what would have been checked.
  var uncheckedLines: [String] {
    let reasons = uncheckedReasons
    guard !reasons.isEmpty else { return [Phrases.allChecked] }
    return [Phrases.uncheckedHead]
      + reasons.map { reason in
        let words = reason.rules.map { calculation.words(of: $0) }.filter { !$0.isEmpty }
        return "  " + Phrases.unchecked(reason.why, words.first, reason.rules.count)
      }
  }

  /// The reasons, each once, with the rules that wait for it.
  private var uncheckedReasons: [(why: String, rules: [String])] {
    var reasons: [(why: String, rules: [String])] = []
    for check in calculation.unchecked {
      if let index = reasons.firstIndex(where: { $0.why == check.reason }) {
        reasons[index].rules.append(check.rule)
      } else {
        reasons.append((check.reason, [check.rule]))
      }
    }
    return reasons
  }
}
