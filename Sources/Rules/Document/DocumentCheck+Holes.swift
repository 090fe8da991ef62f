import Forms
import Texts

extension DocumentCheck {
  /// Checks one hole; `last` is the amount before it.
  mutating func checkHole(
    _ hole: PassageHole, _ read: ReadHole, after last: PrintedFigure?, in passage: Passage
  ) {
    switch (hole.kind, read.content) {
    case (.amount(let formula?, let rule), .amount(let amount)):
      let printed = PrintedFigure(figure: amount.figure, quote: read.quote)
      compare(printed, with: formula, rule: rule, in: passage)
    case (.change(let expected), .change(let change)):
      checkChange(change, expected, quote: read.quote, in: passage)
    case (.share(let whole), .percent(let share)):
      if let last { checkShare(share, part: last, whole: whole, quote: read.quote, in: passage) }
    case (.list(let list), .list(let items)):
      checkList(items, list, quote: read.quote, in: passage)
    case (.year(let offset), .year(let found)): checkYear(found, offset, quote: read.quote)
    case (.none(let formula), .nothing): checkNone(formula, quote: read.quote, in: passage)
    default: break
    }
  }

  /// An amount of the text and the cells it stands for.
  mutating func compare(
    _ printed: PrintedFigure, with formula: Formula, rule: String, in passage: Passage
  ) {
    let sum = sum(formula)
    guard isReady(sum, rule: rule, quote: printed.quote, in: passage) else { return }
    guard sum.count > 0 || printed.figure.money != .zero,
      Int128(printed.figure.money.fen) != sum.total
    else {
      held += 1
      return
    }
    let places = named(sum.cells)
    judge(
      printed, against: sum, rule: rule, severity: .error,
      words: places.isEmpty ? "" : said("表里是\(places)"), in: passage)
  }

  /// Whether everything a comparison needs is there; if not, it stays unchecked.
  mutating func isReady(
    _ sum: DocumentSum, rule: String, quote: Quote, in passage: Passage
  ) -> Bool {
    if sum.missingHole != nil {
      leaveUnchecked(rule, said("“\(passage.quotedName)”里要比的数没有找到：“\(quote.text)”没有核对"))
      return false
    }
    if let form = sum.emptyForm {
      leaveUnchecked(
        rule, said("\(calculation.absence(of: form))，“\(passage.quotedName)”里的数没有与它核对"))
      return false
    }
    return true
  }

  /// Says what a difference between the text and what it should be comes to.
  mutating func judge(
    _ printed: PrintedFigure, against sum: DocumentSum, rule: String, severity: Severity,
    words: String, in passage: Passage, comparator: Comparator = .equal
  ) {
    let difference = Int64(clamping: Int128(printed.figure.money.fen) - sum.total)
    let allowed = Money(
      fen: Int64(clamping: Int128(printed.figure.halfUnit.fen) + Int128(sum.half)))
    let isWithin = difference.magnitude <= allowed.fen.magnitude
    switch comparator {
    case .equal where difference == 0, .atMost where difference <= 0,
      .atLeast where difference >= 0:
      held += 1
      return
    default: break
    }
    guard !printed.isNumber else {
      let grade = isWithin ? .info : severity
      return sayNumbers(printed, sum, Money(fen: difference), rule, grade, words, in: passage)
    }
    let stated = Value.computed(printed.figure.money, half: printed.figure.halfUnit.fen)
    let finding = Finding(
      rule: rule, severity: isWithin ? .info : severity,
      cell: sum.cells.first ?? Self.cell(passage),
      figures: .init(
        stated: stated, expected: sum.value, difference: Money(fen: difference), allowed: allowed,
        comparator: comparator),
      cells: sum.cells, detail: words, quote: printed.quote)
    found.append(Located(finding: finding, holes: Set(sum.quotes + [printed.quote])))
  }

  /// A difference between numbers that are no money: areas, counts.
  private mutating func sayNumbers(
    _ printed: PrintedFigure, _ sum: DocumentSum, _ difference: Money, _ rule: String,
    _ severity: Severity, _ words: String, in passage: Passage
  ) {
    let figures = [printed.figure.money, Money(fen: sum.fen), difference]
      .map { $0.exactText(in: .wanYuan) }
    say(
      rule, severity, said("写的是 \(figures[0])，应为 \(figures[1])，差 \(figures[2])（\(words)）"),
      quote: printed.quote, in: passage, about: sum.quotes)
  }

  /// Says something in words about a piece of the text.
  mutating func say(
    _ rule: String, _ severity: Severity, _ words: String, quote: Quote, in passage: Passage?,
    about quotes: [Quote] = []
  ) {
    let finding = Finding(
      rule: rule, severity: severity, cell: Self.cell(passage), detail: words, quote: quote)
    found.append(Located(finding: finding, holes: Set(quotes + [quote])))
  }

  private mutating func checkYear(_ found: Int, _ offset: Int, quote: Quote) {
    let year = calculation.plan.set.year + offset
    guard found != year else {
      held += 1
      return
    }
    say(
      offset == 0 ? "D12" : "D13", .error, said("年份写的是 \(found)，这里应是 \(year)"), quote: quote,
      in: nil)
  }

  /// The sentence says that there is no such money.
  private mutating func checkNone(_ formula: Formula, quote: Quote, in passage: Passage) {
    let parts = formula.parts.map { sumOfPages($0) }
    let whole = sum(formula)
    let isWhole = whole.total != 0 && parts.allSatisfy(\.isReady)
    guard let sum = isWhole ? whole : parts.first(where: { $0.isReady && $0.total != 0 }) else {
      let isKnown = parts.allSatisfy { isReady($0, rule: "D78", quote: quote, in: passage) }
      held += isKnown ? 1 : 0
      return
    }
    let printed = PrintedFigure(figure: Figure(.zero), quote: quote)
    judge(
      printed, against: sum, rule: "D78", severity: .error,
      words: said("文字说没有，表里有：\(named(sum.cells))"), in: passage)
  }

  /// A cell or a sum of rows; a page that was read counts although nothing stands in it.
  private mutating func sumOfPages(_ part: Formula) -> DocumentSum {
    var sum = sum(part)
    guard let form = sum.emptyForm, calculation.reading == .audit, calculation.isRead(form)
    else { return sum }
    sum.emptyForm = nil
    return sum
  }

  /// The places of cells in a clerk's words, at most three.
  func named(_ cells: [CellID]) -> String {
    let names = cells.prefix(3).map { calculation.place(of: $0) }
    return names.joined(separator: said("、")) + (cells.count > 3 ? said("等 \(cells.count) 格") : "")
  }
}

extension Formula {
  /// The cells and sums of rows that it adds up, itself if it is one.
  fileprivate var parts: [Formula] {
    guard case .terms(let terms) = self else { return [self] }
    return terms.flatMap(\.formula.parts)
  }
}
