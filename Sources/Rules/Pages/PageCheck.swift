import Forms

/// What is wrong with a page beside its figures.
struct PageCheck {
  var findings: [Finding] = []

  /// How the amounts of a column are written: with the form's decimals, and 0 or blank, not both.
  mutating func checkWriting(
    _ column: [PrintedAmount], unit: MoneyUnit, places: Int, cell: (Int) -> CellID
  ) {
    checkDecimals(column, unit: unit, places: places, cell: cell)
    guard let zero = column.first(where: { $0.amount?.money == .zero }),
      column.contains(where: \.isBlank)
    else { return }
    say("D79", .info, Phrase.zeroBesideBlanks, about: cell(zero.node))
  }

  private mutating func checkDecimals(
    _ column: [PrintedAmount], unit: MoneyUnit, places: Int, cell: (Int) -> CellID
  ) {
    let decimals = column.map(\.decimals)
    let shortest = decimals.reduce(places) { min($0, $1 ?? places) }
    let isUniform = decimals.allSatisfy { min($0 ?? shortest, places) == shortest }
    for (printed, decimals) in zip(column, decimals) {
      guard let decimals, decimals > places || !isUniform && decimals < places,
        let amount = printed.amount, let text = amount.printed
      else { continue }
      let shown = amount.money.text(in: unit, places: places)
      if decimals > places, (try? Money(shown, in: unit)) != amount.money {
        say("D30", .info, Phrase.tooFine(text, places: places), about: cell(printed.node))
      } else if decimals < places {
        say("DEC", .info, Phrase.unevenDecimals(text, shown: shown), about: cell(printed.node))
      }
    }
  }

  mutating func say(
    _ rule: String, _ severity: Severity, _ detail: String, about cell: CellID,
    _ cells: [CellID] = []
  ) {
    findings.append(
      Finding(rule: rule, severity: severity, cell: cell, cells: cells, detail: detail))
  }
}
