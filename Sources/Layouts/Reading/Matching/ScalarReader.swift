import Texts

/// Goes through a printed text, comparing words without white space and bracket width.
struct ScalarReader {
  private let scalars: String.UnicodeScalarView
  private var index: String.UnicodeScalarView.Index

  init(_ scalars: String.UnicodeScalarView) {
    self.scalars = scalars
    index = scalars.startIndex
  }

  /// Whether there is nothing left but white space.
  var isAtEnd: Bool { scalars[index...].allSatisfy(\.isBlank) }

  /// Goes past words; stays and is false if they do not stand here.
  mutating func skip(_ words: FoldedText) -> Bool {
    guard let end = end(of: words, from: index) else { return false }
    index = end
    return true
  }

  /// Takes what has the shape of a hole, up to the words behind it; `nil` if there is no such text.
  mutating func take(_ shape: PictureHole.Shape, upTo words: FoldedText?) -> String? {
    let start = index
    switch shape {
    case .code(let digits):
      advance { $0.isDigit || $0.isBlank }
      let code = text(from: start)
      return digits.contains(code.unicodeScalars.count) ? code : nil
    case .otherCode:
      advance { $0.isDigit || $0.isBlank }
      return start == index ? nil : text(from: start)
    case .numeral:
      advance { $0.isNumeral || $0.isBlank }
      return start == index ? nil : text(from: start)
    case .number, .text, .paragraphs:
      return takeText(upTo: words)
    }
  }

  private mutating func takeText(upTo words: FoldedText?) -> String? {
    let start = index
    guard let words else {
      index = scalars.endIndex
      return text(from: start)
    }
    var steps = 0
    while steps < FoldedText.limit {
      if end(of: words, from: index) != nil { return text(from: start) }
      guard index < scalars.endIndex else { return nil }
      index = scalars.index(after: index)
      steps += 1
    }
    return nil
  }

  private mutating func advance(while belongs: (Unicode.Scalar) -> Bool) {
    var steps = 0
    while index < scalars.endIndex, steps < FoldedText.limit, belongs(scalars[index]) {
      index = scalars.index(after: index)
      steps += 1
    }
  }

  private func text(from start: String.UnicodeScalarView.Index) -> String {
    String(Substring(scalars[start..<index]).trimmed)
  }

  /// Where words end that begin here; `nil` if they do not.
  private func end(
    of words: FoldedText, from start: String.UnicodeScalarView.Index
  ) -> String.UnicodeScalarView.Index? {
    var place = start
    for word in words.scalars {
      while place < scalars.endIndex, scalars[place].isBlank { place = scalars.index(after: place) }
      guard place < scalars.endIndex, scalars[place].folded == word else { return nil }
      place = scalars.index(after: place)
    }
    return place
  }
}
