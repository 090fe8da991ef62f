import Texts

/// What stands in one cell that is not blank.
package struct OfficialToken: Hashable, Sendable, CustomStringConvertible {
  /// Folded, without white space.
  package let text: String
  /// The cell of its line, counted from 0.
  package let column: Int

  package init(_ text: String, column: Int) {
    self.text = text.comparable
    self.column = column
  }

  package var description: String { text }

  /// The number in shortest form if the cell holds nothing but one; the first cell holds a name.
  package var number: String? {
    guard column > 0 else { return nil }
    var digits = text.hasSuffix("万元") ? text.dropLast(2) : text[...]
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts.first?.filter { $0 != "," } ?? ""
    guard parts.count <= 2, !whole.isEmpty, parts.count < 2 || !parts[1].isEmpty,
      (whole + parts.dropFirst().joined()).utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let decimals = (parts.dropFirst().first ?? "").reversed().drop { $0 == "0" }.reversed()
    let short = String(whole.drop { $0 == "0" })
    let size = (short.isEmpty ? "0" : short) + (decimals.isEmpty ? "" : "." + String(decimals))
    return (isNegative && size != "0" ? "-" : "") + size
  }
}
