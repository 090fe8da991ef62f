/// A yearly list of 科目, sorted by code.
package struct CodeList: Hashable, Sendable {
  /// `functional`, `economic`.
  package var id: String
  /// What a clerk calls it: 支出功能分类科目, 部门预算支出经济分类科目.
  package var name: String
  package var year: Int
  package private(set) var entries: [CodeEntry]
  /// Codes that are used no more, by code; older lists may still have one among `entries`.
  package private(set) var ended: [String: EndedCode]

  /// Makes a list; `entries` are in ascending order of their codes.
  package init(
    id: String, name: String, year: Int, entries: [CodeEntry], ended: [EndedCode] = []
  ) {
    self.id = id
    self.name = name
    self.year = year
    self.entries = entries
    self.ended = Dictionary(ended.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a code, `nil` if the list lacks it (which is a 警告 本表未收录, never an error).
  /// Halves the list: its cost grows with the logarithm of the entries.
  package subscript(code: String) -> CodeEntry? {
    var (low, high) = (entries.startIndex, entries.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].code < code { low = middle + 1 } else { high = middle }
    }
    guard low < entries.endIndex, entries[low].code == code else { return nil }
    return entries[low]
  }

  /// The code one level up (3, 5, 7 digits), `nil` for a 类.
  package static func parent(of code: String) -> String? {
    code.utf8.count > 3 ? String(Substring(code.utf8.dropLast(2))) : nil
  }
}
