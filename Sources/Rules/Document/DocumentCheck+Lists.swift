import Forms
import Texts

extension DocumentCheck {
  /// A list: each amount and its row, all of them and the whole, the shares.
  mutating func checkList(
    _ items: [ReadItem], _ list: PassageList, quote: Quote, in passage: Passage
  ) {
    for item in items {
      let printed = PrintedFigure(figure: item.amount.figure, quote: item.quote)
      if let formula = formula(of: item.name, in: list) {
        compare(printed, with: formula, rule: "NARR", in: passage)
      } else if list.column != nil, item.amount.money != .zero {
        leaveUnchecked("NARR", said("“\(passage.quotedName)”里的“\(item.name)”在表里没有找到同名的行"))
      }
      if let share = item.share, let whole = list.whole {
        checkShare(share, part: printed, whole: whole, quote: item.quote, in: passage)
      }
    }
    guard let whole = list.whole else { return }
    compareWhole(whole, items, quote: quote, in: passage)
    checkShares(items, quote: quote, in: passage)
  }

  private mutating func compareWhole(
    _ whole: Formula, _ items: [ReadItem], quote: Quote, in passage: Passage
  ) {
    let expected = sum(whole)
    guard isReady(expected, rule: "D70", quote: quote, in: passage) else { return }
    var parts = DocumentSum()
    for item in items {
      parts.add(item.amount.money.fen, half: item.amount.halfUnit.fen, isSubtracted: false)
    }
    let printed = PrintedFigure(
      figure: Figure(Money(fen: parts.fen), halfUnit: Money(fen: parts.half)), quote: quote)
    var whole = expected
    whole.quotes += items.map(\.quote)
    judge(
      printed, against: whole, rule: "D70", severity: .error, words: said("各项相加等于合计数"), in: passage)
  }

  /// What a name in a list stands for: what the set says, else the row of that name.
  private mutating func formula(of name: String, in list: PassageList) -> Formula? {
    let key = name.labelKey
    if let item = list.items.first(where: { $0.name.labelKey == key }) { return item.formula }
    guard let column = list.column, let form = column.form else { return nil }
    return row(named: key, in: column).map { row in
      .cell(Reference(form: form, row: row, column: column.column))
    }
  }

  /// The row with just this label, else the only one whose label begins with it or the reverse.
  private mutating func row(named key: String, in column: Reference) -> Reference.Row? {
    let rows = rows(of: column)
    // To compare the lengths first spares most comparisons of signs.
    let length = key.utf8.count
    if let same = rows.first(where: { $0.key.utf8.count == length && $0.key == key }) {
      return same.row
    }
    let isLong = key.count > 2
    let near = rows.filter {
      isLong && $0.key.count > 2
        && ($0.key.utf8.starts(with: key.utf8) || key.utf8.starts(with: $0.key.utf8))
    }
    return near.count == 1 ? near[0].row : nil
  }

  /// The rows of a form that have a column and a label.
  private mutating func rows(of column: Reference) -> [(key: String, row: Reference.Row)] {
    let form = column.form ?? ""
    let blocks = calculation.plan.set.form(form)?.blocks.filter { block in
      block.columns.contains { $0.id == column.column }
    }
    return (blocks ?? []).flatMap { rows(of: ListID(form: FormID(form), block: $0.id)) }
  }

  private mutating func rows(of block: ListID) -> [(key: String, row: Reference.Row)] {
    if let known = labels[block] { return known }
    let found = calculation.positions(of: block.form, block: block.block).compactMap { row in
      calculation.rows[row].id.reference.map {
        (key: calculation.label(of: row).labelKey, row: $0)
      }
    }.filter { !$0.key.isEmpty }
    labels[block] = found
    return found
  }
}

extension RowID {
  /// The row as a formula names it, `nil` for rows it cannot name.
  fileprivate var reference: Reference.Row? {
    switch self {
    case .line(let id): .line(id)
    case .node(nil, let code) where !code.isEmpty: .node(code: code)
    case .node, .entered, .field: nil
    }
  }
}
