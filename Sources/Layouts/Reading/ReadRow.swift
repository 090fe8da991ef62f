import Forms

/// A row of a page: a fixed line, or a row of a repeated block.
package struct ReadRow: Hashable, Sendable {
  /// What the picture prints it with.
  package var block: String
  package var level: FilledRow.Level
  /// The id of a fixed line or class, `nil` for any other row.
  package var lineID: String?
  /// The id of the category it stands under in a goal sheet.
  package var category: String?
  /// The code as printed, empty where there is none.
  package var code: String
  /// The label as printed.
  package var label: String
  /// What stands in its columns, by column id; every column the picture prints has an entry.
  package var cells: [String: ReadCell]
  package var line: Int

  package init(
    block: String, level: FilledRow.Level, lineID: String? = nil, category: String? = nil,
    code: String = "", label: String = "", cells: [String: ReadCell] = [:], line: Int
  ) {
    self.block = block
    self.level = level
    self.lineID = lineID
    self.category = category
    self.code = code
    self.label = label
    self.cells = cells
    self.line = line
  }
}
