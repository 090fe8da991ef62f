import Forms
import Rules
import Texts

extension Wizard {
  /// A column of a list.
  func column(_ id: String, of list: ListID) -> Column? {
    block(of: list)?.columns.first { $0.id == id }
  }

  /// Refuses money that was said not to be there: 政府性基金, 国有资本经营, 非财政拨款收入.
  func refuseFund(_ fund: String) throws(Refusal) {
    let id = ["account", "own"].contains(fund) ? "other" : fund
    let cell = CellID(form: FormID("have"), field: id)
    guard let column = calculation.column(of: cell), column.kind.isChosen,
      calculation.cell(cell).value != .choice("yes")
    else { return }
    throw Refusal(Phrases.saidNone(column.label))
  }

  /// What a list of details comes to; `nil` if the table is none.
  func detail(
    _ table: PastedTable, at list: ListID, _ group: Group, in unit: MoneyUnit?
  ) -> PasteReading? {
    guard let lists = DetailLists(set) else { return nil }
    let words = detailWords(lists)
    guard let heading = PastedHeading(table, isKnown: { words[$0] != nil }) else { return nil }
    var places: [PastedDetail.Role: [Int]] = [:]
    for (index, titles) in heading.titles.enumerated() {
      guard let role = titles.lazy.compactMap({ words[$0] }).first else { continue }
      places[role, default: []].append(index)
    }
    guard let amount = places[.amount]?.first, places[.functional] != nil,
      places[.economic] != nil
    else { return nil }
    let said = heading.units[amount] ?? PastedHeading.unit(above: table)
    var reading = PasteReading(list: list, unit: unit ?? said ?? entryUnit(of: lists.spending))
    reading.isDetail = true
    reading.saysUnit = said != nil
    reading.hasAmounts = true
    reading.rowCount = table.rows.count
    reading.headingCount = heading.rowCount
    reading.columns = heading.titles.enumerated().compactMap { index, titles in
      let isUsed = places.contains { $0.value.contains(index) }
      guard let title = titles.first, !isUsed, !PastedWord.ignored.contains(title) else {
        return nil
      }
      return PasteReading.Placed(number: index + 1, title: heading.texts[index], label: nil)
    }
    let reader = PastedDetailReader(self, lists, places, group, unit: reading.unit)
    distribute(rows(of: table, reader, &reading), lists, &reading)
    let totals = reading.differences
    compare(&reading)
    reading.differences = totals
    return reading
  }

  /// The words that head the columns of a list of details.
  private func detailWords(_ lists: DetailLists) -> [String: PastedDetail.Role] {
    var words: [String: PastedDetail.Role] = [:]
    func add(_ role: PastedDetail.Role, _ column: Column?) {
      for word in column.map({ [$0.label] + $0.alsoCalled }) ?? [] {
        words[PastedWord.heading(word)] = role
      }
    }
    add(.economic, column("code", of: lists.economic))
    add(.functional, column("code", of: lists.spending))
    add(.project, column("name", of: lists.projects))
    add(.fund, column(Self.fundColumn, of: lists.spending))
    add(.unit, groupColumn(of: lists.spending))
    for word in PastedWord.kinds { words[word] = .kind }
    for word in PastedWord.amounts.union(PastedWord.totals) { words[word] = .amount }
    return words
  }

  /// Reads the rows of a list of details and compares its own totals.
  private func rows(
    of table: PastedTable, _ reader: PastedDetailReader, _ reading: inout PasteReading
  ) -> [PastedDetail] {
    var reader = reader
    var details: [PastedDetail] = []
    var entries: [PastedEntry] = []
    for row in table.rows.dropFirst(reading.headingCount) {
      if let total = reader.total(row) {
        reading.totals.append(
          PastedTotal(
            reach: .rows, number: row.number, label: total.label,
            amounts: total.amount.map { ["": $0] } ?? [:], unread: total.unread,
            place: entries.count))
        continue
      }
      do throws(Refusal) {
        let detail = try reader.read(row)
        details.append(detail)
        entries.append(
          PastedEntry(
            list: reading.list, group: detail.group, number: row.number, headline: "",
            answers: [("", .amount(detail.amount))]))
      } catch {
        let misfit = PastedMisfit(
          group: .none, number: row.number, line: reader.line(row), reason: error.sentence)
        if row.cells.count(where: { !$0.isEmpty }) == 1 {
          reading.remarks.append(misfit)
        } else {
          reading.misfits.append(misfit)
        }
      }
    }
    reading.differences = PastedDifference.causes(
      PastedTotal.differences(of: reading.totals, among: entries))
    reading.detailCount = details.count
    return details
  }

  /// Puts details into the lists they belong to, each amount once in each.
  private func distribute(
    _ details: [PastedDetail], _ lists: DetailLists, _ reading: inout PasteReading
  ) {
    var sums = DetailSums(unit: reading.unit)
    for detail in details {
      let economicColumn =
        placement(ofCode: detail.economic, in: lists.economic)
        ?? entryColumns(of: lists.economic).first { $0.kind.isAmount }?.id ?? ""
      sums.add(detail, lists, economicColumn: economicColumn)
    }
    let sharedProjects = projectCodes(outside: details, lists)
    reading.entries = sums.entries(lists, sharing: sharedProjects) { list, code in
      guard case .code(let id, _) = self.column("code", of: list)?.kind else { return code }
      return "\(code) \(self.set.codes[id]?[code]?.name ?? "")".trimmed
    }
    let others = others(of: details)
    reading.entries += others.entries
    reading.lineAnswers = others.lines
    reading.notes =
      details.isEmpty ? [] : kindLines(of: details) + notes(sums, lists, others)
  }

  /// Units and codes whose 项目支出 does not follow from the projects of the block alone.
  private func projectCodes(
    outside details: [PastedDetail], _ lists: DetailLists
  ) -> Set<DetailSums.Place> {
    let named = Set(details.map(\.project))
    var places: Set<DetailSums.Place> = []
    for key in calculation.answers.rows(of: lists.projects) {
      let cell = { CellID(form: lists.projects.form, row: .entered(key), column: $0) }
      guard case .code(let code) = calculation.cell(cell("code")).value,
        case .text(let name) = calculation.cell(cell("name")).value, !named.contains(name)
      else { continue }
      places.insert(DetailSums.Place(group: self.group(of: key, in: lists.projects), code: code))
    }
    return places
  }
}
