import Forms
import Rules

extension Wizard {
  /// What she wrote in the same column of other rows and sheets, the latest first; then last year's.
  func earlierTexts(at cell: CellID) -> [String] {
    var seen: Swift.Set<String> = []
    let last = calculation.lastYear.map { texts(like: cell, in: $0.contents) } ?? []
    return (texts(like: cell, in: calculation.answers) + last).filter { seen.insert($0).inserted }
  }

  private func texts(like cell: CellID, in answers: Answers) -> [String] {
    let same = answers.values.filter { other, _ in
      other != cell && other.column == cell.column && other.form.name == cell.form.name
    }
    let latest = same.sorted { one, other in
      (one.key.form.sheet ?? 0, one.key.row.order) > (
        other.key.form.sheet ?? 0, other.key.row.order
      )
    }
    return latest.compactMap { _, value in if case .text(let text) = value { text } else { nil } }
  }

  /// The codes that stand in the draft, and those of last year's.
  var usedCodes: [Swift.Set<String>] {
    [calculation.answers.codes, calculation.lastYear?.contents.codes ?? []]
  }
}

extension Answers {
  fileprivate var codes: Swift.Set<String> {
    Swift.Set(
      values.values.compactMap { value in
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
