import Forms
import Rules
import Texts

extension Wizard {
  /// What a list of details gives to each form, and whether nothing got lost on the way.
  func notes(_ sums: DetailSums, _ lists: DetailLists, _ others: DetailOthers) -> [String] {
    let entries = sums.entries(lists, sharing: []) { _, code in code }
    var lines: [String] = []
    for list in [lists.spending, lists.economic, lists.projects] {
      let count = entries.count { $0.list == list }
      guard count > 0 else { continue }
      let columns = block(of: list)?.columns.filter { $0.kind.isAmount && $0.source.isAsked } ?? []
      let parts = columns.compactMap { column -> String? in
        let sum = sums.sum(column.id, of: list, lists)
        return sum == .zero ? nil : "\(column.label) \(text(of: sum, in: list))"
      }
      lines.append(Phrases.part(formName(list.form.name), count, parts))
    }
    for list in Set(others.entries.map(\.list)).sorted(by: { $0.form.name < $1.form.name }) {
      let rows = others.entries.filter { $0.list == list }
      let parts = rows.map { row in
        "\(row.headline) \(row.amount("").map { text(of: $0.money, in: list) } ?? "")"
      }
      lines.append(Phrases.part(formName(list.form.name), rows.count, parts))
    }
    for form in Set(others.lines.map(\.cell.form)).sorted(by: { $0.name < $1.name }) {
      let parts = others.lines.filter { $0.cell.form == form }.map {
        "\($0.label) \($0.amount.money.text(in: .wanYuan, places: 2))"
      }
      lines.append(Phrases.lines(formName(form.name), parts))
    }
    return lines + [balance(sums, lists)]
  }

  /// How many rows are 基本支出 and how many 项目支出, by what, and wages among the latter.
  func kindLines(of details: [PastedDetail]) -> [String] {
    let kinds = [false, true].compactMap { isProject -> String? in
      let rows = details.filter { $0.isProject == isProject }
      var signs: [PastedDetail.Sign] = []
      for row in rows where !signs.contains(row.sign) { signs.append(row.sign) }
      let counts = signs.map { sign in Phrases.sign(sign, rows.count { $0.sign == sign }) }
      return rows.isEmpty ? nil : Phrases.kind(isProject: isProject, rows.count, counts)
    }
    return [kinds.joined(separator: Phrases.semicolon)] + wagesLine(of: details)
  }

  private func wagesLine(of details: [PastedDetail]) -> [String] {
    let wages = details.filter { $0.isProject && $0.isWages }
    guard let first = wages.first, let lists = DetailLists(set) else { return [] }
    let sum = wages.reduce(Money.zero) { $0.plus($1.amount.money) }
    return [
      Phrases.stated(
        SectionState.unsettled.word,
        Phrases.wagesOfProjects(
          wages.map(\.number), first.project.visible, text(of: sum, in: lists.projects)))
    ]
  }

  private func balance(_ sums: DetailSums, _ lists: DetailLists) -> String {
    let text = { (money: Money) in self.text(of: money, in: lists.spending) }
    func total(_ columns: [String], _ list: ListID) -> Money {
      columns.reduce(.zero) { $0.plus(sums.sum($1, of: list, lists)) }
    }
    let spending = total(["basic", "project"], lists.spending)
    let economic = total(["personnel", "public"], lists.economic)
    let projects = total(["current", "carryover", "other"], lists.projects)
    let placed = economic.plus(projects).plus(sums.otherBasic)
    for sum in [spending, placed] where sum != sums.total {
      return Phrases.detailDiffers(
        text(sums.total), text(sum), text(sums.total.minus(sum).magnitude))
    }
    var parts = [
      (name: formName(lists.economic.form.name), sum: text(economic)),
      (name: formName(lists.projects.form.name), sum: text(projects)),
    ]
    if sums.otherBasic != .zero { parts.append((Phrases.otherBasic, text(sums.otherBasic))) }
    return Phrases.detailSum(text(sums.total), text(spending), parts)
  }
}
