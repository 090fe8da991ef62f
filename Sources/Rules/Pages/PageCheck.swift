import Forms

/// What is wrong with a page beside its figures.
struct PageCheck {
  let answers: Answers
  var findings: [Finding] = []

  /// How the amounts of a column are written: with the form's decimals, and 0 or blank, not both.
  mutating func checkWriting(_ cells: [CellID], unit: MoneyUnit, places: Int) {
    let amounts = cells.compactMap { cell in amount(at: cell).map { (cell: cell, amount: $0) } }
    checkDecimals(amounts, unit: unit, places: places)
    guard let zero = amounts.first(where: { $0.amount.money == .zero }),
      cells.contains(where: isBlank)
    else { return }
    say("D79", .info, Phrase.zeroBesideBlanks, about: zero.cell)
  }

  private mutating func checkDecimals(
    _ amounts: [(cell: CellID, amount: Amount)], unit: MoneyUnit, places: Int
  ) {
    let written = amounts.filter { $0.amount.money != .zero }.compactMap { cell, amount in
      amount.printed.map { (cell: cell, text: $0, money: amount.money) }
    }
    let isUniform = Set(written.map { min($0.text.decimals, places) }).count < 2
    for (cell, text, money) in written where !isUniform || text.decimals > places {
      let shown = money.text(in: unit, places: places)
      if text.decimals > places, (try? Money(shown, in: unit)) != money {
        say("D30", .info, Phrase.tooFine(text, places: places), about: cell)
      } else if !isUniform, text.decimals < places {
        say("DEC", .info, Phrase.unevenDecimals(text, shown: shown), about: cell)
      }
    }
  }

  private func amount(at cell: CellID) -> Amount? {
    if case .amount(let amount) = answers.values[cell] { return amount }
    return answers.statements[cell]?.amount
  }

  private func isBlank(_ cell: CellID) -> Bool {
    answers.values[cell] == .blank || answers.statements[cell].map { $0.content == nil } ?? false
  }

  mutating func say(
    _ rule: String, _ severity: Severity, _ detail: String, about cell: CellID,
    _ cells: [CellID] = []
  ) {
    findings.append(
      Finding(rule: rule, severity: severity, cell: cell, cells: cells, detail: detail))
  }
}

extension String {
  /// How many digits stand behind the point.
  fileprivate var decimals: Int { firstIndex(of: ".").map { self[$0...].count - 1 } ?? 0 }
}
