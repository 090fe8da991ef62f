import Forms

/// Makes filled forms from short texts, as a calculation would hand them over.
enum Filled {
  static let amountKind = CellKind.amount(unit: .wanYuan, places: 2)

  /// A typed text.
  static func text(_ text: String) -> FilledCell {
    FilledCell(kind: .text(limit: nil), origin: .typed, value: .text(text))
  }

  /// A typed amount; an empty text is blank.
  static func amount(_ text: String) throws -> FilledCell {
    guard !text.isEmpty else { return FilledCell(kind: amountKind, origin: .blank, value: nil) }
    let amount = try Amount(parsing: text, unit: .wanYuan)
    return FilledCell(kind: amountKind, origin: .typed, value: .amount(amount))
  }

  /// A defined amount with the same figure stated beside it as a publication prints it.
  static func defined(_ text: String) throws -> FilledCell {
    let value = text.isEmpty ? nil : Value.amount(try Amount(parsing: text, unit: .wanYuan))
    return FilledCell(
      kind: amountKind, origin: .defined(isComplete: true), value: value,
      statement: value.map { .figure($0) } ?? .blank)
  }

  /// A defined percentage with the same figure stated beside it.
  static func percent(_ text: String) throws -> FilledCell {
    let value = text.isEmpty ? nil : Value.percent(try Percent(parsing: text))
    return FilledCell(
      kind: .percent, origin: .defined(isComplete: true), value: value,
      statement: value.map { .figure($0) } ?? .blank)
  }

  /// A fixed line with one column of amounts or several.
  static func line(
    _ id: String, ordinal: String = "", label: String = "", isPrinted: Bool = true,
    _ cells: [String: FilledCell]
  ) -> FilledRow {
    FilledRow(
      id: .line(id), level: .line, ordinal: ordinal, label: label, cells: cells,
      isPrinted: isPrinted)
  }

  /// An indicator row under a category.
  static func indicator(_ key: Int, _ category: Forms.Category, _ cells: [String: FilledCell])
    -> FilledRow
  {
    FilledRow(id: .entered(key), level: .entry, label: "", category: category, cells: cells)
  }
}
