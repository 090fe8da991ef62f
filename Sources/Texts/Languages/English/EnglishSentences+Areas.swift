extension EnglishSentences {
  /// The catalogue, a text an area.
  package static let areas: [String] = []
}
