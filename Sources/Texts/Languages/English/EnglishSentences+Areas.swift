extension EnglishSentences {
  /// The catalogue, a text an area.
  package static let areas = [
    common, values, reading, checking, templates, conversation, rows, pasting, reviewing, commands,
    usage,
  ]
}
