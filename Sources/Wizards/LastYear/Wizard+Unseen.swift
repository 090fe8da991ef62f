import Forms
import Rules

/// Texts carried over from last year: they are this year's only once the clerk was asked about them.
extension Wizard {
  /// What was not asked about when a draft stopped; of a new one all paragraphs that were carried over.
  func unseen(at stop: Draft.Stop?) -> Set<CellID> {
    guard let contents = calculation.lastYear?.contents else { return [] }
    if let stop { return Set(stop.unseen.compactMap { CellID(keyName: $0) }) }
    return Set(
      calculation.answers.values.compactMap { cell, value in
        if case .paragraphs = value, contents.values[cell] == value { cell } else { nil }
      })
  }

  /// The names of what was not asked about yet, in a fixed order.
  var unseenNames: [String] { standing.unseen.filter(isCarried).map(\.keyName).sorted() }

  /// What of a section was not asked about yet.
  func unseen(in section: Section) -> [CellID] {
    standing.unseen.filter { cell in
      cell.form.name == section.form.id && isCarried(cell)
        && section.blocks.contains { block in
          block.columns.contains { $0.id == cell.column && section.asks($0) }
        }
    }
  }

  /// Whether a section has rows that were carried over and still lack all their figures.
  func hasRowsWithoutFigures(_ section: Section) -> Bool {
    guard calculation.lastYear != nil, !section.form.isRepeated else { return false }
    return section.blocks.contains { block in
      let list = ListID(form: FormID(section.form.id), block: block.id)
      let columns = entryColumns(of: list).filter { $0.kind.isAmount && $0.prior == nil }
      return !columns.isEmpty && source(of: list) != nil
        && calculation.answers.rows(of: list).contains { key in
          !calculation.hasFigures(key, of: columns, in: list)
            && columns.contains {
              let cell = CellID(form: list.form, row: .entered(key), column: $0.id)
              return calculation.lastYear(of: cell) != nil
            }
        }
    }
  }

  /// Notes that a question was answered, be it by leaving what stands there.
  mutating func see(_ position: Position) {
    if case .paragraph(let cell, _) = position { standing.unseen.remove(cell) }
  }

  /// Whether a text still stands as last year had it.
  private func isCarried(_ cell: CellID) -> Bool {
    guard let value = calculation.answers.values[cell] else { return false }
    return calculation.lastYear?.contents.values[cell] == value
  }
}
