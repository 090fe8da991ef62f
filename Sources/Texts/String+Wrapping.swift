extension String {
  /// This text in lines of at most `width` columns.
  ///
  /// A line may end between any two characters, with three exceptions: none starts with closing
  /// punctuation (`。，）”`, unless white space stands before it), none ends with opening punctuation
  /// (`（“`), and a number or a word of letters is divided only if it is wider than a line. White space
  /// where a line ends is dropped. A line break in the text ends a line; an empty text is one empty
  /// line. Every line but the first begins with `indent`, which is left out if it fills the width.
  /// Only a character wider than `width` makes a line wider.
  package func wrapped(toWidth width: Int, indent: String = "") -> [String] {
    var wrapper = LineWrapper(width: width, indent: indent)
    for paragraph in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      wrapper.add(paragraph: paragraph)
    }
    return wrapper.lines
  }
}
