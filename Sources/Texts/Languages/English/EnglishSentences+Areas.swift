extension EnglishSentences {
  /// The catalogue, a text an area.
  package static let areas = [
    common, values, reading, checking, templates, conversation, keeping, rows, pasting, reviewing,
    commands,
    usage,
  ]
}
