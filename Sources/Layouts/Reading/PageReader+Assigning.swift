import Forms

extension PageReader {
  /// Puts a text where a hole leads to.
  mutating func assign(
    _ text: String, to target: Hole.Target, _ placing: inout Placing
  ) {
    placing.filled.append(target)
    switch target {
    case .column(let column): placing.row?.cells[column] = ReadCell(text, line: placing.line)
    case .name(.code): putCode(text, &placing)
    case .name(.classCode), .name(.sectionCode), .name(.itemCode):
      placing.row?.code += text
    case .name(.label): placing.row?.label += text
    case .name: break
    default: assign(text, to: target, line: placing.line)
    }
  }

  /// Names a row by its code; one printed otherwise beside the name stays with the name.
  private mutating func putCode(_ text: String, _ placing: inout Placing) {
    guard let known = placing.row?.code, !known.isEmpty, known != text else {
      placing.row?.code = text
      return
    }
    placing.row?.label = text + "-"
  }

  /// Puts a text in a cell of the form or of its head.
  mutating func assign(_ text: String, to target: Hole.Target, line: Int) {
    let cell = ReadCell(text, line: line)
    switch target {
    case .head(let column): page.head[column] = cell
    case .field(let column): page.fields[column] = cell
    case .line(let id, let column):
      let index = index(ofLine: id, at: line)
      page.rows[index].cells[column] = cell
    case .fact, .column, .name, .mark: break
    }
  }

  private mutating func index(ofLine id: String, at line: Int) -> Int {
    if let index = rowsOfLines[id] { return index }
    let found = form.blocks.lazy.compactMap { block in
      block.label(ofLine: id).map { (block: block.id, label: $0) }
    }.first
    rowsOfLines[id] = page.rows.count
    page.rows.append(
      ReadRow(
        block: found?.block ?? "", level: .line, lineID: id, label: found?.label ?? "", line: line))
    return page.rows.count - 1
  }

  /// Notes the holes that the page leaves blank.
  mutating func leaveBlank(_ cell: PictureCell, _ placing: inout Placing) {
    switch cell {
    case .hole(let hole): leaveBlank(hole.target, &placing)
    case .mixed(let segments):
      for case .hole(let hole) in segments { leaveBlank(hole.target, &placing) }
    default: break
    }
  }

  private mutating func leaveBlank(_ target: Hole.Target, _ placing: inout Placing) {
    guard !placing.filled.contains(target), !isFilled(target) else { return }
    if case .name = target { return }
    assign("", to: target, &placing)
  }

  private func isFilled(_ target: Hole.Target) -> Bool {
    switch target {
    case .head(let column): page.head[column] != nil
    case .field(let column): page.fields[column] != nil
    case .line(let id, let column):
      rowsOfLines[id].map { page.rows[$0].cells[column] != nil } ?? false
    case .fact, .column, .name, .mark: false
    }
  }
}

extension Block {
  /// The label of a fixed line; `nil` if it has none with this id.
  fileprivate func label(ofLine id: String) -> String? {
    switch rows {
    case .fixed(let lines): lines.first(withID: id)?.label
    case .classes(let source): source.lines.first(withID: id)?.label
    case .fields, .list, .tree, .units: nil
    }
  }
}
