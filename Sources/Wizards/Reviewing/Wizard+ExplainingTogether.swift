import Forms
import Rules
import Texts

/// One 核实说明 for all findings of a rule: which they are is shown and asked once.
extension Wizard {
  /// The most findings that are named before it is asked.
  private static let namedFindings = 12

  /// Asks whether all findings of the rule of one get a reason; where it is the only one it gets it.
  mutating func explainTogether(
    _ finding: Finding, _ reason: String, line: String
  ) throws(Refusal) -> [Effect] {
    let alike = likeFindings(finding, among: calculation.findings)
    let kind = try explanation(of: finding, reason, for: alike, isWhole: true).kind
    guard alike.count > 1 else {
      return try explain(finding, Phrases.everyFinding + " " + reason, line: line)
    }
    let from = standing.place.position
    let question = Position.explaining(kind, "\(finding.rule) \(reason)")
    return arrive(at: Place(question, returnTo: .review, cameFrom: from))
  }

  /// The places a reason would cover, with both figures, and what of the rule it would not.
  func explainingLines(_ kind: Explanation.Kind, _ text: String) -> [String] {
    let alike = togetherFindings(kind, text)
    let places = some(alike, Self.namedFindings, Phrases.moreToExplain) {
      "  " + calculation.brief(of: $0)
    }
    let rule = alike.first?.rule
    let others = calculation.findings.count {
      $0.rule == rule && $0.severity == .error && calculation.canExplain($0) == nil
    }
    return [Phrases.coveredByReason(alike.count)] + places
      + (others > 0 ? [Phrases.notCovered(others)] : [])
  }

  /// 都写“已与财政系统核对”   y 写上   n 不写
  func explainingPrompt(_ text: String) -> String {
    Phrases.explainAll(Self.reason(in: text).visible)
  }

  /// Answers whether all of them get the reason.
  mutating func answer(
    explaining text: String, _ kind: Explanation.Kind, with answer: String
  ) throws(Refusal) -> [Effect] {
    let word = answer.commandFolded.lowercased()
    let review = Place(.review)
    if PastedWord.drop.contains(word) { return arrive(at: onward()) }
    guard PastedWord.take.contains(word) else { throw Refusal(Phrases.answerExplainAll) }
    guard let finding = togetherFindings(kind, text).first else { return arrive(at: review) }
    return try explain(
      finding, Phrases.everyFinding + " " + Self.reason(in: text), line: answer)
  }

  /// The findings that the reason of a question would cover.
  func togetherFindings(_ kind: Explanation.Kind, _ text: String) -> [Finding] {
    let rule = text.split(once: " ")?.0
    return calculation.findings.filter {
      $0.rule == rule && calculation.canExplain($0) == kind
    }
  }

  private static func reason(in text: String) -> String { text.split(once: " ")?.1 ?? "" }
}
