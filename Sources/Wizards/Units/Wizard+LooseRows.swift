import Forms
import Rules
import Texts

/// Rows that were entered while there was no budget unit. Once there is one they would stay without,
/// and count beside the rows of the units.
extension Wizard {
  /// The rows of all lists that could name a row of a list and name none; rows of nothing else are none.
  func looseRows(of units: ListID) -> [LooseRows] {
    set.forms.filter { !$0.isRepeated }.flatMap { form in
      form.blocks.compactMap { block -> LooseRows? in
        let list = ListID(form: FormID(form.id), block: block.id)
        guard let column = groupColumn(of: list),
          case .reference(units.form.name, units.block) = column.kind
        else { return nil }
        let keys = rows(of: list, in: .none).filter { hasContent($0, in: list) }
        return keys.isEmpty ? nil : LooseRows(list: list, column: column.id, keys: keys)
      }
    }
  }

  /// Whether a row says anything.
  private func hasContent(_ key: Int, in list: ListID) -> Bool {
    block(of: list)?.columns.contains { column in
      let cell = CellID(form: list.form, row: .entered(key), column: column.id)
      return calculation.answers.values[cell].map { $0 != .blank } ?? false
    } ?? false
  }

  /// The question that follows an answer in a list of units: which of them the loose rows belong to.
  /// It is asked of the first unit, and of several that were pasted where a rule wants a unit.
  func assigning(at place: Place, isAnswered: Bool) -> Place? {
    let origin = standing.place.position
    guard isAnswered, case .newRow(let list, .none) = place.position, isAbout(list, origin) else {
      return nil
    }
    let loose = looseRows(of: list)
    let isFirst = calculation.answers.rows(of: list).count == 1
    guard !loose.isEmpty, isFirst || origin.pasteOrigin != nil && wantsUnit(loose) else {
      return nil
    }
    return place.moved(to: .assigning(list), from: place.cameFrom)
  }

  /// Whether a question is about rows of a list.
  private func isAbout(_ list: ListID, _ position: Position) -> Bool {
    if case .cell(let cell) = position { return self.list(of: cell) == list }
    return (position.pasteOrigin ?? position).list == list
  }

  /// Whether a rule wants a unit in one of the rows.
  private func wantsUnit(_ loose: [LooseRows]) -> Bool {
    let wanting = Set(calculation.findings.filter { $0.severity == .error }.map(\.cell))
    return !wanting.isDisjoint(with: loose.flatMap(\.cells))
  }

  /// What stands above the question: how many rows have no unit, and what they come to, list by list;
  /// the units under their numbers where its line has no room for them.
  func assigningLines(_ units: ListID) -> [String] {
    let loose = looseRows(of: units)
    let count = loose.reduce(0) { $0 + $1.keys.count }
    let names = unitNames(units)
    let choices = namesUnits(names) ? [] : names.enumerated().map { "  \($0 + 1)  \($1)" }
    return [
      Phrases.stated(SectionState.unsettled.word, Phrases.withoutUnit(count, words(of: loose)))
    ]
      + choices
  }

  /// 支出明细 3 行 744.65, list by list.
  private func words(of loose: [LooseRows]) -> [String] {
    loose.map { Phrases.rows(of: formName($0.list.form.name), $0.keys.count, sum(of: $0)) }
  }

  /// 都归 103001 甲局  y 归过去  n 先不动
  func assigningPrompt(_ units: ListID) -> String {
    let names = unitNames(units)
    return namesUnits(names) ? Phrases.assign(names) : Phrases.assign(names.count)
  }

  private func unitNames(_ units: ListID) -> [String] {
    calculation.answers.rows(of: units).map { name(of: $0, in: units).visible }
  }

  /// Whether the line of the question names the units and has room left for a number.
  private func namesUnits(_ names: [String]) -> Bool {
    names.count == 1 || Phrases.assign(names).displayWidth + 3 <= style.columns
  }

  /// What loose rows come to, in the unit of their list; `nil` where they have no amounts.
  func sum(of loose: LooseRows) -> String? {
    let cells = loose.keys.flatMap { key in
      added(loose.list).map { CellID(form: loose.list.form, row: .entered(key), column: $0) }
    }
    return sum(cells).map { text(of: $0, in: loose.list) }
  }

  /// Answers which unit the loose rows belong to: `y` the only one, a number, a name; `n` leaves them.
  mutating func answer(
    assigning units: ListID, text: String, line: String
  ) throws(Refusal) -> [Effect] {
    let word = text.commandFolded.lowercased()
    if PastedWord.drop.contains(word) {
      return accept(
        [], line: "", settling: { _ in Settled(remarks: [Phrases.leftLoose]) })
    }
    let unit = try unit(meantBy: word, text, in: units)
    let changes = looseRows(of: units).flatMap(\.cells).map { Change.answer($0, .reference(unit)) }
    let count = changes.count
    return accept(
      changes, line: line,
      settling: { wizard in
        Settled(remarks: [Phrases.assigned(count, wizard.name(of: unit, in: units).visible)])
      })
  }

  /// Where several rows can get their unit at once, if a finding is about one that has none.
  func assigningTargets(of findings: [Finding]) -> [Found] {
    guard let units = unitList else { return [] }
    let loose = looseRows(of: units)
    let count = loose.reduce(0) { $0 + $1.keys.count }
    let cells = Set(findings.map(\.cell))
    guard count > 1, !cells.isDisjoint(with: loose.flatMap(\.cells)) else { return [] }
    return [Found(label: Phrases.assignAll(count), position: .assigning(units))]
  }

  /// The unit that an answer means.
  private func unit(
    meantBy word: String, _ text: String, in units: ListID
  ) throws(Refusal) -> Int {
    let keys = calculation.answers.rows(of: units)
    if PastedWord.take.contains(word) {
      guard keys.count == 1 else { throw Refusal(Phrases.answerAssigning(keys.count)) }
      return keys[0]
    }
    if let number = Int(word), keys.indices.contains(number - 1) { return keys[number - 1] }
    let fitting = keys.filter { match(text, in: name(of: $0, in: units)) != nil }
    guard !text.isEmpty, fitting.count == 1, let unit = fitting.first else {
      throw Refusal(Phrases.answerAssigning(keys.count))
    }
    return unit
  }

  /// What is said of 下属单位 answered 无 while units are entered.
  func subunitsRemark(_ cell: CellID) -> [String] {
    guard cell.form.name == "have", cell.column == "subunits",
      calculation.answers.values[cell] == .choice("no"), let units = unitList
    else { return [] }
    let names = calculation.answers.rows(of: units).map { name(of: $0, in: units).visible }
    guard !names.isEmpty else { return [] }
    return [
      Phrases.stated(
        SectionState.unsettled.word, Phrases.unitsThere(formName(units.form.name), names))
    ]
  }

  /// The list of budget units, `nil` where the set has none.
  private var unitList: ListID? {
    for form in set.forms {
      for block in form.blocks {
        let list = ListID(form: FormID(form.id), block: block.id)
        if case .reference(let form, let block)? = groupColumn(of: list)?.kind {
          return ListID(form: FormID(form), block: block)
        }
      }
    }
    return nil
  }

  /// What is said of a pasted block by units where rows of its lists have none: both would count.
  func looseLines(_ reading: PasteReading) -> [String] {
    let lists = Set(
      reading.entries.filter { if case .unit = $0.group { true } else { false } }
        .map(\.list))
    let loose = unitList.map { looseRows(of: $0).filter { lists.contains($0.list) } } ?? []
    guard !loose.isEmpty else { return [] }
    return [Phrases.stated(SectionState.unsettled.word, Phrases.looseBeside(words(of: loose)))]
  }
}
