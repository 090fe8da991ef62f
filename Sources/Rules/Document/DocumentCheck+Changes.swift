import Forms
import Texts

extension DocumentCheck {
  /// A change: its direction, its size and its percentage.
  mutating func checkChange(
    _ change: ReadChange, _ expected: PassageChange, quote: Quote, in passage: Passage
  ) {
    checkDirection(of: change, quote: quote, in: passage)
    guard let signed = change.signed else { return }
    let new = sum(expected.new)
    guard isReady(new, rule: "NBASE", quote: quote, in: passage) else { return }
    let stated = expected.base.map { sum($0) }
    let base = stated.flatMap { $0.count > 0 && $0.isReady ? $0 : nil }
    if let base {
      compare(signed, new, base, quote: quote, in: passage)
    } else if stated?.missingHole != nil {
      leaveUnchecked("NBASE", said("文字里没有上年的数，“\(passage.quotedName)”里的增减没有与上年核对"))
    } else if stated != nil {
      leaveUnchecked("NBASE", said("表里没有上年的数，“\(passage.quotedName)”里的增减没有与上年核对"))
    }
    let implied = new.total - Int128(signed.money.fen)
    if let foreign = expected.foreign, base == nil {
      checkForeign(implied, foreign, quote: quote, in: passage)
    }
    guard let percent = change.percent else { return }
    checkPercent(
      percent, change: signed.money, base: base?.total ?? implied, new: new.total,
      quotes: new.quotes, quote: quote,
      in: passage)
  }

  private mutating func checkDirection(
    of change: ReadChange, quote: Quote, in passage: Passage
  ) {
    if change.amount.money < .zero {
      say("D64", .error, said("增加或减少后面写正数，不写负数"), quote: quote, in: passage)
    }
    guard let second = change.percentDirection, second != change.direction else { return }
    let isMixed = [.up, .down].contains(second) && [.up, .down].contains(change.direction)
    if isMixed, change.amount.money != .zero {
      say("D64", .error, said("前面和后面的增减方向不一样"), quote: quote, in: passage)
    }
  }

  private mutating func compare(
    _ signed: Figure, _ new: DocumentSum, _ base: DocumentSum, quote: Quote, in passage: Passage
  ) {
    var expected = new
    expected.add(base.fen, half: base.half, isSubtracted: true)
    expected.cells += base.cells
    expected.quotes += base.quotes
    let isTurned = expected.total != 0 && expected.total == -Int128(signed.money.fen)
    judge(
      PrintedFigure(figure: signed, quote: quote), against: expected,
      rule: isTurned ? "D64" : "NBASE", severity: .error,
      words: isTurned ? said("增减的方向写反了") : said("本年减上年"), in: passage)
  }

  /// x % of a change is the change by last year's figure.
  private mutating func checkPercent(
    _ percent: ReadPercent, change: Money, base: Int128, new: Int128, quotes: [Quote],
    quote: Quote, in passage: Passage
  ) {
    let size = Int128(change.fen.magnitude)
    guard base != 0 else {
      if percent.percent.hundredths == 0 {
        held += 1
        return
      }
      return say("NPCT", .warning, said("上年是 0，没有增减百分比；不写百分比"), quote: quote, in: passage)
    }
    guard !percent.isRight(size, of: base.size) else {
      held += 1
      return
    }
    guard !percent.isNear(size, of: base.size) else {
      let words = Self.rounding(percent, of: size, base.size)
      return say("NPCT", .info, words, quote: quote, in: passage, about: quotes)
    }
    let right = Self.percent(size, of: base.size)
    let isMistaken = new != 0 && percent.isRight(size, of: new.size)
    let cause = isMistaken ? said("；写的是除以今年数 \(Self.text(new)) 得的") : ""
    say(
      "NPCT", .error,
      said("写的是 \(percent.percent.text)%，\(Self.text(size)) 除以上年 \(Self.text(base)) 是 \(right)%")
        + cause,
      quote: quote, in: passage, about: quotes)
  }

  /// The base that the text implies must not be the figure of a row that holds more.
  private mutating func checkForeign(
    _ implied: Int128, _ foreign: Reference, quote: Quote, in passage: Passage
  ) {
    guard implied != 0, let form = foreign.form, let cells = totals(of: form, foreign.column)
    else { return }
    let same = cells.first { $0.fen == implied }
    guard let same else {
      held += 1
      return
    }
    let place = calculation.place(of: same.cell)
    let finding = Finding(
      rule: "NBASE", severity: .warning, cell: same.cell, cells: [same.cell],
      detail: said("按这句话上年是 \(Self.text(implied))，正好是\(place)，那一行不只有这一种支出；换成同一口径的上年数"),
      quote: quote)
    found.append(Located(finding: finding, holes: [quote]))
  }

  /// The figures of a column in the rows of units and of all, `nil` where the form has none.
  private func totals(of form: String, _ column: String) -> [(cell: CellID, fen: Int128)]? {
    guard !calculation.isLeftOut(form), let blocks = calculation.plan.set.form(form)?.blocks
    else { return nil }
    let id = FormID(form)
    return blocks.flatMap { calculation.positions(of: id, block: $0.id) }.compactMap { row in
      guard [.total, .unit].contains(calculation.level(of: row)) else { return nil }
      let cell = CellID(form: id, row: calculation.rows[row].id, column: column)
      return calculation.node(of: cell).map { (cell, Int128(calculation.results.figures[$0])) }
    }
  }

  /// A quotient in percent, half-up at two decimals.
  static func percent(_ part: Int128, of whole: Int128) -> String {
    let double = part * 20_000 + whole
    return Percent(hundredths: Int64(clamping: double / (whole * 2))).text
  }

  /// The words about a percentage that is off by no more than its last place.
  static func rounding(_ percent: ReadPercent, of part: Int128, _ whole: Int128) -> String {
    said(
      "写的是 \(percent.text(percent.percent))%，四舍五入是 \(percent.text(percent.rounded(part, of: whole)))%"
    )
  }

  static func text(_ fen: Int128) -> String {
    Money(fen: Int64(clamping: fen)).text(in: .wanYuan, places: 2)
  }
}

extension Int128 {
  /// The number without its sign.
  var size: Int128 { self < 0 ? 0 - self : self }
}

extension ReadPercent {
  /// What the last printed place stands for, in hundredths of a percent.
  var unit: Int128 { [100, 10, 1][min(max(places, 0), 2)] }

  /// Whether it is the quotient, rounded half-up at its printed places; the sign does not count.
  func isRight(_ part: Int128, of whole: Int128) -> Bool { isWithin(1, part, of: whole) }

  /// Whether it is one off the rounded quotient in its last place.
  func isNear(_ part: Int128, of whole: Int128) -> Bool { isWithin(3, part, of: whole) }

  private func isWithin(_ halves: Int128, _ part: Int128, of whole: Int128) -> Bool {
    let (stated, overflow) = Int128(percent.hundredths).size.multipliedReportingOverflow(by: whole)
    guard !overflow else { return false }
    let miss = (stated - part * 10_000).size
    return miss <= halves * unit * whole / 2
  }

  /// The quotient half-up at the printed places.
  func rounded(_ part: Int128, of whole: Int128) -> Percent {
    let step = unit * whole
    return Percent(hundredths: Int64(clamping: (part * 20_000 + step) / (step * 2) * unit))
  }

  /// A percentage with as many places as this one.
  func text(_ percent: Percent) -> String {
    String(percent.text.dropLast([3, 1, 0][min(max(places, 0), 2)]))
  }
}
