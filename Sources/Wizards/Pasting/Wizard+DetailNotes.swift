import Forms
import Rules

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
