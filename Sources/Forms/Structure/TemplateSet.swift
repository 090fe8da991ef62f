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

  package init(
    id: String, version: Int, name: String, year: Int, forms: [Form], ask: [AskStep],
    rules: [Rule] = [], codes: [String: CodeList] = [:], passages: [Passage] = []
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
  }

  /// The form with this id.
  package func form(_ id: String) -> Form? { forms.first { $0.id == id } }
}
