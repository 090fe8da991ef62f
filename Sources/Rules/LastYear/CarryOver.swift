import Forms

/// What of last year's document goes on into a draft of another set, and what stays beside it.
///
/// Units, codes, names, wording and choices become answers under the keys they had; money, counts and
/// days never do, nor what is answered anew every year. A row of which no word is carried over is not
/// made. All that last year's document says is kept in `lastYear`. Costs one pass over its cells.
package struct CarryOver: Sendable {
  /// What the new draft begins with.
  package internal(set) var answers = Answers()
  /// All that the document says, `nil` where it is not of the year before.
  package var lastYear: LastYear? {
    years == 1 ? LastYear(set: last.set.id, source: source, contents: contents) : nil
  }
  /// How many years before this year's set the document is.
  package var years: Int { blank.set.year - last.set.year }
  /// What the document is called.
  package let source: String
  private var contents = Answers()
  /// What was answered last year and has no place this year, in a clerk's words, each once.
  package internal(set) var lost: [Place] = []
  /// What is asked this year and was not last year, in a clerk's words.
  package internal(set) var added: [Place] = []
  /// Where words that were carried over name last year, in a clerk's words.
  package internal(set) var dated: [CellID] = []

  /// A part of a set in a clerk's words.
  package struct Place: Hashable, Sendable {
    /// 表六.
    package var form: String
    /// A column or a line of it, `nil` for the whole form.
    package var cell: String?
  }

  let last: Calculation
  /// A draft of this year without any answer: says which cells there are.
  let blank: Calculation

  /// - Parameters:
  ///   - last: Last year's document; where a figure is stated beside a computed one, that counts.
  ///   - source: What the document is called.
  ///   - set: The set of this year.
  ///   - form: The only form that is to be filled in, `nil` for all.
  package init(
    from last: Calculation, called source: String, into set: TemplateSet, only form: String? = nil
  ) {
    self.last = last
    blank = Calculation(set, answers: Answers())
    self.source = source
    let wanted = form.map { set.forms(beneath: $0) }
    for form in last.set.forms where wanted?.contains(form.id) ?? true { take(form) }
    answers.reserveKeys(below: last.answers.nextKey)
    linkSheets()
    added = set.forms.filter { wanted?.contains($0.id) ?? true }.flatMap(news)
  }

  private mutating func take(_ form: Form) {
    guard let match = FormMatch(form, in: last.set, to: blank.set) else {
      if last.answers.hasContent(in: form.id) { lost.append(Place(form: form.name)) }
      return
    }
    guard form.isRepeated else { return take(FormID(form.id), match) }
    for (index, sheet) in last.answers.sheets(of: form.id).enumerated() {
      let change = Change.insertSheet(form: form.id, key: sheet, index: index)
      contents.apply(change)
      answers.apply(change)
      take(FormID(form.id, sheet: sheet), match)
    }
  }

  private mutating func take(_ form: FormID, _ match: FormMatch) {
    let fields = taken(last.filled(form).fields, at: .field, of: form, match)
    contents.apply(.all(fields.contents))
    answers.apply(.all(fields.words))
    for block in match.old.blocks where block.rows != .fields {
      for row in last.rows(of: form, block: block.id) {
        let taken = taken(row.cells, at: row.id, of: form, match)
        keep(taken, at: row.id, in: ListID(form: form, block: block.id))
      }
    }
  }

  private mutating func keep(_ taken: TakenRow, at row: RowID, in list: ListID) {
    guard case .entered(let key) = row else {
      contents.apply(.all(taken.contents))
      answers.apply(.all(taken.words))
      return
    }
    let index = contents.rows(of: list).count
    contents.apply(
      .all([.insertRow(list, key: key, index: index)] + taken.contents))
    guard taken.isNamed else { return }
    let place = answers.rows(of: list).count
    answers.apply(.all([.insertRow(list, key: key, index: place)] + taken.words))
    dated += taken.dated
  }

  /// What the cells of a row, or the fields of a form, give.
  private mutating func taken(
    _ cells: [String: FilledCell], at row: RowID, of form: FormID, _ match: FormMatch
  ) -> TakenRow {
    var taken = TakenRow()
    for (column, cell) in cells.sorted(by: { $0.key < $1.key }) {
      guard let value = cell.published else { continue }
      let old = CellID(form: form, row: row, column: column)
      let new = CellID(form: form, row: row, column: match.column(for: column) ?? column)
      guard let place = blank.column(of: new), place.kind.takes(value, from: cell.kind) else {
        noteLost(old)
        continue
      }
      guard place.prior == nil else { continue }
      taken.contents.append(.answer(new, value.storable))
      if let typed = last.answers.values[old], lasts(typed, at: old, in: place, match) {
        taken.add(typed, at: new, year: last.set.year)
      }
    }
    if case .entered = row { return taken }
    dated += taken.dated
    return taken
  }

  /// Whether an answer of last year is one of this year: words are, figures are not.
  private func lasts(_ value: Value, at old: CellID, in place: Column, _ match: FormMatch) -> Bool {
    guard !place.isYearly, place.source.isAsked else { return false }
    if case .presumed(.constant, _) = place.source, isUsual(value, at: old) { return false }
    switch value {
    case .text where place.kind == .date: return false
    case .text(let text) where place.reading != nil: return !text.contains(where: \.isNumber)
    case .text, .paragraphs, .choice, .code, .inapplicable, .reference: return true
    case .indicator(let indicator): return !indicator.written.contains(where: \.isNumber)
    case .count: return match.isWeight(place.id)
    case .blank, .amount, .percent, .place: return false
    }
  }

  /// Whether last year's template would have said the same by itself.
  private func isUsual(_ value: Value, at old: CellID) -> Bool {
    guard case .presumed(.constant(let usual), _) = last.source(of: old) else { return false }
    return usual.fitted(to: last.column(of: old)?.kind ?? .text(limit: nil)) == value
  }

  /// Notes the place of an answer that there is none for this year.
  private mutating func noteLost(_ cell: CellID) {
    guard last.answers.values[cell].map({ $0 != .blank }) == true,
      let label = last.column(of: cell)?.label
    else { return }
    var words = label
    if case .line = cell.row {
      let whole = last.rowPlace(cell.row, in: cell.form)
      words = whole.split(separator: " ").last.map(String.init) ?? label
    }
    let place = Place(form: last.set.form(cell.form.name)?.name ?? "", cell: words)
    if !lost.contains(place) { lost.append(place) }
  }
}

/// What a row of last year's document gives.
private struct TakenRow {
  /// All of it.
  var contents: [Change] = []
  /// What becomes answers.
  var words: [Change] = []
  /// Whether anything of that says what the row is: a word or a code.
  var isNamed = false
  /// The cells of words that name last year.
  var dated: [CellID] = []

  mutating func add(_ value: Value, at cell: CellID, year: Int) {
    words.append(.answer(cell, value))
    switch value {
    case .text(let text): note([text], at: cell, year)
    case .paragraphs(let texts): note(texts, at: cell, year)
    case .code, .indicator, .inapplicable: isNamed = true
    default: break
    }
  }

  private mutating func note(_ texts: [String], at cell: CellID, _ year: Int) {
    isNamed = true
    if texts.contains(where: { $0.contains("\(year)") }) { dated.append(cell) }
  }
}

extension FilledCell {
  /// The content that was published: what is stated, else what was typed or follows.
  var published: Value? {
    switch statement {
    case .figure(let value): value == .blank ? nil : value
    case .blank: nil
    case nil: value == .blank ? nil : value
    }
  }
}

extension Value {
  /// The same content in a form that a draft can hold: a computed amount is written out.
  fileprivate var storable: Value {
    guard case .amount(let amount) = self, amount.written.isEmpty else { return self }
    let isExact = amount.halfUnit == .zero
    let text = isExact ? amount.money.exactText(in: .yuan) : amount.money.exactText(in: .wanYuan)
    return (try? Amount(parsing: text, unit: isExact ? .yuan : .wanYuan)).map(Value.amount) ?? self
  }
}

extension TemplateSet {
  /// A form, the head, and the lists whose rows it refers to.
  fileprivate func forms(beneath form: String) -> Set<String> {
    var known: Set = [form, "head"]
    var open = [form]
    while let next = open.popLast() {
      for column in self.form(next)?.blocks.flatMap(\.columns) ?? [] {
        guard case .reference(let other, _) = column.kind, known.insert(other).inserted else {
          continue
        }
        open.append(other)
      }
    }
    return known
  }
}
