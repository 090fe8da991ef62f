/// A yearly list of 科目, sorted by code.
package struct CodeList: Hashable, Sendable {
  /// `functional`, `economic`.
  package var id: String
  /// What a clerk calls it: 支出功能分类科目, 部门预算支出经济分类科目.
  package var name: String
  package var year: Int
  package private(set) var entries: [CodeEntry]
  private var indexes: [String: Int]

  package init(id: String, name: String, year: Int, entries: [CodeEntry]) {
    self.id = id
    self.name = name
    self.year = year
    self.entries = entries
    self.indexes = Dictionary(
      entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a code, `nil` if the list lacks it (which is a 警告 本表未收录, never an error).
  package subscript(code: String) -> CodeEntry? { indexes[code].map { entries[$0] } }

  /// The code one level up (3, 5, 7 digits), `nil` for a 类.
  package static func parent(of code: String) -> String? {
    code.utf8.count > 3 ? String(code.dropLast(2)) : nil
  }
}
