import Forms
import Rules
import Texts

extension Wizard {
  /// Whether the bank would help at the present question and has not been read.
  package var wantsBank: Bool {
    guard bank == nil, let list = standing.place.position.list else { return false }
    return source(of: list)?.categories.isEmpty == false
  }

  /// Indicators that a line of a goal sheet may become, best first: the clerk's own of other sheets,
  /// then last year's, then the bank's for such a project; then the categories that the line may begin with.
  func indicatorCandidates(_ text: String, in list: ListID, _ group: Group) -> [Candidate] {
    guard let categories = source(of: list)?.categories,
      let (before, group, query) = asked(text, categories, group),
      let category = category(group, of: list)
    else { return [] }
    let known = Set(rows(of: list, in: group).map { headline(of: $0, in: list) })
    var names = known
    let wordings =
      ownWordings(of: list, group) + lastYearWordings(of: list, category)
      + bankWordings(of: list, category)
    let indicators = wordings.filter { wording in
      (query.isEmpty || match(query, in: wording.name) != nil)
        && names.insert(wording.name).inserted
    }
    let found = ranked(indicators, query).prefix(8).map {
      candidate($0, behind: before, hasValue: hasValue(list))
    }
    guard before.isEmpty, !query.isEmpty else { return Array(found) }
    let named = categories.filter { match(query, in: $0.plainName) != nil }
      .map { Candidate("\($0.plainName) | ", label: $0.plainName) }
    let isCategory = categories.contains { $0.isCalled(query) }
    return Array((isCategory ? named + found : found + named).prefix(8))
  }

  /// A name and a value with `{}` where its number goes, and where it is from.
  private struct Wording {
    var name: String
    var value: String
    var source: String
  }

  /// What of a line stands before the name, the group it belongs to, and the name as far as it is
  /// typed; `nil` behind the name.
  private func asked(
    _ text: String, _ categories: [Forms.Category], _ group: Group
  ) -> (before: String, group: Group, query: String)? {
    let parts = text.split(omittingEmptySubsequences: false) { "\t|｜，".contains($0) }
      .map { String($0).trimmed }
    guard let first = parts.first, parts.count < 3 else { return nil }
    if parts.count == 1 { return ("", group, first) }
    guard let category = categories.first(where: { $0.isCalled(first) }) else { return nil }
    return ("\(category.plainName) | ", .category(category.id), parts[1])
  }

  private func hasValue(_ list: ListID) -> Bool {
    entryColumns(of: list).contains { $0.kind == .indicator }
  }

  /// Those whose name begins with what is typed go before those that hold it, in their own order.
  private func ranked(_ wordings: [Wording], _ query: String) -> [Wording] {
    guard !query.isEmpty else { return wordings }
    let isNear = { (wording: Wording) in
      let rank = match(query, in: wording.name)
      return rank == .exact || rank == .prefix || rank == .initialsPrefix
    }
    return wordings.filter(isNear) + wordings.filter { !isNear($0) }
  }

  private func ownWordings(of list: ListID, _ group: Group) -> [Wording] {
    let form = list.form.name
    return sheetOffers(of: form).enumerated().flatMap { index, offer -> [Wording] in
      guard let sheet = offer.sheet, sheet != list.form.sheet else { return [] }
      let other = ListID(form: FormID(form, sheet: sheet), block: list.block)
      return rows(of: other, in: group).map { key in
        let cells = entryColumns(of: other).filter { $0.kind == .indicator }
          .map { CellID(form: other.form, row: .entered(key), column: $0.id) }
        return Wording(
          name: headline(of: key, in: other),
          value: cells.first.flatMap { calculation.cell($0).value }?.pattern ?? "",
          source: Phrases.ofSheet(index + 1))
      }
    }
  }

  private func lastYearWordings(of list: ListID, _ category: Forms.Category) -> [Wording] {
    guard let contents = calculation.lastYear?.contents, let group = groupColumn(of: list),
      let name = entryColumns(of: list).first
    else { return [] }
    let value = entryColumns(of: list).first { $0.kind == .indicator }
    return contents.sheets(of: list.form.name).flatMap { sheet -> [Wording] in
      let form = FormID(list.form.name, sheet: sheet)
      return contents.rows(of: ListID(form: form, block: list.block)).compactMap { key in
        let content = { (column: Column) in
          contents.values[CellID(form: form, row: .entered(key), column: column.id)]
        }
        guard content(group) == .choice(category.id), case .text(let text) = content(name) else {
          return nil
        }
        return Wording(
          name: text, value: value.flatMap(content)?.pattern ?? "", source: Phrases.ofLastYear)
      }
    }
  }

  private func bankWordings(of list: ListID, _ category: Forms.Category) -> [Wording] {
    guard let bank else { return [] }
    let names = Dictionary(bank.kinds.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    return bank.entries(for: category.level2, project: subject(of: list.form)).map {
      Wording(name: $0.name, value: $0.value, source: names[$0.kind] ?? "")
    }
  }

  /// What the name and the goal of a sheet say of its project.
  private func subject(of form: FormID) -> String {
    let columns = set.form(form.name)?.blocks.first { $0.rows == .fields }?.columns ?? []
    let goals = columns.flatMap { paragraphs(of: CellID(form: form, field: $0.id)) }
    return ([sheetName(of: form)] + goals).joined(separator: " ")
  }

  /// The line with the cursor where the number goes.
  private func candidate(_ wording: Wording, behind before: String, hasValue: Bool) -> Candidate {
    let name = before + Command.escaped(wording.name).trimmed
    let value = wording.value.split(separator: "{}", omittingEmptySubsequences: false)
    let joint = wording.value.isEmpty ? "" : hasValue ? " | " : " "
    let line = name + joint + value.joined()
    let label = [wording.name, value.joined(separator: "…"), wording.source]
    return Candidate(
      line, label: label.filter { !$0.isEmpty }.joined(separator: "  "),
      cursor: value.count > 1 ? (name + joint + value[0]).count : nil)
  }
}

extension Value {
  /// An indicator's value with `{}` in the place of its number, as it is where it has none.
  fileprivate var pattern: String {
    guard case .indicator(let value) = self else { return "" }
    guard value.kind == .quantity, let sign = value.comparator else { return value.written }
    return sign.sign + "{}" + (value.scale?.rawValue ?? "") + (value.unit ?? "")
  }
}
