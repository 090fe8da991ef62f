import Forms

extension JSONNode {
  /// The most a key, an ordinal or a version may be, so that counting on from it never overflows.
  static let largestNumber = Answers.largestKey

  func fault(_ problem: DraftProblem) -> JSONFault { JSONFault(offset: offset, problem: problem) }

  private func wrongKind(_ expected: JSONKind) -> JSONFault {
    fault(.wrongKind(expected: expected, found: value.kind))
  }

  func text() throws(JSONFault) -> String {
    guard case .text(let text) = value else { throw wrongKind(.text) }
    return text
  }

  /// Checks that the value is a text without anything in it.
  func empty() throws(JSONFault) {
    let text = try text()
    guard text.isEmpty else { throw fault(.notEmpty(text)) }
  }

  /// A whole number from `least` to `largestNumber`.
  func number(from least: Int) throws(JSONFault) -> Int {
    guard case .number(let digits) = value else { throw wrongKind(.number) }
    guard let number = Int(digits), (least...JSONNode.largestNumber).contains(number) else {
      throw fault(
        .numberOutOfRange(digits, least: least, most: JSONNode.largestNumber))
    }
    return number
  }

  func list() throws(JSONFault) -> [JSONNode] {
    guard case .list(let items) = value else { throw wrongKind(.list) }
    return items
  }

  /// The members of an object whose keys are names given by a template.
  func members() throws(JSONFault) -> [JSONMember] {
    guard case .object(let members) = value else { throw wrongKind(.object) }
    return members
  }

  /// An object that has no other keys than these.
  func object(_ known: String...) throws(JSONFault) -> JSONObject {
    let members = try members()
    if let unknown = members.first(where: { !known.contains($0.key) }) {
      throw JSONFault(offset: unknown.keyOffset, problem: .unknownKey(unknown.key))
    }
    return JSONObject(members: members, node: self)
  }
}
