import Texts

extension String {
  /// The text with single quotation marks for its double ones, as it stands within “ ”.
  package var insideQuotes: String {
    guard unicodeScalars.contains(where: { $0 == "“" || $0 == "”" }) else { return self }
    let single = unicodeScalars.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }
    return String(scalars: single[...])
  }
}
