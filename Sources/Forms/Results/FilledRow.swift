/// A row of a form as it stands: its names and its cells.
package struct FilledRow: Hashable, Sendable {
  /// What kind of row it is; in a tree, its level.
  package enum Level: String, Hashable, Sendable, CaseIterable {
    case total, department, unit
    /// 类, 款, 项.
    case `class`, section, item
    case line
    case entry
  }

  package var id: RowID
  package var level: Level
  /// The code in the code column, empty if the row has none.
  package var code: String
  /// The official ordinal, empty if none.
  package var ordinal: String
  package var label: String
  /// The category it stands under in a goal sheet.
  package var category: Category?
  package var cells: [String: FilledCell]
  /// Whether the page prints it (`Show`).
  package var isPrinted: Bool

  package init(
    id: RowID, level: Level, code: String = "", ordinal: String = "", label: String,
    category: Category? = nil, cells: [String: FilledCell], isPrinted: Bool = true
  ) {
    self.id = id
    self.level = level
    self.code = code
    self.ordinal = ordinal
    self.label = label
    self.category = category
    self.cells = cells
    self.isPrinted = isPrinted
  }
}
