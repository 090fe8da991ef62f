/// What would mend a content that a rule complains of, as far as the content itself shows it.
enum Remedy: Hashable {
  /// Another content in its place.
  case write(String)
  /// The first category whose name holds this word, for the whole row.
  case move(to: String)
}
