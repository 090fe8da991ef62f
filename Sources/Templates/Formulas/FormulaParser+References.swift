import Forms
import Texts

extension FormulaParser {
  /// A cell: `basic`, `income1.amount`, `t2.total.total`, `head.department`, `project>unit>name`.
  mutating func reference() throws(FormulaError) -> (Reference, CellKind) {
    let first = try word(said("栏目名"))
    if next.text == ">" { return try via(first) }
    var path = [first]
    while take(".") { path.append(try word(said("栏目名"))) }
    switch path.count {
    case 1: return try own(path[0])
    case 2: return try pair(path[0], path[1])
    case 3: return try full(path[0], path[1], path[2])
    default: throw FormulaError(fault: .leftOver(path[3].text), offset: path[3].offset)
    }
  }

  /// The column a word names in a block.
  func column(_ word: Token, in block: Block) throws(FormulaError) -> Column {
    if let column = block.column(word.text) { return column }
    throw unknown(.column, word, among: block.columns.map(\.id))
  }

  func unknown(_ noun: Noun, _ word: Token, among names: [String]) -> FormulaError {
    let near = nearestName(to: word.text, in: names)
    return FormulaError(fault: .unknown(noun, word.text, near: near), offset: word.offset)
  }

  /// A column of the row the formula stands in, or of the form's fields.
  private func own(_ word: Token) throws(FormulaError) -> (Reference, CellKind) {
    guard let form = scope.form else {
      throw FormulaError(fault: .notInSet, offset: word.offset)
    }
    if let block = scope.block {
      let column = try column(word, in: block)
      return (Reference(column: word.text), column.kind)
    }
    return (Reference(row: .field, column: word.text), try field(word, of: form).kind)
  }

  private func field(_ word: Token, of form: Form) throws(FormulaError) -> Column {
    if let column = Scope.field(word.text, of: form) { return column }
    let names = form.blocks.filter { $0.rows == .fields }.flatMap { $0.columns.map(\.id) }
    throw unknown(.column, word, among: names)
  }

  /// A cell of the same form, or a field of another one.
  private func pair(_ first: Token, _ second: Token) throws(FormulaError) -> (Reference, CellKind) {
    if let form = scope.form, let (row, block) = row(first, of: form) {
      let column = try cell(second, of: block, row: row, form: form)
      return (Reference(row: row, column: second.text), column.kind)
    }
    guard let other = scope.form(first.text) else {
      throw unknown(.form, first, among: scope.names)
    }
    let kind = try field(second, of: other).kind
    return (Reference(form: other.id, row: .field, column: second.text), kind)
  }

  private func full(
    _ first: Token, _ second: Token, _ third: Token
  ) throws(FormulaError) -> (Reference, CellKind) {
    guard let form = scope.form(first.text) else {
      throw unknown(.form, first, among: Array(scope.forms.keys))
    }
    guard let (row, block) = row(second, of: form) else {
      throw unknown(.line, second, among: Scope.lines(of: form).map(\.id) + form.blocks.map(\.id))
    }
    let column = try cell(third, of: block, row: row, form: form)
    return (Reference(form: form.id, row: row, column: third.text), column.kind)
  }

  /// The row a word names in a form: a fixed line, a node of its tree, or its fields.
  private func row(_ word: Token, of form: Form) -> (Reference.Row, Block?)? {
    if let block = Scope.block(of: word.text, in: form) { return (.line(word.text), block) }
    if let tree = Scope.tree(of: form) {
      if word.text == "total" { return (.node(code: ""), tree) }
      if isCode(word.text) { return (.node(code: word.text), tree) }
    }
    if let units = Scope.units(of: form), ["total", "department"].contains(word.text) {
      return (.node(code: word.text == "total" ? "" : word.text), units)
    }
    if form.block(word.text)?.rows == .fields { return (.field, nil) }
    return nil
  }

  private func isCode(_ text: String) -> Bool {
    [3, 5, 7].contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private func cell(
    _ word: Token, of block: Block?, row: Reference.Row, form: Form
  ) throws(FormulaError) -> Column {
    guard let block else { return try field(word, of: form) }
    let column = try column(word, in: block)
    if case .line(let id) = row,
      let line = Scope.lines(of: block).first(where: { $0.id == id }),
      let source = line.sources[word.text], source == nil
    {
      throw FormulaError(
        fault: .noCell(line: line.label, column: column.label), offset: word.offset)
    }
    return column
  }

  /// `project>unit>name`: from row to row along columns that refer to rows.
  private mutating func via(_ first: Token) throws(FormulaError) -> (Reference, CellKind) {
    var block = scope.block
    if block == nil { block = scope.form?.blocks.first { $0.rows == .fields } }
    var path: [String] = []
    var word = first
    repeat {
      guard let current = block else {
        throw FormulaError(fault: .notInSet, offset: word.offset)
      }
      guard case .reference(let form, let name) = try column(word, in: current).kind else {
        throw FormulaError(fault: .notReference(word.text), offset: word.offset)
      }
      path.append(word.text)
      block = scope.form(form)?.block(name)
      try expect(">")
      word = try self.word(said("栏目名"))
    } while next.text == ">"
    guard let last = block else { throw unknown(.block, word, among: []) }
    return (Reference(row: .via(path), column: word.text), try column(word, in: last).kind)
  }
}
