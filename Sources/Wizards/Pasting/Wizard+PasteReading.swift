import Forms
import Rules
import Texts

extension Wizard {
  /// What a block comes to that is pasted at a list.
  ///
  /// - Parameters:
  ///   - column: The column that is asked, where it was pasted at one.
  ///   - unit: The unit that the clerk wants it read in; `nil` is what the block or the form says.
  func reading(
    of block: String, at list: ListID, _ group: Group, asking column: String?, in unit: MoneyUnit?
  ) -> PasteReading {
    var (block, table) = (block, PastedTable(block))
    if let numbers = numbers(table, at: list, group, asking: column, in: unit) { return numbers }
    if column != nil, !block.contains("\t") {
      block = RowGrammar.parted(block)
      table = PastedTable(block)
    }
    if let detail = detail(table, at: list, group, in: unit) { return detail }
    var reading = PasteReading(list: list, unit: unit ?? .wanYuan)
    let said = PastedHeading.unit(above: table)
    let own = entryUnit(of: list)
    reading.unit = unit ?? said ?? own
    reading.saysUnit = said != nil
    reading.hasAmounts = entryColumns(of: list).contains { $0.kind.isAmount }
    let words = pastedWords(of: list)
    let heading = PastedHeading(table, isKnown: knowsHeading(words))
    if let heading {
      let roles = roles(of: heading, in: list, asking: column)
      read(table, heading, roles, group, chosen: unit, &reading)
    } else if block.contains("\t"), let roles = rolesByKind(table, in: list, asking: column) {
      read(table, nil, roles, group, chosen: unit, &reading)
    } else {
      self.reading(in: reading.unit).readLines(of: table, block, group, own, &reading)
    }
    compare(&reading)
    return reading
  }

  /// The unit that a bare amount of a list is read in.
  func entryUnit(of list: ListID) -> MoneyUnit {
    for column in entryColumns(of: list) where column.kind.isAmount {
      return unit(of: CellID(form: list.form, row: .entered(0), column: column.id))
    }
    return .wanYuan
  }

  private func read(
    _ table: PastedTable, _ heading: PastedHeading?, _ roles: [PastedRole], _ group: Group,
    chosen: MoneyUnit?, _ reading: inout PasteReading
  ) {
    let list = reading.list
    let units = (0..<table.columnCount).map { chosen ?? heading?.units[$0] ?? reading.unit }
    if let said = heading?.units.compactMap({ $0 }).first {
      reading.saysUnit = true
      reading.unit = chosen ?? said
    }
    reading.headingCount = heading?.rowCount ?? 0
    reading.rowCount = table.rows.count
    reading.columns = roles.enumerated().compactMap {
      placed($1, at: $0, heading?.texts[$0] ?? "", list)
    }
    var reader = PastedRowReader(self, list: list, group: group, roles: roles, units: units)
    for row in table.rows.dropFirst(reading.headingCount) {
      switch reader.read(row, place: reading.entries.count) {
      case .entry(let entry): reading.entries.append(entry)
      case .total(let total): reading.totals.append(total)
      case .misfit(let misfit): reading.misfits.append(misfit)
      case .remark(let remark): reading.remarks.append(remark)
      }
    }
    reading.sideTotals = sideTotals(of: reader, roles, heading, list)
  }

  /// The columns of a block that add up others, compared.
  private func sideTotals(
    of reader: PastedRowReader, _ roles: [PastedRole], _ heading: PastedHeading?, _ list: ListID
  ) -> [PastedSideTotal] {
    let parts = reader.parts.filter { $0.column.kind.isAmount }
    let totalled = totalled(list)
    let own = parts.filter { totalled.contains($0.column.id) }.map(\.index)
    let isSure = !own.isEmpty && own.count == totalled.count
    return reader.totalParts.map { total in
      let isPart = { (index: Int) in parts.contains { $0.index == index } }
      let right = Array(((total.index + 1)..<(roles.count + 1)).prefix(while: isPart))
      let left = Array((0..<total.index).reversed().prefix(while: isPart).reversed())
      let candidates = [own, right, left, parts.map(\.index)].filter { !$0.isEmpty }
      return PastedSideTotal(
        column: total.index, title: heading?.texts[total.index] ?? "",
        figures: reader.sideFigures[total.index] ?? [], candidates: candidates, isSure: isSure)
    }
  }

  /// Where a column goes, in words; `nil` for one that need not be mentioned.
  private func placed(
    _ role: PastedRole, at index: Int, _ title: String, _ list: ListID
  ) -> PasteReading.Placed? {
    let columns = block(of: list)?.columns ?? []
    let label: String?
    switch role {
    case .column(let id): label = columns.first { $0.id == id }?.label
    case .group: label = groupColumn(of: list)?.label
    case .name, .ignored: return nil
    case .total: label = Phrases.comparedOnly
    case .amount: label = Phrases.byCode
    case .unknown: label = nil
    }
    return PasteReading.Placed(number: index + 1, title: title, label: label)
  }

  /// Reads rows that are written as a person types them.
  private func readLines(
    of table: PastedTable, _ block: String, _ group: Group, _ own: MoneyUnit,
    _ reading: inout PasteReading
  ) {
    let list = reading.list
    let lines = block.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = String(line)
      let text = self.line(line, of: list, in: own).replacing("\t", with: " | ").trimmed
      guard !line.trimmed.isEmpty else { continue }
      reading.rowCount += 1
      if let total = total(of: line, in: list, number: index + 1, place: reading.entries.count) {
        reading.totals.append(total)
        continue
      }
      do throws(Refusal) {
        var entry = try entry(of: line, in: list, group)
        entry.number = index + 1
        entry.line = text
        reading.entries.append(entry)
      } catch {
        reading.misfits.append(
          PastedMisfit(group: group, number: index + 1, line: text, reason: error.sentence))
      }
    }
  }

  /// This interview with bare amounts read in a unit, for the lines of one block.
  private func reading(in unit: MoneyUnit) -> Wizard {
    var wizard = self
    wizard.calculation.apply(.all(choosing(unit)))
    return wizard
  }

  /// A line with the unit behind its bare figures where it would later be read in its list's own.
  private func line(_ line: String, of list: ListID, in own: MoneyUnit) -> String {
    let unit = entryUnit(of: list)
    guard unit != own else { return line }
    let entry = entryColumns(of: list)
    var code = entry.lazy.compactMap { column -> [Int]? in
      if case .code(_, let digits) = column.kind { digits } else { nil }
    }.first
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    return words.enumerated().map { index, word in
      let isFirst = index == 0 && entry.first?.kind.isCode == true
      if isFirst || word.isDigits && code?.contains(word.count) == true {
        code = nil
        return word
      }
      return word.isFigure && !word.contains(MoneyUnit.yuan.name) ? word + unit.name : word
    }.joined(separator: " ")
  }

  /// The row that a line gives as a person types it.
  func entry(of line: String, in list: ListID, _ group: Group) throws(Refusal) -> PastedEntry {
    guard let source = source(of: list) else { throw Refusal(Phrases.notFound(line)) }
    let (rest, group) = try categorized(line, in: list, group)
    guard !rest.isEmpty else { throw Refusal(Phrases.notFound(line)) }
    let changes = try values(of: rest, in: list, source, key: 0)
    try check(changes, in: list)
    var entry = PastedEntry(list: list, group: group, number: 0, headline: "", answers: [])
    for case .answer(let cell, let value) in changes {
      entry.answers.append((cell.column, value))
      if case .code(let code) = value, entry.code.isEmpty,
        let column = entryColumns(of: list).first(where: { $0.id == cell.column })
      {
        entry.code = code
        entry.headline = "\(code) \(codeName(code, column) ?? "")".trimmed
      }
    }
    if case .text(let text) = entry.answers.first?.value { entry.headline = text }
    return entry
  }

  /// A typed line that adds up others: 合计 or a code above those of the list, and amounts.
  private func total(
    of line: String, in list: ListID, number: Int, place: Int
  ) -> PastedTotal? {
    let words = RowGrammar.divide(line).map(\.text)
    guard let first = words.first else { return nil }
    let entry = entryColumns(of: list)
    let digits = entry.lazy.compactMap { column -> [Int]? in
      if case .code(_, let digits) = column.kind { digits } else { nil }
    }.first
    let isCode =
      entry.first?.kind.isCode == true && first.isDigits && words.count > 1
      && [3, 5].contains(first.count) && first.count < digits?.max() ?? 0
    guard isCode || PastedWord.isTotal(first) else { return nil }
    let figures = words.dropFirst().drop { !$0.isFigure && $0 != "-" }
    var amounts: [String: Amount] = [:]
    var unread: [String] = []
    for (column, text) in zip(entry.filter { $0.kind.isAmount }, figures) where text != "-" {
      let cell = CellID(form: list.form, row: .entered(0), column: column.id)
      amounts[column.id] = try? Amount(parsing: text, unit: unit(of: cell))
      if amounts[column.id] == nil {
        unread.append(Phrases.unreadFigure(column.label, text.visible))
      }
    }
    let label = words.prefix { !$0.isFigure || $0 == first }.joined(separator: " ")
    return PastedTotal(
      reach: isCode ? .code(first) : .rows, number: number, label: label, amounts: amounts,
      unread: unread, place: place)
  }
}
