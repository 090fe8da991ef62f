extension String {
  /// The text with single quotation marks for its double ones, as it stands within “ ”.
  package var insideQuotes: String {
    String(map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 })
  }
}
