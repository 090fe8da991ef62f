/// Fixed words that are looked for in a text all together, in one pass over its bytes.
package struct WordSearch: Sendable {
  private let words: [String]
  /// Which of the words begin with a byte.
  private let beginning: [[Int]]
  /// Whether any of the words may begin with three bytes, by `mark`; most places of a text end here.
  private let marks: [Bool]

  /// Empty words are found nowhere.
  package init(_ words: [String]) {
    self.words = words
    beginning = (0...UInt8.max).map { byte in
      words.indices.filter { words[$0].utf8.first == byte }
    }
    var marks = Array(repeating: false, count: Self.markCount)
    for word in words.map(\.utf8) {
      guard let first = word.first else { continue }
      let rest = word.dropFirst()
      let seconds = rest.first.map { $0...$0 } ?? 0...UInt8.max
      let thirds = rest.dropFirst().first.map { $0...$0 } ?? 0...UInt8.max
      for second in seconds {
        for third in thirds { marks[Self.mark(first, second, third)] = true }
      }
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
    let marks = marks.span
    var place = 0
    while place < bytes.count {
      let first = bytes[place]
      let second = place + 1 < bytes.count ? bytes[place + 1] : 0
      let third = place + 2 < bytes.count ? bytes[place + 2] : 0
      if marks[Self.mark(first, second, third)] {
        for word in beginning[Int(first)] where bytes.has(words[word].utf8.span, at: place) {
          guard goesOn(word) else { return }
        }
      }
      // A word begins with a character, and most are Chinese ones of three bytes.
      place += 0xE0...0xEF ~= first ? 3 : 1
    }
  }

  private static let markCount = 4096

  /// Tells apart all characters of three bytes but those that are far from each other.
  private static func mark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) << 8 ^ Int(second) << 6 ^ Int(third)) & (markCount - 1)
  }
}
