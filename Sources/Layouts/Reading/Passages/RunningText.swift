import Forms
import Texts

/// Lines of a document as one run of characters, without white space and with plain signs.
///
/// A sentence is found in it wherever its lines and pages break.
struct RunningText {
  /// Folded: full-width ASCII signs are plain ones.
  let scalars: [Unicode.Scalar]
  private let printed: [Unicode.Scalar]
  /// Where the lines begin that have characters, in their order.
  private let lines: [(place: Int, number: Int)]

  init(_ text: [TextLine]) {
    var printed: [Unicode.Scalar] = []
    var lines: [(place: Int, number: Int)] = []
    // A Chinese character has three bytes.
    printed.reserveCapacity(text.reduce(0) { $0 + $1.text.utf8.count } / 2)
    lines.reserveCapacity(text.count)
    for line in text {
      let start = printed.count
      let bytes = line.text.utf8.span
      var place = 0
      while place < bytes.count {
        switch bytes[place] {
        case UInt8.chineseLeads: printed.append(bytes.chineseScalar(at: &place))
        default:
          let scalar = bytes.scalar(at: &place)
          if !scalar.isBlank { printed.append(scalar) }
        }
      }
      if start < printed.count { lines.append((start, line.number)) }
    }
    self.printed = printed
    self.lines = lines
    scalars = printed.map(\.folded)
  }

  var all: Range<Int> { scalars.indices }

  /// Where a line begins, or the next one that has characters.
  func place(ofLine number: Int) -> Int {
    lines.first { $0.number >= number }?.place ?? scalars.count
  }

  /// The character at a place, `nil` behind the end.
  subscript(_ place: Int) -> Unicode.Scalar? {
    scalars.indices.contains(place) ? scalars[place] : nil
  }

  /// Whether folded words stand at a place.
  func has(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    place + words.count <= scalars.count
      && words.indices.allSatisfy { scalars[place + $0] == words[$0] }
  }

  /// Where folded words stand first in a range, `nil` if they do not.
  func find(_ words: [Unicode.Scalar], in range: Range<Int>) -> Int? {
    guard let first = words.first else { return nil }
    let last = range.upperBound - words.count
    guard range.lowerBound <= last else { return nil }
    return (range.lowerBound...last).first { scalars[$0] == first && has(words, at: $0) }
  }

  /// A range as it was printed.
  func quote(_ range: Range<Int>) -> Quote {
    let range = range.clamped(to: all)
    let number = range.isEmpty ? lines.last?.number : lineNumber(at: range.lowerBound)
    return Quote(line: number ?? 1, text: text(range))
  }

  /// The line that a character stands in. O(log n).
  private func lineNumber(at place: Int) -> Int? {
    // The lines before `low` begin at the place or before it, those from `high` on behind it.
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].place <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? lines[low - 1].number : nil
  }

  /// The characters of a range as they were printed.
  func text(_ range: Range<Int>) -> String {
    String(scalars: printed[range.clamped(to: all)])
  }

  /// A range with the words of its clause before it, at most 24 characters.
  func clause(_ range: Range<Int>, after start: Int) -> Range<Int> {
    var first = range.lowerBound
    let limit = max(start, range.lowerBound - 24)
    if first > limit { first -= 1 }
    while first > limit, !Self.endsClause(scalars[first - 1]) { first -= 1 }
    return first..<range.upperBound
  }

  /// Whether a clause ends with this sign.
  static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    endsSentence(scalar) || scalar == "," || scalar == "、" || scalar == ":"
  }

  /// Whether a sentence, or one of several joined to one, ends with this sign.
  static func endsSentence(_ scalar: Unicode.Scalar) -> Bool { scalar == "。" || scalar == ";" }
}

extension String {
  /// The characters of these words as a running text has them.
  var plainScalars: [Unicode.Scalar] {
    unicodeScalars.filter { !$0.isBlank }.map(\.folded)
  }
}
