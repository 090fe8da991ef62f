import Forms

/// A list of details added up for the lists it fills, in the order in which their rows appear.
struct DetailSums {
  /// A unit and a code.
  struct Place: Hashable, Sendable {
    var group: Group
    var code: String
  }

  private struct SpendingKey: Hashable {
    var place: Place
    var fund: String
  }

  private struct ProjectKey: Hashable {
    var place: Place
    var name: String
  }

  /// Amounts by key and column, keys in the order they came.
  private struct Sums<Key: Hashable> {
    private(set) var keys: [Key] = []
    private(set) var numbers: [Key: [String: Money]] = [:]

    mutating func add(_ amount: Money, to column: String, of key: Key) {
      if numbers[key] == nil { keys.append(key) }
      let sum = numbers[key]?[column] ?? .zero
      numbers[key, default: [:]][column] = sum.plus(amount)
    }

    func total(_ column: String) -> Money {
      numbers.values.reduce(.zero) { $0.plus($1[column] ?? .zero) }
    }
  }

  private let unit: MoneyUnit
  private var spending = Sums<SpendingKey>()
  private var economic = Sums<Place>()
  private var projects = Sums<ProjectKey>()
  /// Everything in the list.
  private(set) var total = Money.zero
  /// 基本支出 that is not paid from 一般公共预算 and stands in no economic row.
  private(set) var otherBasic = Money.zero

  init(unit: MoneyUnit) { self.unit = unit }

  /// Adds one row; `economicColumn` is where its code belongs.
  mutating func add(_ detail: PastedDetail, _ lists: DetailLists, economicColumn: String) {
    let amount = detail.amount.money
    total = total.plus(amount)
    let place = Place(group: detail.group, code: detail.functional)
    let key = SpendingKey(place: place, fund: detail.fund)
    let part = detail.isProject ? "project" : "basic"
    spending.add(amount, to: part, of: key)
    if detail.isCarried { spending.add(amount, to: part + "Carry", of: key) }
    if detail.isProject {
      let column = detail.isOther ? "other" : detail.isCarried ? "carryover" : "current"
      projects.add(amount, to: column, of: ProjectKey(place: place, name: detail.project))
    } else if detail.fund == "general" {
      economic.add(
        amount, to: economicColumn, of: Place(group: detail.group, code: detail.economic))
    } else {
      otherBasic = otherBasic.plus(amount)
    }
  }

  /// The sum of a column of one of the lists.
  func sum(_ column: String, of list: ListID, _ lists: DetailLists) -> Money {
    switch list {
    case lists.spending: spending.total(column)
    case lists.economic: economic.total(column)
    default: projects.total(column)
    }
  }

  /// The rows of the lists.
  ///
  /// - Parameters:
  ///   - sharing: Where other projects stand too, so that 项目支出 is written and not presumed.
  ///   - headline: What a row of a list is called.
  func entries(
    _ lists: DetailLists, sharing: Set<Place>, headline: (ListID, String) -> String
  ) -> [PastedEntry] {
    let funds = Dictionary(grouping: spending.keys, by: \.place)
    return projects.keys.map { key in
      var entry = row(lists.projects, key.place, key.name)
      entry.answers = [("name", .text(key.name)), ("code", .code(key.place.code))]
      entry.answers += amounts(projects.numbers[key], ["current", "carryover", "other"])
      return entry
    }
      + spending.keys.map { key in
        let isShared =
          sharing.contains(key.place) || (funds[key.place]?.count ?? 0) > 1
          || ["account", "own"].contains(key.fund)
        var entry = row(lists.spending, key.place, headline(lists.spending, key.place.code))
        entry.answers = [("code", .code(key.place.code))]
        if key.fund != "general" { entry.answers.append((Wizard.fundColumn, .choice(key.fund))) }
        entry.answers += amounts(spending.numbers[key], ["basic"], isBlankNamed: true)
        entry.answers += amounts(spending.numbers[key], ["basicCarry"])
        entry.answers += project(spending.numbers[key], isShared: isShared)
        if !isShared { entry.presumed["project"] = presumedProject(spending.numbers[key]) }
        return entry
      }
      + economic.keys.map { place in
        var entry = row(lists.economic, place, headline(lists.economic, place.code))
        entry.answers = [("code", .code(place.code))]
        entry.answers += amounts(economic.numbers[place], ["personnel", "public"])
        return entry
      }
  }

  private func row(_ list: ListID, _ place: Place, _ headline: String) -> PastedEntry {
    PastedEntry(
      list: list, group: place.group, number: 0, headline: headline, code: place.code, answers: [])
  }

  /// 项目支出: presumed from the projects, or written where others stand there too.
  private func project(
    _ numbers: [String: Money]?, isShared: Bool
  ) -> [(column: String, value: Value?)] {
    guard isShared else { return [("project", nil)] }
    return amounts(numbers, ["project"], isBlankNamed: true)
  }

  /// What the projects of the block come to.
  private func presumedProject(_ numbers: [String: Money]?) -> Value? {
    numbers?["project"].flatMap { amount($0) }.map { .amount($0) }
  }

  private func amounts(
    _ numbers: [String: Money]?, _ columns: [String], isBlankNamed: Bool = false
  ) -> [(column: String, value: Value?)] {
    columns.compactMap { column in
      guard let money = numbers?[column] else { return isBlankNamed ? (column, .blank) : nil }
      return (column, amount(money).map { .amount($0) })
    }
  }

  /// An amount as if it had been written in the unit of the block.
  func amount(_ money: Money) -> Amount? {
    try? Amount(parsing: money.exactText(in: unit), unit: unit)
  }
}
