import Forms
import Rules
import Texts

extension Wizard {
  /// Applies a change; says what it did in the clerk's words, whether these name the lists, and what
  /// takes it back.
  ///
  /// Of very many things only a few are looked at: three are named, the others counted.
  mutating func perform(
    _ change: Change
  ) -> (inverse: Change, words: String, namesLists: Bool) {
    let touched = Touched.things(of: change)
    if let counts = rowCounts(of: touched) {
      let before = calculation.answers
      let inverse = calculation.apply(change)
      return (inverse, words(ofRows: counts, since: before), true)
    }
    let isMany = touched.count > 30
    let things = isMany ? Array(touched.sorted { $0.key < $1.key }.prefix(4)) : touched
    let before = things.map(trace)
    let inverse = calculation.apply(change)
    let pairs = zip(before, things.map(trace)).enumerated().sorted { one, two in
      (one.element.0.order, one.element.1.order, one.offset)
        < (two.element.0.order, two.element.1.order, two.offset)
    }
    let deeds = pairs.compactMap { Deed($0.element.0, $0.element.1) }
    return (inverse, Phrases.deeds(deeds, of: isMany ? touched.count : deeds.count), false)
  }

  /// The rows that a change touches by their lists, in the order of the set; `nil` where it touches
  /// rows of one list only: then they are named.
  private func rowCounts(of touched: [Touched]) -> [ListID: Set<Int>]? {
    var keys: [ListID: Set<Int>] = [:]
    for thing in touched {
      switch thing {
      case .row(let list, let key): keys[list, default: []].insert(key)
      case .cell(let cell):
        guard case .entered(let key) = cell.row, let list = list(of: cell) else { continue }
        keys[list, default: []].insert(key)
      case .sheet: return nil
      case .statement, .explanation, .unit: continue
      }
    }
    // A 控制数 is called by the cell that it is about.
    let lists = keys.filter { block(of: $0.key)?.columns.contains { $0.kind == .place } == false }
    return lists.count > 1 ? lists : nil
  }

  /// How many rows of each list came, went or changed.
  private func words(ofRows keys: [ListID: Set<Int>], since before: Answers) -> String {
    let order = set.forms.map(\.id)
    let lists = keys.keys.sorted {
      (order.firstIndex(of: $0.form.name) ?? 0, $0.keyName)
        < (order.firstIndex(of: $1.form.name) ?? 0, $1.keyName)
    }
    return lists.map { list in
      let rows = keys[list] ?? []
      let (old, new) = (before.rows(of: list), calculation.answers.rows(of: list))
      let gone = rows.count { old.contains($0) && !new.contains($0) }
      let back = rows.count { !old.contains($0) && new.contains($0) }
      return Phrases.rowsOfList(
        formName(list.form.name), gone: gone, back: back, changed: rows.count - gone - back)
    }.joined(separator: Phrases.semicolon)
  }

  /// How something that a change touches is now.
  private func trace(_ thing: Touched) -> Trace {
    switch thing {
    case .row(let list, let key): trace(row: key, of: list)
    case .sheet(let form, let key): trace(sheet: key, of: form)
    case .cell(let cell): trace(cell)
    case .statement(let cell): trace(statement: cell)
    case .explanation(let subject): trace(explanation: subject)
    case .unit(let place): trace(unit: place)
    }
  }

  private func trace(row key: Int, of list: ListID) -> Trace {
    guard let index = calculation.answers.rows(of: list).firstIndex(of: key) else {
      return Trace()
    }
    if let limit = trace(limit: key, of: list) { return limit }
    let number = Phrases.row(number(of: key, in: list))
    let category = category(group(of: key, in: list), of: list).map { $0.level2 + " " } ?? ""
    return Trace(
      order: index * Trace.rowWidth, name: category + headline(of: key, in: list), text: number,
      whole: "\(category)\(number) \(writtenLine(of: key, in: list).trimmed)".trimmed)
  }

  /// The row of a 控制数 that was set at a cell: it is called by that cell.
  private func trace(limit key: Int, of list: ListID) -> Trace? {
    let columns = block(of: list)?.columns ?? []
    guard let place = columns.first(where: { $0.kind == .place }),
      let ceiling = columns.first(where: { $0.kind.isAmount }),
      case .place(let target) = calculation.answers.values[
        CellID(form: list.form, row: .entered(key), column: place.id)]
    else { return nil }
    let amount = CellID(form: list.form, row: .entered(key), column: ceiling.id)
    return Trace(name: "\(calculation.place(of: target)) \(ceiling.label)", text: shown(amount))
  }

  private func trace(sheet key: Int, of form: String) -> Trace {
    guard let offer = sheetOffers(of: form).first(where: { $0.sheet == key }) else {
      return Trace()
    }
    let number = calculation.answers.sheets(of: form).firstIndex(of: key) ?? 0
    return Trace(text: offer.name, whole: Phrases.sheet(number + 1, offer.name))
  }

  private func trace(_ cell: CellID) -> Trace {
    let value = calculation.answers.values[cell]
    let text = value == .blank ? written(cell) : shown(cell)
    var trace = Trace(
      order: order(of: cell), row: rowName(cell), name: fullLabel(cell).trimmed,
      text: text.isEmpty ? nil : text,
      written: written(cell))
    if case .entered = cell.row { trace.name = calculation.column(of: cell)?.label ?? "" }
    if case .paragraphs = calculation.column(of: cell)?.kind {
      trace.paragraphs = paragraphs(of: cell)
    }
    return trace
  }

  /// Rows in their order; in each the parts of its line, then its other columns.
  private func order(of cell: CellID) -> Int {
    guard case .entered(let key) = cell.row, let list = list(of: cell) else { return 0 }
    let row = calculation.answers.rows(of: list).firstIndex(of: key) ?? 0
    let columns = (source(of: list)?.entry ?? []) + (block(of: list)?.columns ?? []).map(\.id)
    return row * Trace.rowWidth + (columns.firstIndex(of: cell.column) ?? 0)
  }

  private func trace(statement cell: CellID) -> Trace {
    let text: String? =
      switch calculation.answers.statements[cell] {
      case .figure: written(cell)
      case .blank: Phrases.blank
      case nil: nil
      }
    return Trace(name: Phrases.statementOf(fullName(cell)), text: text)
  }

  private func trace(explanation subject: Explanation.Subject) -> Trace {
    let found = calculation.answers.explanations.first { $0.subject == subject }
    let place =
      subject.cell.map { calculation.place(of: $0) } ?? calculation.words(of: subject.rule)
    return Trace(name: Phrases.explanationOf(place), text: found?.reason)
  }

  private func trace(unit place: String) -> Trace {
    let unit = calculation.answers.entryUnits[place] ?? unitWithout(place)
    return Trace(name: unitLabel(of: place), text: Phrases.readAs(unit.words))
  }
}

extension Trace {
  /// More than any row has columns.
  fileprivate static let rowWidth = 1_000
}
