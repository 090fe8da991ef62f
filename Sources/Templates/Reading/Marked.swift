/// A text of a template file and where its first character stands.
struct Marked: Hashable {
  var text: String
  var place: Place

  /// The parts between commas, each without blanks around it.
  var list: [Marked] {
    var parts: [Marked] = []
    var start = 0
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      parts.append(Marked(text: String(part), place: place.moved(by: start)).trimmed)
      start += part.count + 1
    }
    return parts
  }

  /// The same without blanks around it.
  var trimmed: Marked {
    let leading = text.prefix { $0 == " " }.count
    var rest = text.dropFirst(leading)
    while rest.last == " " { rest.removeLast() }
    return Marked(text: String(rest), place: place.moved(by: leading))
  }
}
