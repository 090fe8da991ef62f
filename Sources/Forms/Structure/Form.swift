/// One form of a template set: a table, a sheet, or a base form beneath them.
package struct Form: Hashable, Sendable {
  /// Short ASCII id, never renamed: `t2`, `goal`, `spending`.
  package var id: String
  /// What a clerk calls it in places and headings: 表二, 项目清单.
  package var name: String
  /// The official title as printed; empty for a base form.
  package var title: String
  /// Titles under which publications print it as well: in the 目录, in a heading.
  package var alsoTitled: [String]
  /// Whether a draft holds any number of sheets of it.
  package var isRepeated: Bool
  /// Whether it is printed; a base form is not.
  package var isPrinted: Bool
  package var blocks: [Block]
  /// Relations inside the form that no cell defines.
  package var rules: [Rule]
  /// When the form applies at all; `nil` is always.
  package var condition: Condition?
  /// Two lines at most, said once when the form is opened.
  package var hint: String

  package init(
    id: String, name: String, title: String = "", alsoTitled: [String] = [],
    isRepeated: Bool = false,
    isPrinted: Bool = false, blocks: [Block], rules: [Rule] = [], condition: Condition? = nil,
    hint: String = ""
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.alsoTitled = alsoTitled
    self.isRepeated = isRepeated
    self.isPrinted = isPrinted
    self.blocks = blocks
    self.rules = rules
    self.condition = condition
    self.hint = hint
  }

  /// The block with this id.
  package func block(_ id: String) -> Block? {
    // Only what is found is copied.
    blocks.indices.first { blocks[$0].id == id }.map { blocks[$0] }
  }
}
