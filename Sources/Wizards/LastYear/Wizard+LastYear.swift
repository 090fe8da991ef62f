import Forms
import Rules
import Texts

extension Wizard {
  /// What last year's document says beside a cell with its present content; empty where it says nothing.
  func lastYearNote(_ cell: CellID) -> String {
    lastYearNote(cell, with: calculation.cell(cell).value)
  }

  /// The same for content that is only being typed; `nil` is blank.
  func lastYearNote(_ cell: CellID, with value: Value?) -> String {
    guard calculation.lastYear != nil, let column = calculation.column(of: cell) else { return "" }
    guard case .amount(let unit, let places) = column.kind else {
      return lastYearWords(cell, column, with: value)
    }
    let present: Money? = if case .amount(let amount) = value { amount.money } else { nil }
    let last = calculation.lastYearMoney(of: cell)
    let text = last?.text(in: unit, places: places) ?? ""
    switch column.prior {
    case .beside: return last == nil ? "" : Phrases.lastYearBudget(text)
    case .budget: return last == nil || last == present ? "" : Phrases.lastYearPublished(text)
    case nil:
      guard last != nil || calculation.hasLastYear(of: cell) else { return "" }
      return note(from: last, to: present, in: unit, places: places)
    }
  }

  /// Words and other content of last year where they are not those of this year.
  private func lastYearWords(_ cell: CellID, _ column: Column, with value: Value?) -> String {
    guard let last = calculation.lastYear(of: cell), last != value else { return "" }
    let text: String
    if case .indicator(let indicator) = last {
      text = indicator.normalizedText
    } else {
      text = calculation.text(of: last, in: column.kind)
    }
    guard !text.isEmpty, text != shown(cell) else { return "" }
    let isFigure = column.kind.isNumber || column.kind == .indicator
    return isFigure ? Phrases.lastYear(text) : Phrases.lastYearWords(text.shortened(to: 30))
  }

  /// 去年 150.42，差 -64.27，-42.73%，变动超过 30%；新增；持平.
  func note(from last: Money?, to present: Money?, in unit: MoneyUnit, places: Int) -> String {
    let text = { (money: Money) in money.text(in: unit, places: places) }
    guard let present else { return last.map { Phrases.lastYear(text($0)) } ?? "" }
    guard let change = YearChange(from: last, to: present, in: unit, places: places) else {
      return ""
    }
    if change.isNew { return Phrases.isNew }
    if change.difference == .zero { return Phrases.isSame }
    let said = Phrases.changed(
      text(change.last), change.difference.signedText(in: unit, places: places),
      change.percent?.signedText ?? "")
    return [said, unusual(change)].filter { !$0.isEmpty }.joined(separator: Phrases.comma)
  }

  /// The words that mark a change above the threshold of the set; empty below it.
  func unusual(_ change: YearChange) -> String {
    guard let limit = set.unusualChange, change.exceeds(limit) else { return "" }
    return Phrases.unusual(limit)
  }

  /// What stays beside a settled cell; plain style has said of 上年执行数 before what is not the same.
  func settledNote(_ cell: CellID) -> String {
    if style.isPlain, case .beside = calculation.column(of: cell)?.prior { return "" }
    return lastYearNote(cell)
  }

  /// The presumption of 上年预算数 with where it comes from; `nil` where it does not come from there.
  func publishedPresumption(of cell: CellID) -> String? {
    guard calculation.isPublishedLastYear(cell) else { return nil }
    return "\(shown(cell)) \(Phrases.published)"
  }

  /// In plain style, where nothing is painted beneath: what last year said of a cell that is blank.
  func lastYearBefore(_ cell: CellID) -> [String] {
    guard style.isPlain, calculation.answers.values[cell] == nil,
      !calculation.isPublishedLastYear(cell)
    else { return [] }
    let note = lastYearNote(cell, with: nil)
    return note.isEmpty ? [] : [note + Phrases.stop]
  }
}

extension String {
  /// The first characters, with a sign that there are more.
  fileprivate func shortened(to count: Int) -> String {
    self.count > count ? prefix(count) + "…" : self
  }
}

extension Money {
  /// The amount with its sign, `+` too.
  package func signedText(in unit: MoneyUnit, places: Int) -> String {
    (fen > 0 ? "+" : "") + text(in: unit, places: places)
  }
}

extension Percent {
  /// The percentage with its sign, `+` too, and `%`.
  package var signedText: String { (hundredths > 0 ? "+" : "") + text + "%" }
}
