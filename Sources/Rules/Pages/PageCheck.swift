import Forms

/// What is wrong with a page beside its figures.
struct PageCheck {
  var findings: [Finding] = []

  /// How the amounts of a column are written: with the form's decimals, and 0 or blank, not both.
  mutating func checkWriting(_ column: [PrintedAmount], unit: MoneyUnit, places: Int) {
    checkDecimals(column, unit: unit, places: places)
    guard let zero = column.first(where: { $0.amount?.money == .zero }),
      column.contains(where: \.isBlank)
    else { return }
    say("D79", .info, Phrase.zeroBesideBlanks, about: zero.cell)
  }

  private mutating func checkDecimals(
    _ column: [PrintedAmount], unit: MoneyUnit, places: Int
  ) {
    let written = column.compactMap(\.written).filter { $0.money != .zero }
    let decimals = written.map(\.text.decimals)
    let isUniform = decimals.allSatisfy { min($0, places) == min(decimals[0], places) }
    for ((cell, text, money), decimals) in zip(written, decimals) {
      guard decimals > places || !isUniform && decimals < places else { continue }
      let shown = money.text(in: unit, places: places)
      if decimals > places, (try? Money(shown, in: unit)) != money {
        say("D30", .info, Phrase.tooFine(text, places: places), about: cell)
      } else if decimals < places {
        say("DEC", .info, Phrase.unevenDecimals(text, shown: shown), about: cell)
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

extension String {
  /// How many digits stand behind the point.
  fileprivate var decimals: Int {
    utf8.firstIndex(of: UInt8(ascii: ".")).map { utf8[$0...].count - 1 } ?? 0
  }
}
