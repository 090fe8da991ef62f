import Forms
import Layouts
import Randomness
import Templates

/// A form of a set filled in at random.
struct RandomForm {
  private(set) var filled: FilledForm
  private var generator: SeededGenerator
  private let loaded: LoadedSet
  private let form: Form

  init(_ form: Form, of loaded: LoadedSet, seed: UInt64) throws {
    self.form = form
    self.loaded = loaded
    generator = SeededGenerator(seed: seed)
    filled = FilledForm(id: FormID(form.id), fields: [:], rows: [:], head: [:])
    for column in loaded.set.form("head")?.blocks.flatMap(\.columns) ?? [] {
      filled.head[column.id] = try cell(column)
    }
    for block in form.blocks { try fill(block) }
  }

  private mutating func fill(_ block: Block) throws {
    switch block.rows {
    case .fields:
      for column in block.columns { filled.fields[column.id] = try cell(column) }
    case .fixed(let lines): filled.rows[block.id] = try lines.map { try row(of: $0, in: block) }
    case .classes(let source):
      filled.rows[block.id] = try source.lines.map { line in
        var row = try row(of: line, in: block)
        row.isPrinted = Bool.random(using: &generator)
        return row
      }
    case .list(let source): filled.rows[block.id] = try rows(of: source, in: block)
    case .tree(let source): filled.rows[block.id] = try rows(of: source, in: block)
    case .units(let source):
      let levels: [FilledRow.Level] =
        [.total] + (source.hasDepartment ? [.department] : []) + [.unit, .unit]
      filled.rows[block.id] = try levels.enumerated().map { index, level in
        try row(.entered(index), level, label: word(), in: block)
      }
    }
  }

  private mutating func row(of line: Line, in block: Block) throws -> FilledRow {
    var row = try row(.line(line.id), .line, label: line.label, in: block)
    row.ordinal = line.ordinal
    return row
  }

  private mutating func rows(of source: ListSource, in block: Block) throws -> [FilledRow] {
    try source.categories.flatMap { category in
      try (0...Int.random(in: 0...1, using: &generator)).map { index in
        var row = try row(.entered(index), .entry, label: "", in: block, isNamed: true)
        row.category = category
        return row
      }
    }
  }

  /// The total, then, below units if there are any, one or two codes a level.
  private mutating func rows(of source: TreeSource, in block: Block) throws -> [FilledRow] {
    var rows = [try row(.total, .total, label: "合计", in: block)]
    for unit in source.unitColumn == nil ? [0] : [1, 2] {
      if unit > 0 {
        rows.append(try row(.entered(unit), .unit, code: "10300\(unit)", label: word(), in: block))
      }
      for top in 1...2 {
        var code = "20\(top)"
        for (level, digits) in zip([FilledRow.Level.class, .section, .item], source.digits) {
          while code.count < digits { code += "0\(Int.random(in: 1...9, using: &generator))" }
          rows.append(try row(.entered(top), level, code: code, label: word(), in: block))
        }
      }
    }
    return rows
  }

  private mutating func row(
    _ id: RowID, _ level: FilledRow.Level, code: String = "", label: String, in block: Block,
    isNamed: Bool = false
  ) throws -> FilledRow {
    var cells: [String: FilledCell] = [:]
    for column in block.columns {
      cells[column.id] = try cell(column, isFilled: isNamed)
    }
    return FilledRow(id: id, level: level, code: code, label: label, cells: cells)
  }

  private mutating func cell(_ column: Column, isFilled: Bool = false) throws
    -> FilledCell
  {
    let isBlank = !isFilled && Int.random(in: 0..<4, using: &generator) == 0
    let value = isBlank ? nil : try value(column.kind)
    return FilledCell(kind: column.kind, origin: .typed, value: value)
  }

  private mutating func value(_ kind: CellKind) throws -> Value? {
    switch kind {
    case .amount(let unit, _): .amount(try Amount(parsing: number(), unit: unit))
    case .percent: .percent(try Percent(parsing: number()))
    case .count: .count(Count(Int64.random(in: 0...99, using: &generator)))
    case .paragraphs: .paragraphs([word() + "。", word() + "。"])
    case .indicator: .indicator(IndicatorValue("≥" + number() + "%"))
    case .text: .text(word())
    default: nil
    }
  }

  private mutating func number() -> String {
    let whole = Int.random(in: -99...9999, using: &generator)
    return "\(whole).\(Int.random(in: 1...9, using: &generator))5"
  }

  private mutating func word() -> String {
    let signs = Array("甲乙丙丁戊己庚辛壬癸")
    return String(
      (0..<Int.random(in: 2...9, using: &generator)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &generator)]
      })
  }
}
