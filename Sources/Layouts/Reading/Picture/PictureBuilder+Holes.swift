import Forms

extension PictureBuilder {
  /// A hole with the shape of what stands in it.
  func hole(_ target: Hole.Target, block: Block?, level: FilledRow.Level?) -> PictureHole {
    PictureHole(target: target, shape: shape(of: target, block: block, level: level))
  }

  private func shape(
    of target: Hole.Target, block: Block?, level: FilledRow.Level?
  ) -> PictureHole.Shape {
    switch target {
    case .field(let column):
      shape(of: form.blocks.lazy.filter { $0.rows == .fields }.flatMap(\.columns), column)
    case .line(let line, let column):
      shape(of: form.blocks.first { $0.hasLine(line) }?.columns ?? [], column)
    case .column(let column): shape(of: block?.columns ?? [], column)
    case .name(let name): shape(of: name, block: block, level: level)
    case .head, .fact, .mark: .text
    }
  }

  private func shape(of columns: some Sequence<Column>, _ id: String) -> PictureHole.Shape {
    switch columns.first(where: { $0.id == id })?.kind {
    case .amount, .percent, .count: .number
    case .code(_, let digits): .code(digits)
    case .paragraphs: .paragraphs
    default: .text
    }
  }

  private func shape(
    of name: Hole.Name, block: Block?, level: FilledRow.Level?
  ) -> PictureHole.Shape {
    switch name {
    case .code: codeShape(of: block, level: level)
    case .classCode: .code([3])
    case .sectionCode, .itemCode: .code([2])
    case .number: .numeral
    case .ordinal, .label, .level1, .level2: .text
    }
  }

  private func codeShape(of block: Block?, level: FilledRow.Level?) -> PictureHole.Shape {
    guard case .tree(let tree) = block?.rows else { return .text }
    return switch level {
    case .class: .code(Array(tree.digits.prefix(1)))
    case .section: .code(Array(tree.digits.dropFirst().prefix(1)))
    case .item: .code(Array(tree.digits.dropFirst(2).prefix(1)))
    case .unit: .otherCode(tree.digits)
    default: .code(tree.digits)
    }
  }

  /// Rows that know what stands above and below their cells.
  static func linked(_ items: [PictureItem]) -> [PictureItem] {
    var items = items
    for index in items.indices.dropLast() {
      guard case .once(let upper) = items[index], case .once(let lower) = items[index + 1] else {
        continue
      }
      var (above, below) = (lower.above, upper.below)
      for column in upper.cells.indices where column < lower.cells.count {
        if case .words(let words) = lower.cells[column] { below[column] = words }
        guard !lower.cells[column].isOpen else { continue }
        switch upper.cells[column] {
        case .words: above[column] = upper.cells[column]
        case .hole where column > 0 && above[column - 1] != nil:
          above[column] = upper.cells[column]
        default: break
        }
      }
      items[index] = .once(PictureRow(upper.cells, above: upper.above, below: below))
      items[index + 1] = .once(PictureRow(lower.cells, above: above, below: lower.below))
    }
    return items
  }
}

extension Block {
  /// Whether it has the fixed line with this id.
  func hasLine(_ id: String) -> Bool {
    switch rows {
    case .fixed(let lines): lines.contains { $0.id == id }
    case .classes(let source): source.lines.contains { $0.id == id }
    case .fields, .list, .tree, .units: false
    }
  }
}
