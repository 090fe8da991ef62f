/// A text of a template file and where its first character stands.
struct Marked: Hashable {
  var text: String
  var place: Place

  /// The parts between commas, each without blanks around it.
  var list: [Marked] { parts(between: ",") }

  /// The parts between a sign, each without blanks around it.
  func parts(between sign: Unicode.Scalar) -> [Marked] {
    let scalars = text.unicodeScalars
    var start = 0
    return scalars.split(separator: sign, omittingEmptySubsequences: false).map { part in
      defer { start += part.count + 1 }
      return Marked(text: String(part), place: place.moved(by: start)).trimmed
    }
  }

  /// The same without blanks around it.
  var trimmed: Marked {
    let bytes = text.utf8
    let blank = UInt8(ascii: " ")
    guard bytes.first == blank || bytes.last == blank else { return self }
    let leading = bytes.prefix { $0 == blank }.count
    var rest = bytes.dropFirst(leading)
    while rest.last == blank { rest.removeLast() }
    return Marked(text: String(Substring(rest)), place: place.moved(by: leading))
  }
}
