import Forms

extension Calculation {
  /// A cell that must be filled; where it is not, what the row comes to is said with it.
  mutating func require(
    _ address: Address, _ amount: Expression?, _ rule: RulePlan, at node: Int, of row: Int
  ) {
    guard let cell = self.node(of: address, in: row) else { return }
    read(cell)
    let state = results.states[cell]
    guard !state.contains(.isInapplicable) else { return }
    guard !state.contains(.isFilled) else { return results.hold(node) }
    let money = amount.flatMap { self.sum($0, in: row).money }
    let meant =
      money.map { Phrase.amount($0.text(in: .wanYuan, places: 2), rule.words) } ?? rule.words
    let words = reading == .audit ? Phrase.blank(meant) : meant
    results.say(
      Finding(rule: rule.id, severity: rule.severity, cell: id(of: cell), detail: words), at: node)
  }

  /// A code the set's list lacks, or that is used no more.
  mutating func checkCode(
    _ address: Address, _ list: String, _ rule: RulePlan, at node: Int, of row: Int
  ) {
    guard let code = content(of: address, in: row)?.words, !code.isEmpty,
      let codes = plan.set.codes[list]
    else { return }
    if let ended = codes.ended[code], ended.since <= plan.set.year {
      let detail = Phrase.ended(ended, successor: ended.successor.flatMap { codes[$0] })
      return say(
        rule, detail, about: address, at: node, of: row,
        remedy: ended.successor.map { .write($0) })
    }
    guard codes[code] == nil else { return results.hold(node) }
    let meant = codes.entry(meantBy: code, named: name(beside: address, in: row))
    say(
      rule, Phrase.unlisted(code: code, list: codes.name), about: address, at: node, of: row,
      remedy: meant.map { .write($0.code) })
  }

  /// The name that was given with a code, without white space; empty where none was.
  private mutating func name(beside code: Address, in row: Int) -> String {
    guard let node = node(of: code, in: row) else { return "" }
    let id = column(at: node).column.id
    let columns = plan.kinds[rows[row].kind].columns
    let place = columns.firstIndex {
      guard case .presumed(.name(let reference), _) = $0.column.source else { return false }
      return reference.form == nil && reference.column == id
    }
    guard let place else { return "" }
    let name = rows[row].cell(place)
    read(name)
    return (content(of: name)?.words ?? "").filter { !$0.isWhitespace }
  }

  /// No two rows have the same content; the later one is told. Of amounts only those with four digits
  /// or more count: the others are the same by chance.
  mutating func checkUnique(
    _ index: Int, _ columns: [Int], _ rule: RulePlan, at node: Int, of row: Int
  ) {
    for column in columns { read(rows[row].cell(column)) }
    guard let bucket = bucket(of: row, in: index) else { return }
    let key = bucket.key
    guard !key.parts.isEmpty, key.parts.last != .blank, key.parts.last?.isCommon != true else {
      return
    }
    graph.trail.append(bucket.signal)
    guard let first = bucket.rows.first, first != row else { return results.hold(node) }
    let cells = [first, row].map { id(of: rows[$0].cell(columns[columns.count - 1])) }
    results.say(
      Finding(
        rule: rule.id, severity: rule.severity, cell: cells[1], cells: cells,
        detail: key.parts.last?.isAmount == true ? rule.words : Phrase.repeated), at: node)
  }

  /// A text against the one that follows; spellings of the code list are told apart.
  mutating func checkText(
    _ address: Address, _ expression: Expression, _ rule: RulePlan, at node: Int, of row: Int
  ) {
    guard let text = content(of: address, in: row)?.words, !text.isEmpty else { return }
    if case .name(let code, let list) = expression {
      return checkName(text, code, list, address, rule, at: node, of: row)
    }
    guard let expected = value(expression, in: row)?.words, !expected.isEmpty else { return }
    guard text != expected else { return results.hold(node) }
    say(rule, Phrase.other(text, expected: expected), about: address, at: node, of: row)
  }

  private mutating func checkName(
    _ text: String, _ code: Address, _ list: String, _ address: Address, _ rule: RulePlan,
    at node: Int, of row: Int
  ) {
    guard let code = content(of: code, in: row)?.words, let entry = plan.set.codes[list]?[code]
    else { return }
    if text == entry.name { return results.hold(node) }
    let plain = text.filter { !$0.isWhitespace }
    if plain == entry.name { return results.hold(node) }
    let isNear = entry.spellings.contains(plain) || entry.certainty == .listed
    guard entry.certainty != .unconfirmed else { return }
    say(
      rule, isNear ? .info : rule.severity, Phrase.name(text, of: code, expected: entry.name),
      about: address, at: node, of: row)
  }

  /// Says something in words about a cell, as grave as its rule is.
  mutating func say(
    _ rule: RulePlan, _ detail: String, about address: Address, at node: Int, of row: Int,
    remedy: Remedy? = nil
  ) {
    say(rule, rule.severity, detail, about: address, at: node, of: row, remedy: remedy)
  }

  /// Says something in words about a cell.
  mutating func say(
    _ rule: RulePlan, _ severity: Severity, _ detail: String, about address: Address, at node: Int,
    of row: Int, remedy: Remedy? = nil
  ) {
    let found = self.node(of: address, in: row)
    let cell = found.map { id(of: $0) } ?? fallback(row)
    let proposal = found.flatMap { self.proposal(remedy, for: $0, of: row) }
    results.say(
      Finding(
        rule: rule.id, severity: severity, cell: cell, cells: [cell], detail: detail,
        proposal: proposal), at: node)
  }
}

extension MatchKey {
  fileprivate var isAmount: Bool {
    if case .amount = self { true } else { false }
  }

  /// Whether it is an amount of fewer than four digits, the zeros at its end not counted.
  fileprivate var isCommon: Bool {
    guard case .amount(var fen) = self else { return false }
    while fen != 0, fen % 10 == 0 { fen /= 10 }
    return fen.magnitude < 1000
  }
}
