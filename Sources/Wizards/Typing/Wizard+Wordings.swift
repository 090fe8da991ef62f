import Forms
import Rules

extension Wizard {
  /// What she wrote in the same column of other rows and sheets, the latest first.
  func earlierTexts(at cell: CellID) -> [String] {
    let same = calculation.answers.values.filter { other, _ in
      other != cell && other.column == cell.column && other.form.name == cell.form.name
    }
    let latest = same.sorted { one, other in
      (one.key.form.sheet ?? 0, one.key.row.order) > (
        other.key.form.sheet ?? 0, other.key.row.order
      )
    }
    var seen: Swift.Set<String> = []
    return latest.compactMap { _, value in
      guard case .text(let text) = value, seen.insert(text).inserted else { return nil }
      return text
    }
  }

  /// The codes of a list that stand in the draft.
  var usedCodes: Swift.Set<String> {
    Swift.Set(
      calculation.answers.values.values.compactMap { value in
        if case .code(let code) = value { code } else { nil }
      })
  }
}

extension RowID {
  /// The key of an entered row, 0 for others.
  fileprivate var order: Int {
    if case .entered(let key) = self { key } else { 0 }
  }
}
