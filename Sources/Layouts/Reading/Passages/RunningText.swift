import Forms
import Texts

/// Lines of a document as one run of characters, without white space and with plain signs.
///
/// A sentence is found in it wherever its lines and pages break.
struct RunningText {
  /// Folded: full-width ASCII signs are plain ones.
  private(set) var scalars: [Unicode.Scalar] = []
  private var printed: [Unicode.Scalar] = []
  private var lines: [Int] = []

  init(_ text: [TextLine]) {
    // A Chinese character has three bytes.
    let likely = text.reduce(0) { $0 + $1.text.utf8.count } / 2
    scalars.reserveCapacity(likely)
    printed.reserveCapacity(likely)
    lines.reserveCapacity(likely)
    for line in text {
      for scalar in line.text.unicodeScalars where !scalar.isBlank {
        scalars.append(scalar.folded)
        printed.append(scalar)
        lines.append(line.number)
      }
    }
  }

  var all: Range<Int> { scalars.indices }

  /// Where a line begins, or the next one that has characters.
  func place(ofLine number: Int) -> Int {
    lines.firstIndex { $0 >= number } ?? lines.count
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
    return Quote(
      line: range.isEmpty ? lines.last ?? 1 : lines[range.lowerBound], text: text(range))
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
