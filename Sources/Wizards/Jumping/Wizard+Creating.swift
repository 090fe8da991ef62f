import Forms
import Rules
import Texts

extension Wizard {
  /// Makes the row or sheet that `spending.@7` or `goal:@5` names, where that key is free.
  mutating func created(_ path: String) -> [Effect]? {
    if let key = path.dropping(prefix: "@").flatMap({ Int($0) }) {
      guard key <= Answers.largestNamedKey else { return nil }
      return key == 0 ? emptied() : reserve(below: key)
    }
    if let form = FormID(keyName: path), let key = form.sheet,
      set.form(form.name)?.isRepeated == true,
      isFree(key)
    {
      let index = calculation.answers.sheets(of: form.name).count
      return create([.insertSheet(form: form.name, key: key, index: index)]) {
        $0.firstQuestion(of: form)
      }
    }
    guard let (place, key) = path.split(last: "."),
      let key = key.dropping(prefix: "@").flatMap({ Int($0) }),
      isFree(key), let list = list(named: place)
    else { return nil }
    let index = calculation.answers.rows(of: list).count
    return create([.insertRow(list, key: key, index: index)]) { _ in .row(list, key: key) }
  }

  private func isFree(_ key: Int) -> Bool {
    let answers = calculation.answers
    return (1...Answers.largestNamedKey).contains(key)
      && !answers.rows.values.contains { $0.contains(key) }
      && !answers.sheets.values.contains { $0.contains(key) }
  }

  /// The growable list that a form, or a form and a block, means.
  private func list(named path: String) -> ListID? {
    let parts = path.split(separator: ".").map(String.init)
    guard let first = parts.first, let form = FormID(keyName: first), parts.count < 3,
      let blocks = set.form(form.name)?.blocks
    else { return nil }
    let block = blocks.first { block in
      guard case .list = block.rows else { return false }
      return parts.count == 1 || block.id == parts[1]
    }
    return block.map { ListID(form: form, block: $0.id) }
  }

  private mutating func create(
    _ changes: [Change], _ position: (Wizard) -> Position
  ) -> [Effect] {
    setAside("")
    let from = standing.place.position
    change(.all(changes), line: "")
    let arrival = arrive(at: Place(position(self), cameFrom: from))
    history.lead(to: standing.place)
    return [.save(draft)] + arrival
  }

  /// Takes back the words that a new draft was begun with; last year's figures stay beside. `nil` where
  /// anything has been answered since.
  private mutating func emptied() -> [Effect]? {
    guard opened.changed.isEmpty, calculation.answers == opened.answers else { return nil }
    calculation = Calculation(set, answers: Answers(), lastYear: calculation.lastYear)
    history = History()
    return [.save(draft)] + arrive(at: firstPlace)
  }

  /// Keeps the keys below one from being given to new rows.
  private mutating func reserve(below key: Int) -> [Effect] {
    var answers = calculation.answers
    answers.reserveKeys(below: key)
    calculation = Calculation(set, answers: answers, lastYear: calculation.lastYear)
    standing.typed = ""
    return [.save(draft), .ask(question)]
  }
}

extension String {
  /// The parts before and after the last `separator`, `nil` if there is none.
  func split(last separator: Character) -> (String, String)? {
    guard let index = lastIndex(of: separator) else { return nil }
    return (String(self[..<index]), String(self[self.index(after: index)...]))
  }
}
