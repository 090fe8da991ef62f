extension StringProtocol {
  /// Whether it begins with the very code points of `word`; quicker than `hasPrefix`.
  func opens(with word: String) -> Bool {
    utf8.starts(with: word.utf8)
  }

  /// Whether it ends with the very code points of `word`; quicker than `hasSuffix`.
  func closes(with word: String) -> Bool {
    utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
