import Forms
import Texts

extension FormulaParser {
  /// Rows to add or count: `children`, `nodes t2 2080505`, `sheets goal where …`, `projects where …`.
  mutating func selection() throws(FormulaError) -> (RowSelection, Block) {
    let first = try word(said("清单名"))
    switch first.text {
    case "children": return try children(first)
    case "nodes": return try nodes()
    case "sheets": return try sheets()
    default: return try block(first)
    }
  }

  private func children(_ word: Token) throws(FormulaError) -> (RowSelection, Block) {
    guard let block = scope.block, block.hasLevels else {
      throw FormulaError(fault: .noTree, offset: word.offset)
    }
    return (.children, block)
  }

  private mutating func nodes() throws(FormulaError) -> (RowSelection, Block) {
    let name = try word(said("表名"))
    guard let form = scope.form(name.text) else {
      throw unknown(.form, name, among: Array(scope.forms.keys))
    }
    guard let tree = Scope.tree(of: form) else {
      throw FormulaError(fault: .noTree, offset: name.offset)
    }
    let code = next.kind == .word ? advance().text : nil
    return (.nodes(form: form.id, code: code), tree)
  }

  private mutating func sheets() throws(FormulaError) -> (RowSelection, Block) {
    let name = try word(said("表名"))
    guard let form = scope.form(name.text),
      let block = form.blocks.first(where: { $0.rows == .fields })
    else { throw unknown(.form, name, among: Array(scope.forms.keys)) }
    return (.sheets(form: form.id, matches: try matches(in: block)), block)
  }

  /// A block of this form, or the only list of another form.
  private mutating func block(_ first: Token) throws(FormulaError) -> (RowSelection, Block) {
    var word = first
    var form = scope.form
    if let other = scope.form(first.text), scope.form?.block(first.text) == nil {
      form = other
      if take(".") { word = try self.word(said("部分名")) }
    }
    let lists = form?.blocks.filter { $0.rows != .fields } ?? []
    let named = lists.first { $0.id == word.text }
    guard let form, let block = named ?? (word == first ? lists.first : nil) else {
      throw unknown(.block, word, among: lists.map(\.id) + Array(scope.forms.keys))
    }
    guard form.block(first.text) != nil || form.id == first.text else {
      throw unknown(.block, word, among: lists.map(\.id) + Array(scope.forms.keys))
    }
    let matchPlace = next
    let matches = try matches(in: block)
    if case .list = block.rows {
      return (.entered(form: form.id, block: block.id, matches: matches), block)
    }
    guard matches.isEmpty else {
      throw FormulaError(fault: .notList(word.text), offset: matchPlace.offset)
    }
    return (.block(form: form.id == scope.form?.id ? nil : form.id, block: block.id), block)
  }

  /// `where unit = this.unit and code begins 208`; nothing if the next word is not `where`.
  mutating func matches(in block: Block) throws(FormulaError) -> [Match] {
    guard take("where") else { return [] }
    var matches: [Match] = []
    repeat {
      let token = try word(said("栏目名"))
      let column = try column(token, in: block)
      matches.append(Match(column: token.text, operand: try operand(for: column)))
    } while take("and")
    return matches
  }

  private mutating func operand(for column: Column) throws(FormulaError) -> Match.Operand {
    if take("begins") { return .prefix(try word(said("代码")).text) }
    try expect("=")
    if take("this") {
      guard take(".") else { return .thisRow }
      let own = try word(said("栏目名"))
      guard let block = scope.block else {
        throw FormulaError(fault: .notInSet, offset: own.offset)
      }
      if block.rowNames.contains(own.text) { return .column(own.text) }
      return .column(try self.column(own, in: block).id)
    }
    return .literal(try literal(for: column))
  }

  /// A choice id, a code or a text that a column can hold.
  mutating func literal(for column: Column) throws(FormulaError) -> String {
    let token = next.kind == .quoted ? advance() : try word(said("选项"))
    guard case .choice(let choices) = column.kind else { return token.text }
    guard choices.contains(where: { $0.id == token.text }) else {
      throw unknown(.choice, token, among: choices.map(\.id))
    }
    return token.text
  }
}

extension Block {
  /// Whether rows stand below others.
  fileprivate var hasLevels: Bool {
    switch rows {
    case .tree, .units: true
    case .fields, .fixed, .list, .classes: false
    }
  }

  /// What a row says of itself besides its columns: a fixed line its code, a row by units its unit.
  fileprivate var rowNames: [String] {
    switch rows {
    case .fixed, .classes: ["code"]
    case .units: ["unit"]
    case .fields, .list, .tree: []
    }
  }
}
