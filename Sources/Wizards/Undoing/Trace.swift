/// What a change touches, as it is at one moment.
struct Trace: Hashable {
  /// Its place among what is named together: rows, then the columns of each.
  var order = 0
  /// The row it stands in, empty where it stands in none.
  var row = ""
  /// What it is called there.
  var name = ""
  /// What it holds, `nil` where there is nothing at all.
  var text: String?
  /// The same as it was typed, where `text` does not tell two apart.
  var written = ""
  /// The paragraphs of a text that has several.
  var paragraphs: [String]?
  /// The whole of it, said where it comes or goes as a whole.
  var whole: String?
}
