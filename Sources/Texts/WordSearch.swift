/// Fixed words that are looked for in a text all together, in one pass over its bytes.
package struct WordSearch: Sendable {
  private let words: [String]
  /// Which of the words begin with a byte, and the byte that follows it; 0 where none does.
  private let beginning: [[(word: Int, second: UInt8)]]

  /// Empty words are found nowhere.
  package init(_ words: [String]) {
    self.words = words
    beginning = (0...UInt8.max).map { byte in
      words.indices.filter { words[$0].utf8.first == byte }.map {
        (word: $0, second: words[$0].utf8.dropFirst().first ?? 0)
      }
    }
  }

  /// Those of the words that stand in a text, in their order. O(n).
  package func found(in text: String) -> [String] {
    var found: [Int] = []
    let bytes = text.utf8.span
    for place in bytes.indices where !beginning[Int(bytes[place])].isEmpty {
      for (word, second) in beginning[Int(bytes[place])] {
        if second != 0, place + 1 < bytes.count, bytes[place + 1] != second { continue }
        guard bytes.has(words[word].utf8.span, at: place), !found.contains(word) else { continue }
        found.append(word)
      }
    }
    return found.sorted().map { words[$0] }
  }
}
