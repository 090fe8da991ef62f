import Forms

/// What a formula can see: the forms of the set, and the row it stands in.
struct Scope {
  /// Every form of the set, as far as ids, kinds and lines are known.
  let forms: [String: Form]
  /// The form the formula stands in, `nil` for a rule of the whole set.
  var form: Form?
  /// The block whose rows it is evaluated for, `nil` once for the form.
  var block: Block?
  /// Numbers of the family that a set may change, `$weightTotal`.
  var parameters: [String: Int] = [:]

  func form(_ name: String) -> Form? { forms[name] ?? (form?.id == name ? form : nil) }

  /// Names a formula may begin with.
  var names: [String] {
    (block?.columns.map(\.id) ?? []) + (form.map { Scope.lines(of: $0).map(\.id) } ?? [])
      + (form?.blocks.map(\.id) ?? []) + forms.keys
  }

  static func lines(of form: Form) -> [Line] { form.blocks.flatMap { lines(of: $0) } }

  static func lines(of block: Block) -> [Line] {
    switch block.rows {
    case .fixed(let lines): lines
    case .classes(let source): source.lines
    default: []
    }
  }

  /// The block of a form that holds a line.
  static func block(of line: String, in form: Form) -> Block? {
    form.blocks.first { block in lines(of: block).contains { $0.id == line } }
  }

  /// The fields of a form, from whichever of its blocks.
  static func field(_ column: String, of form: Form) -> Column? {
    form.blocks.lazy.filter { $0.rows == .fields }.compactMap { $0.column(column) }.first
  }

  /// The table by budget units of a form, if it has one.
  static func units(of form: Form) -> Block? {
    form.blocks.first { if case .units = $0.rows { true } else { false } }
  }

  /// The block of a form whose rows are nodes: a code tree, or a table by budget units.
  static func nodes(of form: Form) -> Block? { tree(of: form) ?? units(of: form) }

  static func tree(of form: Form) -> Block? {
    form.blocks.first { if case .tree = $0.rows { true } else { false } }
  }
}

extension Block {
  func column(_ id: String) -> Column? { columns.first { $0.id == id } }
}
