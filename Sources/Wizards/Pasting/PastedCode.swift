import Texts

/// A code with its name, as lists of the budget system write them in one cell.
///
/// `2010301`, `201 03 01`, `2010301 行政运行`, `2010301-行政运行`, `[2010301]行政运行`; a text without a number before it
/// is all name.
struct PastedCode: Hashable {
  /// The digits, empty if the cell does not begin with any.
  let code: String
  let name: String

  init(_ cell: String) {
    let utf8 = cell.utf8
    if utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      code = cell
      name = ""
      return
    }
    let text = cell.folded
    if text.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) || $0 == " " }) {
      // 205 99 99
      code = text.filter { $0 != " " }
      name = ""
      return
    }
    let scalars = text.unicodeScalars.drop { "[【(".unicodeScalars.contains($0) }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars[digits.endIndex...]
    let parting = rest.prefix { "]】)-_—:：.、 \u{3000}".unicodeScalars.contains($0) }
    code = String(digits)
    name = digits.isEmpty ? cell : String(rest[parting.endIndex...]).trimmed
  }
}
