/// Fixed words that are looked for in a text all together, in one pass over its bytes.
package struct WordSearch: Sendable {
  private let words: [String]
  /// Which of the words begin with a byte.
  private let beginning: [[Int]]
  /// Whether any of the words may begin with two bytes, by `mark`; most places of a text end here.
  private let marks: [Bool]

  /// Empty words are found nowhere.
  package init(_ words: [String]) {
    self.words = words
    beginning = (0...UInt8.max).map { byte in
      words.indices.filter { words[$0].utf8.first == byte }
    }
    var marks = Array(repeating: false, count: 1024)
    for word in words.map(\.utf8) {
      guard let first = word.first else { continue }
      let seconds = word.dropFirst().first.map { $0...$0 } ?? 0...UInt8.max
      for second in seconds { marks[Self.mark(first, second)] = true }
    }
    self.marks = marks
  }

  /// Those of the words that stand in a text, in their order. O(n).
  package func found(in text: String) -> [String] {
    var found: [Int] = []
    search(text) { word in
      if !found.contains(word) { found.append(word) }
      return true
    }
    return found.sorted().map { words[$0] }
  }

  /// Whether one of the words stands in a text. O(n).
  package func hasAny(in text: String) -> Bool {
    var isFound = false
    search(text) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// Calls `goesOn` with every word that stands at a place, until it says no.
  private func search(_ text: String, goesOn: (Int) -> Bool) {
    let bytes = text.utf8.span
    for place in bytes.indices {
      let second = place + 1 < bytes.count ? bytes[place + 1] : 0
      guard marks[Self.mark(bytes[place], second)] else { continue }
      for word in beginning[Int(bytes[place])] where bytes.has(words[word].utf8.span, at: place) {
        guard goesOn(word) else { return }
      }
    }
  }

  private static func mark(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) << 2 ^ Int(second)) & 1023
  }
}
