/// Fixed words that are looked for in a text all together, in one pass over its bytes.
package struct WordSearch: Sendable {
  private let words: [String]
  /// Which of the words begin with a byte.
  private let beginning: [[Int]]

  /// Empty words are found nowhere.
  package init(_ words: [String]) {
    self.words = words
    beginning = (0...UInt8.max).map { byte in
      words.indices.filter { words[$0].utf8.first == byte }
    }
  }

  /// Those of the words that stand in a text, in their order. O(n).
  package func found(in text: String) -> [String] {
    var found: [Int] = []
    let bytes = text.utf8.span
    for place in bytes.indices {
      for word in beginning[Int(bytes[place])]
      where bytes.has(words[word].utf8.span, at: place) && !found.contains(word) {
        found.append(word)
      }
    }
    return found.sorted().map { words[$0] }
  }
}
