import Forms
import Texts

/// Two documents side by side: drafts, versions of one, or published texts that were read.
///
/// What is answered is compared, cell by cell, in the order of the second document's set; what is only
/// computed follows from it and is left out, but for the grand totals of tables and for figures that a
/// page states otherwise than they are computed. Rows are found again by their names, sheets by theirs;
/// in versions of one draft also by their keys. Costs one pass over the cells of both.
package struct DocumentComparison: Sendable {
  package private(set) var changes: [DocumentChange] = []
  let left: Calculation
  let right: Calculation
  /// Whether both are versions of one draft, so that a key means the same row in both.
  let isOneDraft: Bool

  package init(_ left: Calculation, _ right: Calculation, isOneDraft: Bool = false) {
    self.left = left
    self.right = right
    self.isOneDraft = isOneDraft
    for form in right.set.forms { compare(form) }
    for form in left.set.forms where match(form) == nil { leave(form, of: left, as: .removed) }
  }

  private func match(_ old: Form) -> FormMatch? { FormMatch(old, in: left.set, to: right.set) }

  private mutating func compare(_ form: Form) {
    guard let old = left.set.form(form.id), let match = match(old) else {
      return leave(form, of: right, as: .added)
    }
    guard form.isRepeated else {
      return compare(FormID(form.id), FormID(form.id), match)
    }
    let pairs = pairs(
      left.answers.sheets(of: form.id).map { (key: $0, name: sheetName($0, form, left)) },
      right.answers.sheets(of: form.id).map { (key: $0, name: sheetName($0, form, right)) })
    for (old, new) in pairs {
      let ids = (old.map { FormID(form.id, sheet: $0) }, new.map { FormID(form.id, sheet: $0) })
      switch ids {
      case (let old?, let new?): compare(old, new, match)
      case (let old?, nil): add(old, of: left, as: .removed)
      case (nil, let new?): add(new, of: right, as: .added)
      case (nil, nil): break
      }
    }
  }

  /// Says of a form that the other document does not have, if anything is answered in it.
  private mutating func leave(
    _ form: Form, of document: Calculation, as kind: DocumentChange.Kind
  ) {
    if document.answers.hasContent(in: form.id) { add(FormID(form.id), of: document, as: kind) }
  }

  private mutating func add(
    _ form: FormID, of document: Calculation, as kind: DocumentChange.Kind
  ) {
    let name = document.answers.values[CellID(form: form, field: "name")]?.words
    let path = document.path(of: form)
    changes.append(
      DocumentChange(
        kind, form: path, path: path,
        place: [document.formName(form), name].compactMap { $0 }.joined(separator: " ")))
  }

  private func sheetName(_ sheet: Int, _ form: Form, _ document: Calculation) -> String {
    document.cell(CellID(form: FormID(form.id, sheet: sheet), field: "name")).value?.words ?? ""
  }

  private mutating func compare(_ old: FormID, _ new: FormID, _ match: FormMatch) {
    let cells = (left.filled(old).fields, right.filled(new).fields)
    compare(
      cells.0, cells.1, (match.old.fieldColumns, match.new.fieldColumns), at: (old, new),
      rows: (.field, .field), match)
    for block in match.new.blocks where block.rows != .fields {
      compareRows(of: block, (old, new), match)
    }
    for block in match.old.blocks
    where block.rows != .fields && match.new.block(block.id) == nil {
      leave(block, of: old)
    }
  }

  /// Says what is answered in a block that the second document's form does not have.
  private mutating func leave(_ block: Block, of form: FormID) {
    for row in left.rows(of: form, block: block.id) {
      leave(row, of: block, in: form, of: left, as: .removed)
    }
  }

  /// Says of an entered row that the other document does not have it, of any other what stands in it.
  private mutating func leave(
    _ row: FilledRow, of block: Block, in form: FormID, of document: Calculation,
    as kind: DocumentChange.Kind
  ) {
    if case .entered = row.id { return add(row, in: form, of: document, block, as: kind) }
    for column in block.columns {
      let cell = CellID(form: form, row: row.id, column: column.id)
      leave(row.cells[column.id], at: cell, of: document, as: kind)
    }
  }

  /// Says what stands in a cell of a document that the other has no place for.
  private mutating func leave(
    _ filled: FilledCell?, at cell: CellID, of document: Calculation, as kind: DocumentChange.Kind
  ) {
    guard let filled, isTold(nil, filled, in: cell.row), !document.isSilent(cell, filled) else {
      return
    }
    let text = document.text(of: filled.published, in: filled.kind)
    guard !text.isEmpty else { return }
    changes.append(
      DocumentChange(
        kind, form: document.path(of: cell.form), path: document.path(of: cell),
        place: document.place(of: cell), before: kind == .removed ? text : "",
        after: kind == .added ? text : ""))
  }

  private mutating func compareRows(
    of block: Block, _ forms: (old: FormID, new: FormID), _ match: FormMatch
  ) {
    let old = left.rows(of: forms.old, block: block.id)
    let new = right.rows(of: forms.new, block: block.id)
    let pairs = pairs(
      old.enumerated().map { (key: $0, name: rowName($1.id, $0, forms.old, left)) },
      new.enumerated().map { (key: $0, name: rowName($1.id, $0, forms.new, right)) },
      keys: isOneDraft ? (old.map(\.id.key), new.map(\.id.key)) : nil)
    let columns = match.old.block(block.id)?.columns ?? []
    for (before, after) in pairs {
      switch (before, after) {
      case (let before?, let after?):
        compare(
          old[before].cells, new[after].cells, (columns, block.columns), at: forms,
          rows: (old[before].id, new[after].id), match)
      case (let before?, nil):
        if right.isPrinted(forms.new) {
          leave(
            old[before], of: match.old.block(block.id) ?? block, in: forms.old, of: left,
            as: .removed)
        }
      case (nil, let after?):
        guard left.isPrinted(forms.old) else { continue }
        leave(new[after], of: block, in: forms.new, of: right, as: .added)
      case (nil, nil): break
      }
    }
  }

  /// What a row is called among those of its table; where it has no name, its place among them.
  private func rowName(
    _ row: RowID, _ place: Int, _ form: FormID, _ document: Calculation
  ) -> String {
    let name = document.path(of: row, in: form).dropFirst(document.path(of: form).count + 1)
    return name.contains("@") ? "@\(place)" : String(name)
  }

  /// Says of an entered row that the other document does not have.
  private mutating func add(
    _ row: FilledRow, in form: FormID, of document: Calculation, _ block: Block,
    as kind: DocumentChange.Kind
  ) {
    let contents = block.columns.compactMap { column -> String? in
      guard let cell = row.cells[column.id], cell.kind.isFigure, cell.origin == .typed else {
        return nil
      }
      let text = document.text(of: cell.published, in: cell.kind)
      return text.isEmpty ? nil : "\(column.label) \(text)"
    }.joined(separator: said("，"))
    changes.append(
      DocumentChange(
        kind, form: document.path(of: form), path: document.path(of: row.id, in: form),
        place: document.rowPlace(row.id, in: form), before: kind == .removed ? contents : "",
        after: kind == .added ? contents : ""))
  }

  private mutating func compare(
    _ before: [String: FilledCell], _ after: [String: FilledCell],
    _ columns: (old: [Column], new: [Column]), at forms: (old: FormID, new: FormID),
    rows: (old: RowID, new: RowID), _ match: FormMatch
  ) {
    for column in columns.new {
      let former = match.formerColumn(of: column)
      let old = before[former]
      let cell = CellID(form: forms.new, row: rows.new, column: column.id)
      guard let new = after[column.id], isTold(old, new, in: rows.new),
        !left.isSilent(CellID(form: forms.old, row: rows.old, column: former), old),
        !right.isSilent(cell, new)
      else { continue }
      let texts = (
        old.map { left.text(of: $0.published, in: $0.kind) } ?? "",
        right.text(of: new.published, in: new.kind)
      )
      guard texts.0 != texts.1 else { continue }
      changes.append(
        DocumentChange(
          .changed, form: right.path(of: forms.new), path: right.path(of: cell),
          place: right.place(of: cell), before: texts.0, after: texts.1,
          amounts: amounts(old, new)))
    }
    let known = Set(columns.new.map(match.formerColumn))
    for column in columns.old where !known.contains(column.id) {
      let cell = CellID(form: forms.old, row: rows.old, column: column.id)
      leave(before[column.id], at: cell, of: left, as: .removed)
    }
  }

  /// Whether a cell is compared: an answer, a grand total, or a figure stated otherwise than computed.
  private func isTold(_ old: FilledCell?, _ new: FilledCell, in row: RowID) -> Bool {
    guard case .defined = new.origin else { return true }
    return row == .total || !new.agrees || old?.agrees == false
  }

  private func amounts(_ old: FilledCell?, _ new: FilledCell) -> YearChange? {
    guard case .amount(let unit, let places) = new.kind else { return nil }
    return YearChange(from: old?.money, to: new.money, in: unit, places: places)
  }

  /// The same things of both documents in the order of the second, what only the first has after what it
  /// followed there.
  ///
  /// - Parameter keys: What else they are found again by where their names differ.
  private func pairs(
    _ old: [(key: Int, name: String)], _ new: [(key: Int, name: String)],
    keys: (old: [Int?], new: [Int?])? = nil
  ) -> [(old: Int?, new: Int?)] {
    var free = Dictionary(grouping: old.indices, by: { old[$0].name })
    var found: [Int: Int] = [:]
    for index in new.indices where free[new[index].name]?.isEmpty == false {
      found[index] = free[new[index].name]?.removeFirst()
    }
    var taken = Set(found.values)
    for index in new.indices where found[index] == nil {
      guard let key = keys?.new[index],
        let other = old.indices.first(where: { keys?.old[$0] == key && !taken.contains($0) })
      else { continue }
      found[index] = other
      taken.insert(other)
    }
    var result: [(Int?, Int?)] = new.indices.map { (found[$0].map { old[$0].key }, new[$0].key) }
    for index in old.indices where !taken.contains(index) {
      let before = index > 0 ? result.firstIndex { $0.0 == old[index - 1].key } : nil
      result.insert((old[index].key, nil), at: before.map { $0 + 1 } ?? 0)
    }
    return result
  }
}

extension Form {
  /// The columns that have one answer each.
  fileprivate var fieldColumns: [Column] {
    blocks.filter { $0.rows == .fields }.flatMap(\.columns)
  }
}

extension Calculation {
  /// Whether pages that were read say nothing of a cell, not even that it is blank.
  fileprivate func isSilent(_ cell: CellID, _ filled: FilledCell?) -> Bool {
    !answers.printed.isEmpty && filled?.published == nil && answers.values[cell] == nil
      && answers.statements[cell] == nil
  }

  /// Whether the rows of a form are all there: pages that were read say nothing of a list that none of
  /// them shows.
  fileprivate func isPrinted(_ form: FormID) -> Bool {
    answers.printed.isEmpty || answers.values.keys.contains { $0.form == form }
  }
}

extension RowID {
  /// The key of an entered row.
  fileprivate var key: Int? {
    if case .entered(let key) = self { key } else { nil }
  }
}

extension CellKind {
  /// Whether the content is a number.
  fileprivate var isFigure: Bool {
    switch self {
    case .amount, .percent, .count: true
    default: false
    }
  }
}

extension FilledCell {
  fileprivate var money: Money? {
    if case .amount(let amount) = published { amount.money } else { nil }
  }
}
