import Forms
import Rules
import Texts

extension Wizard {
  /// A column of the table on the screen.
  private struct Slot {
    var label: String
    /// Columns of the terminal; `nil` takes what is left.
    var width: Int?
    /// Columns that are never cut: those of a code, whose name gives way first.
    var code = 0
    /// Whether figures stand in it, which are never cut.
    var holdsFigures = false
    var text: (Int) -> String
    /// What stands beneath these rows.
    var total: ([Int]) -> String = { _ in "" }
  }

  /// The line above the rows of a list, which names its columns; plain style says them at each row.
  func tableHead(of list: ListID) -> [String] {
    guard !style.isPlain, source(of: list) != nil else { return [] }
    guard isTabular(list) else {
      return ["    " + entryColumns(of: list).map(\.label).joined(separator: "  ")]
    }
    let slots = slots(of: list)
    return ["    " + join(slots, slots.map(\.label), isHead: true)]
  }

  /// A finished row with its numbers, as it stands in the table.
  ///
  /// - Parameter hasRoom: Whether it says what the control figure leaves; once is enough for many rows.
  func rowLine(of key: Int, in list: ListID, hasRoom: Bool = true) -> String {
    if style.isPlain { return plainRow(key, in: list, hasRoom: hasRoom) + Phrases.stop }
    let number = number(of: key, in: list)
    guard isTabular(list) else {
      let category = category(group(of: key, in: list), of: list).map { $0.level2 + " " } ?? ""
      var texts: [String] = []
      for text in entryColumns(of: list).map({ shownInRow(key, $0, list) })
      where !text.isEmpty && text != texts.last {
        texts.append(text)
      }
      return
        "\(category)\(number.padded(to: category.isEmpty ? 2 : 1))  \(texts.joined(separator: "  "))"
        .visible
    }
    let slots = slots(of: list)
    let texts = slots.map { $0.label.isEmpty && !hasRoom ? "" : $0.text(key) }
    return number.padded(to: 2) + "  " + join(slots, texts)
  }

  /// The line beneath rows that stand in columns, `nil` where they do not.
  func tableTotal(of rows: [Int], in list: ListID) -> String? {
    guard !style.isPlain, isTabular(list) else { return nil }
    let slots = slots(of: list)
    return "    " + join(slots, slots.map { $0.total(rows) })
  }

  /// Whether rows stand in columns: there are amounts and room for them.
  private func isTabular(_ list: ListID) -> Bool {
    style.columns >= 60 && source(of: list) != nil
      && entryColumns(of: list).contains { $0.kind.isAmount }
  }

  private func slots(of list: ListID) -> [Slot] {
    var slots = entryColumns(of: list).map { column in
      Slot(
        label: column.label, width: width(of: column), code: digits(of: column),
        holdsFigures: column.kind.isNumber, text: { self.shownInRow($0, column, list) },
        total: { self.total(of: column, in: $0, of: list) ?? (column.kind.isAmount ? "-" : "") })
    }
    if slots.first?.width == nil { slots[0].total = { self.totalName(of: $0, in: list) } }
    let asked = slots.count
    if !totalled(list).isEmpty {
      slots.append(
        Slot(
          label: Phrases.total, width: 10, holdsFigures: true,
          text: { self.total(of: [$0], in: list) }, total: { self.total(of: $0, in: list) }))
    }
    if remaining(of: list) != nil {
      slots.append(
        Slot(
          label: "", width: 9, holdsFigures: true, text: { _ in self.roomNote(list) ?? "" },
          total: { self.roomNote(of: $0, in: list) ?? "" }))
    }
    while slots.count > asked, least(slots) > tableWidth { slots.removeLast() }
    return withLastYear(slots, of: list)
  }

  /// With last year's amount and the change behind the amounts, where texts keep 12 columns each.
  private func withLastYear(_ slots: [Slot], of list: ListID) -> [Slot] {
    guard comparesRows(of: list),
      let place = slots.lastIndex(where: { $0.holdsFigures && !$0.label.isEmpty })
    else { return slots }
    var wider = slots
    wider.insert(
      contentsOf: [
        Slot(
          label: Phrases.lastYearHead, width: 10, holdsFigures: true,
          text: { self.lastYearFigures(ofRow: $0, in: list)?.last ?? "" }),
        Slot(
          label: Phrases.changeHead, width: 9, holdsFigures: true,
          text: { self.lastYearFigures(ofRow: $0, in: list)?.change ?? "" }),
      ], at: place + 1)
    let fixed = wider.compactMap(\.width).reduce(0) { $0 + $1 + 1 }
    let room = (tableWidth - fixed) / max(wider.count { $0.width == nil }, 1) - 1
    return room < 12 ? slots : wider
  }

  /// Whether the table itself compares its rows with last year's.
  func showsLastYear(_ list: ListID) -> Bool {
    isTabular(list) && slots(of: list).contains { $0.label == Phrases.changeHead }
  }

  /// Columns of the terminal for a row behind its number.
  private var tableWidth: Int { min(style.columns, 100) - 4 }

  /// Columns that a row takes at least.
  private func least(_ slots: [Slot]) -> Int {
    zip(slots, leastTexts(slots)).reduce(-1) { $0 + ($1.0.width ?? $1.1) + 1 }
  }

  /// Columns that texts take at least, 0 for figures: what a row is about keeps six signs of its name,
  /// behind its code if it has one; any other code may stand without its name.
  private func leastTexts(_ slots: [Slot]) -> [Int] {
    let first = slots.firstIndex { $0.width == nil }
    return slots.enumerated().map { index, slot in
      guard slot.width == nil else { return 0 }
      guard index == first else { return max(slot.code, 8) }
      return slot.code > 0 ? slot.code + 1 + Self.leastName : Self.leastName
    }
  }

  /// Columns of six signs.
  private static let leastName = 12

  private func digits(of column: Column) -> Int {
    if case .code(_, let digits) = column.kind { digits.max() ?? 0 } else { 0 }
  }

  private func width(of column: Column) -> Int? {
    switch column.kind {
    case .amount, .percent, .count: min(max(column.label.displayWidth, 10), 14)
    case .code, .text, .paragraphs, .indicator: nil
    case .choice, .reference, .place: 8
    case .date: 14
    }
  }

  /// Texts share what the numbers leave; a name behind a code gives way before the code does.
  ///
  /// A figure that is wider than its column takes from the texts, and at last makes the line wider than
  /// the terminal, where it is continued on the next.
  private func join(_ slots: [Slot], _ texts: [String], isHead: Bool = false) -> String {
    let texts = texts.map(\.visible)
    let widths = zip(slots, texts).map { slot, text in
      slot.width.map { slot.holdsFigures && !isHead ? max($0, text.displayWidth) : $0 }
    }
    let fixed = widths.compactMap { $0 }.reduce(0) { $0 + $1 + 1 }
    let rooms = rooms(of: slots, in: tableWidth - fixed)
    let cells = slots.indices.map { index in
      let (slot, text) = (slots[index], texts[index])
      if let width = widths[index] { return text.padded(toWidth: width, alignment: .trailing) }
      let width = rooms[index]
      let isCode = slot.code > 0 && text.first?.isNumber == true
      let isCramped = isCode && width < slot.code + 5 && text.displayWidth > width
      return (isCramped ? text.words.first ?? text : text).padded(toWidth: width)
    }
    return cells.joined(separator: " ").trimmedAtEnd
  }

  /// Columns of each text: the same for all, or where that is too little for the name of the row (four
  /// signs behind a code that other texts stand beside) the least for the others.
  private func rooms(of slots: [Slot], in width: Int) -> [Int] {
    let least = leastTexts(slots)
    let texts = slots.indices.filter { slots[$0].width == nil }
    guard let first = texts.first else { return least }
    let share = max(width / texts.count - 1, 6)
    var rooms = slots.map { max(share, $0.code) }
    let name = texts.count > 1 && slots[first].code > 0 ? slots[first].code + 9 : least[first]
    guard share < name else { return rooms }
    for index in texts.dropFirst() { rooms[index] = least[index] }
    let others = texts.dropFirst().reduce(0) { $0 + least[$1] + 1 }
    rooms[first] = max(width - others, share, slots[first].code)
    return rooms
  }

  /// A part of a row as the table shows it: a code with its name, `-` for a blank amount.
  func shownInRow(_ key: Int, _ column: Column, _ list: ListID) -> String {
    let cell = CellID(form: list.form, row: .entered(key), column: column.id)
    let text = shown(cell)
    if case .code(let id, _) = column.kind, case .code(let code) = calculation.cell(cell).value {
      return "\(code) \(rowCodeName(key, list) ?? set.codes[id]?[code]?.name ?? "")".trimmed
    }
    return text.isEmpty && column.kind.isNumber ? "-" : text
  }

  /// The name that stands beside the code of a row.
  private func rowCodeName(_ key: Int, _ list: ListID) -> String? {
    guard let block = block(of: list) else { return nil }
    for column in block.columns {
      if case .presumed(.name, _) = column.source {
        let text = shown(CellID(form: list.form, row: .entered(key), column: column.id))
        return text.isEmpty ? nil : text
      }
    }
    return nil
  }

  /// The columns of a list that add up in its rows: those of the tree's total, else its amounts.
  func totalled(_ list: ListID) -> [String] {
    guard let block = block(of: list) else { return [] }
    let amounts = entryColumns(of: list).filter { $0.kind.isAmount }.map(\.id)
    if let (_, column) = totalColumn(fedBy: list),
      case .defined(.terms(let terms), _) = column.source
    {
      let ids = terms.compactMap { term -> String? in
        if case .cell(let reference) = term.formula { reference.column } else { nil }
      }
      return block.columns.map(\.id).filter { ids.contains($0) }
    }
    return amounts.count > 1 ? amounts : []
  }

  /// The columns that add up to a list's total: one amount alone too, but no 控制数 of other cells.
  func added(_ list: ListID) -> [String] {
    let totalled = totalled(list)
    let isOfPlaces = block(of: list)?.columns.contains { $0.kind == .place } ?? true
    guard totalled.isEmpty, !isOfPlaces else { return totalled }
    return entryColumns(of: list).filter { $0.kind.isAmount }.map(\.id)
  }

  /// The tree that a list is the source of, and its column that adds up a row.
  func totalColumn(fedBy list: ListID) -> (form: FormID, column: Column)? {
    for form in set.forms {
      for block in form.blocks {
        guard case .tree(let tree) = block.rows, tree.form == list.form.name,
          tree.block == list.block
        else { continue }
        let column = block.columns.first { column in
          guard case .defined(.terms(let terms), _) = column.source, terms.count > 1 else {
            return false
          }
          return !terms.contains { $0.isSubtracted }
        }
        return column.map { (FormID(form.id), $0) }
      }
    }
    return nil
  }

  func rowTotal(of key: Int, in list: ListID) -> Money? {
    sum(totalled(list).map { CellID(form: list.form, row: .entered(key), column: $0) })
  }

  /// The amounts of cells added up; `nil` where all are blank.
  func sum(_ cells: [CellID]) -> Money? {
    var total: Money?
    for cell in cells {
      guard case .amount(let amount) = calculation.cell(cell).value else { continue }
      total = (try? (total ?? .zero).adding(amount.money)) ?? total
    }
    return total
  }

  /// The total of a whole list: that of the tree it feeds, else its amounts added up.
  func listTotal(of list: ListID) -> Money? {
    if let (form, column) = totalColumn(fedBy: list) {
      return sum([CellID(form: form, row: .total, column: column.id)])
    }
    let keys = calculation.answers.rows(of: list)
    return sum(
      keys.flatMap { key in
        added(list).map { CellID(form: list.form, row: .entered(key), column: $0) }
      })
  }

  /// What the control figure leaves for a list's total, else what rows lack of what they should add up
  /// to; negative above it, `nil` without either.
  func remaining(of list: ListID) -> Money? { ceilingRoom(of: list) ?? targetRoom(of: list) }

  /// What the control figure leaves for a list's total; negative above it, `nil` without one.
  func ceilingRoom(of list: ListID) -> Money? {
    guard let (form, column) = totalColumn(fedBy: list) else { return nil }
    return calculation.remaining(for: CellID(form: form, row: .total, column: column.id))
  }

  /// An amount in the unit and places of a list.
  func text(of money: Money, in list: ListID) -> String {
    for column in block(of: list)?.columns ?? [] {
      if case .amount(let unit, let places) = column.kind {
        return money.text(in: unit, places: places)
      }
    }
    return money.text(in: .wanYuan, places: 2)
  }
}

extension String {
  /// This text without spaces at its end.
  var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
