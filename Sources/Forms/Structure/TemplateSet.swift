/// What one city asks for one year (套表): forms, rules between them, the order of asking.
package struct TemplateSet: Hashable, Sendable {
  /// `guyuan-2025`.
  package var id: String
  /// Raised when an id, a kind or a formula changes; a draft remembers it.
  package var version: Int
  /// What a clerk reads: 固原市市本级部门预算.
  package var name: String
  /// The budget year.
  package var year: Int
  /// All forms, base forms too; the printed ones among them in printing order.
  package var forms: [Form]
  package var ask: [AskStep]
  /// Relations between forms.
  package var rules: [Rule]
  /// Code lists by id: `functional`, `economic`.
  package var codes: [String: CodeList]
  /// The running text (情况说明) around the tables, in its order.
  package var passages: [Passage]
  /// A change against last year of more percent than this is told; `nil` tells none.
  package var unusualChange: Int?

  package init(
    id: String, version: Int, name: String, year: Int, forms: [Form], ask: [AskStep],
    rules: [Rule] = [], codes: [String: CodeList] = [:], passages: [Passage] = [],
    unusualChange: Int? = nil
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.year = year
    self.forms = forms
    self.ask = ask
    self.rules = rules
    self.codes = codes
    self.passages = passages
    self.unusualChange = unusualChange
  }

  /// The form with this id.
  package func form(_ id: String) -> Form? {
    // Only what is found is copied.
    forms.indices.first { forms[$0].id == id }.map { forms[$0] }
  }

  /// What its sets of all years have in common: `guyuan` of `guyuan-2025`.
  package var series: String {
    let suffix = "-\(year)"
    return id.hasSuffix(suffix) ? String(id.dropLast(suffix.count)) : id
  }
}
