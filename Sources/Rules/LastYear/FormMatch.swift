import Forms

/// A form of last year's set and the one of this year's that it goes on in.
///
/// Base forms and sheets are the same form in all sets by their id; printed tables only in the sets of
/// one city, for another one numbers its tables otherwise.
struct FormMatch {
  let old: Form
  let new: Form
  /// The columns of this year by the id they had last year.
  private let columns: [String: String]

  /// `nil` where the new set has no such form.
  init?(_ old: Form, in last: TemplateSet, to set: TemplateSet) {
    guard let new = set.form(old.id), old.isRepeated == new.isRepeated else { return nil }
    let isBase = !old.isPrinted && !new.isPrinted
    guard last.series == set.series || isBase || old.isRepeated else { return nil }
    self.old = old
    self.new = new
    let known = Set(old.blocks.flatMap(\.columns).map(\.id))
    columns = Dictionary(
      new.blocks.flatMap(\.columns).map { column in
        (known.contains(column.id) ? column.id : column.formerID ?? column.id, column.id)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The column of this year that a column of last year goes on in.
  func column(for old: String) -> String? { columns[old] }

  /// The id that a column of this year had last year.
  func formerColumn(of column: Column) -> String {
    columns[column.id] == column.id ? column.id : column.formerID ?? column.id
  }

  /// Whether last year's form had the column, perhaps under another id.
  func knows(_ column: Column) -> Bool {
    old.blocks.flatMap(\.columns).contains { $0.id == column.id || $0.id == column.formerID }
  }

  /// Whether last year's form had the line in the block that this year has it in.
  func knows(_ line: Line) -> Bool {
    old.blocks.contains { block in
      switch block.rows {
      case .fixed(let lines): lines.contains { $0.id == line.id }
      case .classes(let source): source.lines.contains { $0.id == line.id }
      case .fields, .list, .tree, .units: false
      }
    }
  }

  /// Whether a column of scores adds up to a fixed total: then its scores last, as words do.
  func isWeight(_ column: String) -> Bool {
    new.rules.contains { rule in
      if case .weights(_, column, _) = rule.relation { true } else { false }
    }
  }
}

extension CellKind {
  /// Whether what stood in a cell of the other kind may stand in one of this kind.
  func takes(_ value: Value, from other: CellKind) -> Bool {
    switch (self, other) {
    case (.text, .text), (.paragraphs, .paragraphs), (.amount, .amount), (.percent, .percent),
      (.count, .count), (.indicator, .indicator), (.date, .date):
      true
    case (.choice(let choices), .choice):
      choices.contains { value == .choice($0.id) }
    case (.code(let list, let digits), .code(let otherList, _)):
      list == otherList && digits.contains(value.words?.utf8.count ?? 0)
    case (.reference(let form, let block), .reference(let otherForm, let otherBlock)):
      form == otherForm && block == otherBlock
    default: false
    }
  }
}
