import Forms

/// Reads the indicator bank, `bank/kinds.tsv` and `bank/indicators.tsv`.
struct BankReader {
  let folder: TemplateFolder
  let log: ProblemLog

  func read() -> IndicatorBank {
    let kinds = kinds()
    return IndicatorBank(kinds: kinds, entries: entries(of: kinds.map(\.id)))
  }

  private func kinds() -> [IndicatorBank.Kind] {
    rows(of: "bank/kinds.tsv", columns: ["id", "name", "words"], key: ["id"]) { row in
      let words = row.cell("words").text.split(separator: "、").map(String.init)
      return IndicatorBank.Kind(
        id: row.cell("id").text, name: row.cell("name").text, words: words)
    }
  }

  private func entries(of kinds: [String]) -> [IndicatorBank.Entry] {
    let columns = ["kind", "category", "name", "value"]
    return rows(of: "bank/indicators.tsv", columns: columns, key: ["kind", "category", "name"]) {
      row in
      let (kind, word, value) = (row.cell("kind"), row.cell("category"), row.cell("value"))
      if !kinds.contains(kind.text) {
        let near = nearestName(to: kind.text, in: kinds)
        log.add(.unknown(.bankKind, kind.text, near: near), at: kind.place)
      }
      let category = BankCategory(rawValue: word.text)
      if category == nil {
        let near = nearestName(to: word.text, in: BankCategory.allCases.map(\.rawValue))
        log.add(.unknown(.category, word.text, near: near), at: word.place)
      }
      if !isValue(value.text) { log.add(.bankValue(value.text), at: value.place) }
      return category.map {
        IndicatorBank.Entry(
          kind: kind.text, category: $0, name: row.cell("name").text, value: value.text)
      }
    }
  }

  /// The rows of a table; those with the same key are reported.
  private func rows<T>(
    of file: String, columns: [String], key: [String], make: (Table.Row) -> T?
  ) -> [T] {
    guard let text = folder.text(of: file, log: log) else { return [] }
    let table = Table(text, file: file, log: log)
    table.check(required: columns, optional: [], log: log)
    var seen: Set<[String]> = []
    return table.rows.compactMap { row in
      if !seen.insert(key.map { row.cell($0).text }).inserted, let last = key.last {
        log.add(.duplicate(.line, row.cell(last).text), at: row.cell(last).place)
      }
      return make(row)
    }
  }

  /// Whether a value is one with its number filled in: with sign and unit, or a time.
  private func isValue(_ text: String) -> Bool {
    let parts = text.split(separator: "{}", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return false }
    let value = IndicatorValue(parts.joined(separator: "1"))
    return value.kind == .time
      || value.kind == .quantity && value.comparator != nil && value.unit != nil
  }
}
