/// Fixed words that are looked for in a text all together, in one pass over its bytes.
package struct WordSearch: Sendable {
  private let words: [String]
  /// Which of the words may begin with three bytes, by `mark`.
  private let beginning: [[Int]]
  /// Whether any of them may; most places of a text end here.
  private let marks: [Bool]

  /// Empty words are found nowhere.
  package init(_ words: [String]) {
    self.words = words
    var beginning = Array(repeating: [Int](), count: Self.markCount)
    for (index, word) in words.enumerated() {
      for mark in Self.marks(of: word) { beginning[mark].append(index) }
    }
    self.beginning = beginning
    marks = beginning.map { !$0.isEmpty }
  }

  /// The marks of a word, whatever follows one of less than three bytes.
  private static func marks(of word: String) -> Set<Int> {
    guard let first = word.utf8.first else { return [] }
    let rest = word.utf8.dropFirst()
    let seconds = rest.first.map { $0...$0 } ?? 0...UInt8.max
    let thirds = rest.dropFirst().first.map { $0...$0 } ?? 0...UInt8.max
    return Set(seconds.flatMap { second in thirds.map { mark(first, second, $0) } })
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
      let mark = Self.mark(first, second, third)
      if marks[mark] {
        for word in beginning[mark] where bytes.has(words[word].utf8.span, at: place) {
          guard goesOn(word) else { return }
        }
      }
      // A word begins with a character, and most are Chinese ones of three bytes.
      place += 0xE0...0xEF ~= first ? 3 : 1
    }
  }

  private static let markCount = 4096

  /// Different for most characters; the bytes decide.
  private static func mark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) << 8 ^ Int(second) << 6 ^ Int(third)) & (markCount - 1)
  }
}
