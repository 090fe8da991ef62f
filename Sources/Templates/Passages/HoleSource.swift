/// What stands between two braces of a sentence: `{change basicChange of basic}`.
struct HoleSource {
  /// The first word, `amount`.
  var kind: Marked
  /// What relations call it.
  var id: Marked?
  /// The rule it is checked under instead of the usual one.
  var rule: Marked?
  /// What follows `of`, `against`, `in`, `among` and `=`, by that word.
  var clauses: [String: Marked] = [:]
  /// The first thing that has no place here, `nil` if all is well.
  var excess: Marked?

  /// Cuts the text at its keywords outside brackets.
  init(_ text: Marked) {
    let words = HoleSource.words(of: text)
    kind = words.first ?? text
    var rest = words.dropFirst()
    if kind.text == "none" {
      clauses["="] = HoleSource.join(rest, in: text)
      return
    }
    while let word = rest.first, !HoleSource.keywords.contains(word.text) {
      if word.text.isRuleID, rule == nil {
        rule = word
      } else if id == nil, rule == nil {
        id = word
      } else {
        excess = excess ?? word
      }
      rest = rest.dropFirst()
    }
    while let keyword = rest.first {
      let after = rest.dropFirst()
      let body =
        keyword.text == "=" ? after : after.prefix { !HoleSource.keywords.contains($0.text) }
      if clauses[keyword.text] != nil { excess = excess ?? keyword }
      clauses[keyword.text] =
        HoleSource.join(body, in: text) ?? Marked(text: "", place: keyword.place)
      rest = after.dropFirst(body.count)
    }
  }

  static let keywords = ["of", "against", "in", "among", "="]

  /// The words between blanks, those in brackets together.
  private static func words(of text: Marked) -> [Marked] {
    var words: [Marked] = []
    var depth = 0
    var isInside = false
    for (offset, character) in text.text.enumerated() {
      if character == " ", depth == 0 {
        isInside = false
        continue
      }
      if !isInside { words.append(Marked(text: "", place: text.place.moved(by: offset))) }
      isInside = true
      words[words.count - 1].text.append(character)
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
    }
    return words
  }

  /// The text from the first of some words to the last.
  private static func join(_ words: ArraySlice<Marked>, in text: Marked) -> Marked? {
    guard let first = words.first, let last = words.last else { return nil }
    let start = first.place.column - text.place.column
    let end = last.place.column - text.place.column + last.text.count
    return Marked(text: String(text.text.dropFirst(start).prefix(end - start)), place: first.place)
  }
}

extension String {
  /// Whether it is written like the id of a rule: `NARR`, `D54`.
  var isRuleID: Bool {
    first.map { ("A"..."Z").contains($0) } ?? false
  }
}
