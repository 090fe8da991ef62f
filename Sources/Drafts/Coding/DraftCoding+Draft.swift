import Forms

extension DraftCoding {
  static func node(of draft: Draft) -> JSONNode {
    .object(present: [
      "schema": .number(schema),
      "set": .text(draft.set),
      "setVersion": .number(draft.setVersion),
      "changed": .text(draft.changed),
      "forms": AnswersWriter(draft.answers).forms,
      "nextKey": .number(draft.answers.nextKey),
      "entryUnits": .object(draft.answers.entryUnits.mapValues { .text($0.rawValue) }),
      "explanations": .list(draft.answers.explanations.map(node)),
      "stop": draft.stop.map(node),
      "orphans": .list(draft.orphans.map(node)),
      "lastYear": draft.lastYear.map(node),
    ])
  }

  /// Reads a draft of the present schema.
  static func draft(from node: JSONNode) throws(JSONFault) -> Draft {
    let draft = try node.object(
      "schema", "set", "setVersion", "changed", "forms", "nextKey", "entryUnits", "explanations",
      "stop", "orphans", "lastYear")
    var orphans: [Draft.Orphan] = []
    for item in try draft.list("orphans") { orphans.append(try orphan(from: item)) }
    return Draft(
      set: try draft.required("set").text(),
      setVersion: try draft.required("setVersion").number(from: 0),
      answers: try answers(from: draft),
      stop: try draft["stop"].map { node throws(JSONFault) in try stop(from: node) },
      changed: try draft.required("changed").text(), orphans: orphans,
      lastYear: try draft["lastYear"].map { node throws(JSONFault) in try lastYear(from: node) })
  }

  private static func answers(from draft: JSONObject) throws(JSONFault) -> Answers {
    var reader = AnswersReader()
    for form in try draft.members("forms") { try reader.readForm(form) }
    reader.answers.reserveKeys(below: try draft.required("nextKey").number(from: 1))
    for unit in try draft.members("entryUnits") {
      let unitRead = try unit.node.word(of: MoneyUnit.allCases)
      reader.answers.apply(.enterIn(place: unit.key, unitRead))
    }
    for item in try draft.list("explanations") {
      let explanation = try explanation(from: item)
      let isFirst = !reader.answers.explanations.contains { $0.subject == explanation.subject }
      guard isFirst else { throw item.fault(.repeatedCell) }
      reader.answers.apply(.explain(explanation.subject, explanation))
    }
    return reader.answers
  }

  private static func node(of stop: Draft.Stop) -> JSONNode {
    .object(present: [
      "question": .text(stop.question), "typed": .text(stop.typed),
      "cursor": .number(max(stop.cursor, 0)),
      "unseen": stop.unseen.isEmpty ? nil : .list(stop.unseen.map { .text($0) }),
      "waiting": stop.waiting.isEmpty ? nil : .list(stop.waiting.map(node)),
    ])
  }

  private static func stop(from node: JSONNode) throws(JSONFault) -> Draft.Stop {
    let stop = try node.object("question", "typed", "cursor", "unseen", "waiting")
    var unseen: [String] = []
    for item in try stop.list("unseen") { unseen.append(try item.text()) }
    var waiting: [Draft.Waiting] = []
    for item in try stop.list("waiting") { waiting.append(try self.waiting(from: item)) }
    return Draft.Stop(
      question: try stop.required("question").text(), typed: try stop.required("typed").text(),
      cursor: try stop.required("cursor").number(from: 0), unseen: unseen,
      waiting: waiting)
  }

  private static func node(of waiting: Draft.Waiting) -> JSONNode {
    .object(["question": .text(waiting.question), "rows": .text(waiting.rows)])
  }

  private static func waiting(from node: JSONNode) throws(JSONFault) -> Draft.Waiting {
    let waiting = try node.object("question", "rows")
    return Draft.Waiting(
      question: try waiting.required("question").text(), rows: try waiting.required("rows").text())
  }

  private static func node(of orphan: Draft.Orphan) -> JSONNode {
    .object(["path": .text(orphan.path), "text": .text(orphan.text)])
  }

  private static func orphan(from node: JSONNode) throws(JSONFault) -> Draft.Orphan {
    let orphan = try node.object("path", "text")
    return Draft.Orphan(
      path: try orphan.required("path").text(), text: try orphan.required("text").text())
  }
}
