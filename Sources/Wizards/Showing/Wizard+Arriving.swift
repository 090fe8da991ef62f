import Forms
import Rules
import Texts

extension Wizard {
  /// Stands at a place: says what closes the section before, the heading, and what is there; asks.
  ///
  /// - Parameters:
  ///   - origin: The question just answered, where the section it closes is to be summed up.
  ///   - isAnswered: Whether an answer was given just now.
  mutating func arrive(
    at place: Place, from origin: Position? = nil, isAnswered: Bool = false
  ) -> [Effect] {
    var lines = origin.map { closing($0, place.position) } ?? []
    var place = place.moved(to: entered(standIn(for: place.position)), from: place.cameFrom)
    if case .mending(let index) = place.position, mendingFindings(index).isEmpty {
      if let mended = section(of: place.position) { lines += closingLine(of: mended) }
      place = Place(following(place.position))
    }
    place = assigning(at: place, isAnswered: isAnswered) ?? place
    place.isAnswered = isAnswered && place.cameFrom != nil
    lines.insert(contentsOf: leavingPasted(for: place.position), at: 0)
    readAgain(at: place.position)
    if place.position.form != standing.place.position.form { place = withWaiting(place) }
    if place.position == .review { beginReview(from: standing.place) }
    standing.place = place
    if case .row(_, let key) = place.position { standing.offered.insert(key) }
    standing.typed = ""
    standing.cursor = nil
    standing.isTravelling = false
    lines += introduction()
    lines += place.position == .review ? waitingLines : waitingNote(at: place.position)
    return (lines.isEmpty ? [] : [say(lines)]) + [.ask(question)]
  }

  /// The heading of a section that was not headed last, its hint, and what stands at the question.
  mutating func introduction() -> [String] {
    var lines = heading()
    lines += context()
    return lines
  }

  private mutating func heading() -> [String] {
    let position = standing.place.position
    if case .choosing = position { return [] }
    guard let section = section(of: position) else {
      guard position == .review, standing.headed != Standing.reviewHeading else { return [] }
      standing.headed = Standing.reviewHeading
      standing.shown = nil
      return ["", headline(Phrases.review, nil)]
    }
    guard standing.headed != section.index else { return [] }
    let isFirst = standing.headed == nil
    standing.headed = section.index
    standing.shown = nil
    let sections = sections
    let number = (sections.firstIndex { $0.index == section.index } ?? 0) + 1
    var lines = isFirst ? [] : [""]
    lines.append(headline(section.label, (number, sections.count), note: wanted(in: section)))
    if standing.hinted.insert(section.form.id).inserted, !section.form.hint.isEmpty {
      lines += section.form.hint.split(separator: "\n").prefix(2).map(String.init)
      lines += furtherLine(of: section)
    }
    return isFirst ? lines : lines + unitLine(of: section)
  }

  /// What is asked behind each row of a section, said once.
  private mutating func furtherLine(of section: Section) -> [String] {
    let form = FormID(section.form.id)
    let columns = section.blocks.flatMap {
      amountsBehind(lineOf: ListID(form: form, block: $0.id))
    }
    return columns.isEmpty ? [] : [Phrases.askedBehind(columns.map(\.label))]
  }

  /// `-- 3/9 项目清单 ---- 应为 86.50` across the width; in plain style 第 3 节，共 9 节：项目清单。应为 86.50。
  private func headline(
    _ label: String, _ progress: (Int, Int)?, note: String? = nil
  ) -> String {
    if style.isPlain {
      return Phrases.plainHeading(label, progress) + (note.map { $0 + Phrases.stop } ?? "")
    }
    let start = Phrases.heading(label, progress)
    let end = note.map { " " + $0 } ?? ""
    let width = min(style.columns, 80) - start.displayWidth - end.displayWidth
    return start + String(repeating: "-", count: max(width, 0)) + end
  }

  /// What is said each time a question is come to: the table so far, what can be chosen.
  private mutating func context() -> [String] {
    switch standing.place.position {
    case .cell(let cell):
      return rowAbove(cell) + confirmable(from: cell) + choicesBeneath(cell) + linkLines(cell)
        + lastYearBefore(cell)
    case .paragraph(let cell, let index): return paragraphLines(cell, index)
    case .newRow(let list, let group): return table(list, group)
    case .row(let list, let key): return table(list, group(of: key, in: list))
    case .sheets(let form): return sheetLines(form)
    case .mending(let index): return mendingLines(index)
    case .assigning(let units): return assigningLines(units)
    case .explaining(let kind, let text): return explainingLines(kind, text)
    case .choosing(let query):
      return places(named: query).enumerated().map { "  \($0 + 1)  \($1.label)" }
    case .pasting:
      guard let pasted = standing.pasted else { return [] }
      return restLines(pasted.reading) + previewLines(pasted.reading)
    case .review:
      numberFindings()
      let page = reviewPage
      standing.review?.page = page.index
      return page.lines
    }
  }

  /// The row a cell stands in, where she did not come from that row.
  private func rowAbove(_ cell: CellID) -> [String] {
    guard case .entered(let key) = cell.row, let list = list(of: cell) else { return [] }
    switch standing.place.cameFrom {
    case .row(list, key): return []
    case .cell(let other) where other.row == cell.row && other.form == cell.form: return []
    default: return [rowLine(of: key, in: list)]
    }
  }

  /// Choices that do not fit on the line of their question.
  private func choicesBeneath(_ cell: CellID) -> [String] {
    guard case .choice(let choices) = calculation.column(of: cell)?.kind,
      !isShort(choices, after: fullLabel(cell))
    else { return [] }
    return packed(choices.enumerated().map { Phrases.numbered($0 + 1, $1.label) })
  }

  private func paragraphLines(_ cell: CellID, _ index: Int) -> [String] {
    let texts = paragraphs(of: cell)
    guard index == texts.count, !texts.isEmpty, standing.headed != nil else { return [] }
    if case .paragraph(cell, _) = standing.place.cameFrom { return [] }
    return texts.enumerated().map { Phrases.paragraph($0 + 1) + "  " + $1.visible }
  }

  private func sheetLines(_ form: String) -> [String] {
    sheetOffers(of: form).enumerated().map { index, offer in
      let state =
        offer.sheet.map { Phrases.sheetThere(missing: missingCount(FormID(form, sheet: $0))) }
        ?? Phrases.noSheetYet
      return "  \(index + 1)  \(offer.name.visible)  \(state)"
    }
  }

  /// How many categories a sheet lacks.
  private func missingCount(_ form: FormID) -> Int {
    let blocks = set.form(form.name)?.blocks ?? []
    return blocks.reduce(0) { count, block in
      count
        + requirements(of: ListID(form: form, block: block.id)).count { requirement in
          !requirement.isMet
        }
    }
  }

  /// The heading of a group and the rows it has, once.
  private mutating func table(_ list: ListID, _ group: Group) -> [String] {
    let shown = Standing.Shown(list: list, group: group)
    guard standing.shown != shown else { return [] }
    let isNewList = standing.shown?.list != list
    standing.shown = shown
    var lines: [String] = []
    if isNewList, let missing = requirementLine(of: list) { lines.append(missing) }
    if case .unit(let key) = group,
      case .reference(let form, let block) = groupColumn(of: list)?.kind
    {
      lines.append(name(of: key, in: ListID(form: FormID(form), block: block)).visible)
    }
    if group == .none, groups(of: list).count > 1 { lines.append(Phrases.wholeDepartment) }
    let all = isNewList ? shownRows(of: list, in: group) : newRows(of: list, in: group)
    let rows = all.filter { !isAskedAgain($0, in: list) }
    if rows.count < all.count { lines.append(Phrases.rowsOfLastYear(all.count - rows.count)) }
    if rows.count < all.count, hasUnaskedParts(list) { lines.append(Phrases.partsUnasked) }
    if isForAllUnits(list, group) { lines.append(Phrases.unitsPassedOver) }
    if isNewList || category(group, of: list) == nil { lines += tableHead(of: list) }
    if let near = standing.near {
      standing.near = nil
      return lines + rowsAgain(near, of: list, in: group)
    }
    if rows.count > 20 { lines.append(Phrases.earlierRows(rows.count - 20)) }
    let totals = standing.showsTotal ? totalLines(of: all, in: list) : []
    standing.showsTotal = false
    return lines + rows.suffix(20).map { rowLine(of: $0, in: list, hasRoom: false) } + totals
  }

  /// The rows that stand above the first row question of a list: of a goal sheet all of them.
  private func shownRows(of list: ListID, in group: Group) -> [Int] {
    guard category(group, of: list) != nil else { return rows(of: list, in: group) }
    return groups(of: list).flatMap { rows(of: list, in: $0) }
  }

  /// The rows that were not shown yet when another group of the list is come to.
  private func newRows(of list: ListID, in group: Group) -> [Int] {
    category(group, of: list) == nil ? rows(of: list, in: group) : []
  }

  /// What is said of a section when it is left for a later one.
  private func closing(_ origin: Position, _ destination: Position) -> [String] {
    guard let left = section(of: origin), !isSearch(destination), !isSearch(origin) else {
      return []
    }
    let next = section(of: destination)?.index ?? Int.max
    if case .mending = destination { return [] }
    if case .mending = origin, !mendingFindings(left.index).isEmpty { return [] }
    guard next > left.index else { return [] }
    return closingLine(of: left)
  }

  private func isSearch(_ position: Position) -> Bool {
    if case .choosing = position { true } else { false }
  }
}

extension Standing {
  /// Stands for 核对 where the index of a section is kept.
  static let reviewHeading = -1
}
