import Forms

extension DraftCoding {
  static func node(of explanation: Explanation) -> JSONNode {
    let figures = explanation.figures.sorted { CellOrder.isBefore($0.key, $1.key) }
    return .object(present: [
      "rule": .text(explanation.subject.rule),
      "cell": explanation.subject.cell.map(node),
      "words": explanation.subject.words.map { .text($0) },
      "kind": .text(explanation.kind.rawValue),
      "reason": .text(explanation.reason),
      "name": .text(explanation.name),
      "date": .text(explanation.date),
      "figures": .list(
        figures.map { .object(["cell": node(of: $0.key), "text": .text($0.value)]) }),
    ])
  }

  static func explanation(from node: JSONNode) throws(JSONFault) -> Explanation {
    let explanation = try node.object(
      "rule", "cell", "words", "kind", "reason", "name", "date", "figures")
    let subject = Explanation.Subject(
      rule: try explanation.required("rule").text(),
      cell: try explanation["cell"].map { node throws(JSONFault) in try cell(from: node) },
      words: try explanation["words"].map { node throws(JSONFault) in try node.text() })
    return Explanation(
      of: subject,
      kind: try explanation.required("kind").word(of: [Explanation.Kind.explained, .matchesSystem]),
      reason: try explanation.required("reason").text(),
      name: try explanation.required("name").text(),
      date: try explanation.required("date").text(),
      figures: try figures(from: explanation.list("figures")))
  }

  private static func figures(from items: [JSONNode]) throws(JSONFault) -> [CellID: String] {
    var figures: [CellID: String] = [:]
    for item in items {
      let figure = try item.object("cell", "text")
      let cell = try cell(from: figure.required("cell"))
      guard figures[cell] == nil else { throw item.fault(.repeatedCell) }
      figures[cell] = try figure.required("text").text()
    }
    return figures
  }
}
