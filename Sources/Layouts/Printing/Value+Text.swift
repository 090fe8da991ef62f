import Forms

extension Value {
  /// The value as a page prints it; `isVerbatim` prints an amount as it was written.
  func text(kind: CellKind, style: PageStyle, isVerbatim: Bool) -> String {
    switch self {
    case .blank: ""
    case .inapplicable(let words): words
    case .text(let text), .code(let text): text
    case .paragraphs(let paragraphs): paragraphs.joined(separator: "\n")
    case .amount(let amount): amount.text(kind: kind, style: style, isVerbatim: isVerbatim)
    case .percent(let percent): isVerbatim ? percent.written : percent.text
    case .count(let count): count.text
    case .choice(let id): kind.label(ofChoice: id)
    case .indicator(let value): value.written
    // Rows and cells of other forms are named by the columns that follow from them.
    case .reference, .place: ""
    }
  }

  /// The exact number in it, in the unit of the cell; `nil` if it is none.
  func number(kind: CellKind) -> String? {
    switch self {
    case .amount(let amount): amount.money.exactText(in: kind.unit)
    case .percent(let percent): percent.text
    case .count(let count): count.text
    default: nil
    }
  }
}

extension Amount {
  fileprivate func text(kind: CellKind, style: PageStyle, isVerbatim: Bool) -> String {
    if isVerbatim, ownUnit == kind.unit { return written }
    let numbers = style.numbers
    if isVerbatim, let printed, isWrittenIn(kind.unit) {
      let isGrouped = numbers.groups && written.filter { $0 != "," } == printed
      return isGrouped ? written : printed
    }
    switch numbers.zero {
    case .blank where money == .zero: return ""
    case .digit where money == .zero: return "0"
    default:
      return money.text(
        in: kind.unit,
        style: MoneyStyle(
          places: kind.places, trimsZeros: numbers.trimsZeros, groups: numbers.groups))
        + (numbers.showsUnit ? kind.unit.name : "")
    }
  }

  /// Whether the number as written means this amount in `unit`: it may have been typed in another.
  private func isWrittenIn(_ unit: MoneyUnit) -> Bool {
    guard let printed else { return false }
    return (try? Money(printed, in: unit)) == money
  }
}

extension CellKind {
  fileprivate var unit: MoneyUnit {
    if case .amount(let unit, _) = self { unit } else { .wanYuan }
  }

  fileprivate var places: Int {
    if case .amount(_, let places) = self { places } else { 2 }
  }

  /// The words of a choice; its id if the list has lost it.
  fileprivate func label(ofChoice id: String) -> String {
    guard case .choice(let choices) = self else { return id }
    return choices.first { $0.id == id }?.label ?? id
  }
}
