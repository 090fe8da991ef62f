import Forms

extension DraftCoding {
  /// `{"amount": "38*0.2", "in": "wanYuan"}`, `{"choice": "yes"}`, `{"blank": ""}`.
  static func node(of value: Value) -> JSONNode {
    switch value {
    case .blank: node(.blank, .text(""))
    case .inapplicable(let words): node(.inapplicable, .text(words))
    case .text(let text): node(.text, .text(text))
    case .paragraphs(let texts): node(.paragraphs, .list(texts.map(JSONNode.text)))
    case .amount(let amount):
      node(.amount, .text(amount.written), in: .text(unit(of: amount).rawValue))
    case .percent(let percent): node(.percent, .text(percent.written))
    case .count(let count): node(.count, .text(count.text))
    case .choice(let id): node(.choice, .text(id))
    case .indicator(let indicator): node(.indicator, .text(indicator.written))
    case .code(let code): node(.code, .text(code))
    case .reference(let key): node(.row, .number(key))
    case .place(let cell): node(.cell, node(of: cell))
    }
  }

  /// An object of a tag and, for an amount, its unit; `amount` sorts before `in`.
  private static func node(
    _ tag: ValueTag, _ content: JSONNode, in unit: JSONNode? = nil
  ) -> JSONNode {
    var members = [JSONMember(key: tag.rawValue, node: content)]
    if let unit { members.append(JSONMember(key: "in", node: unit)) }
    return JSONNode(.object(members))
  }

  static func value(from node: JSONNode) throws(JSONFault) -> Value {
    let members = try node.members()
    let unit = members.first { $0.key == "in" }
    let (tag, content) = try tagged(
      unit == nil ? members : members.filter { $0.key != "in" }, of: node)
    if let unit, tag != .amount {
      throw JSONFault(offset: unit.keyOffset, problem: .unknownKey(unit.key))
    }
    return try value(tag, content, in: unit?.node)
  }

  private static func tagged(
    _ members: [JSONMember], of node: JSONNode
  ) throws(JSONFault) -> (ValueTag, JSONNode) {
    guard let member = members.first, members.count == 1 else {
      throw node.fault(.tagCount(members.count))
    }
    guard let tag = ValueTag(rawValue: member.key) else {
      let known = ValueTag.allCases.map(\.rawValue)
      throw JSONFault(offset: member.keyOffset, problem: .unknownWord(member.key, known: known))
    }
    return (tag, member.node)
  }

  private static func value(
    _ tag: ValueTag, _ node: JSONNode, in unit: JSONNode?
  ) throws(JSONFault) -> Value {
    switch tag {
    case .amount: return .amount(try amount(node, in: unit))
    case .blank:
      try node.empty()
      return .blank
    case .inapplicable: return .inapplicable(try node.text())
    case .text: return .text(try node.text())
    case .paragraphs: return .paragraphs(try texts(node))
    case .percent: return .percent(try percent(node))
    case .count: return .count(try count(node))
    case .choice: return .choice(try node.text())
    case .indicator: return .indicator(IndicatorValue(try node.text()))
    case .code: return .code(try node.text())
    case .row: return .reference(try node.number(from: 1))
    case .cell: return .place(try cell(from: node))
    }
  }

  private static func texts(_ node: JSONNode) throws(JSONFault) -> [String] {
    var texts: [String] = []
    for item in try node.list() { texts.append(try item.text()) }
    return texts
  }
}
