import Forms

/// Finds an indicator value at the end of a line.
struct FlowValue {
  private let text: FlowText

  /// A value is written in at most so many words.
  private static let longest = 4

  init(_ text: FlowText) {
    self.text = text
  }

  /// How many words at the end of a line are a number with its unit, a time or 无, as many as can be;
  /// `nil` if none are.
  func length(in piece: Range<Int>) -> Int? {
    let words = text.words(piece)
    return (1...Self.longest).last { count in
      guard count <= words.count else { return false }
      return isValue(words.suffix(count))
    }
  }

  private func isValue(_ words: ArraySlice<Range<Int>>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    // 12345 10次 are a name and a value, not one number.
    let divides = zip(words, words.dropFirst()).contains {
      text.signs[$0.upperBound - 1].folded.isNumber && text.signs[$1.lowerBound].folded.isNumber
    }
    let value = IndicatorValue(text.text(first.lowerBound..<last.upperBound))
    switch value.kind {
    case .quantity, .range, .time, .notApplicable: return !divides
    case .qualitative: return !divides && words.count > 1 && value.written.hasPrefix("定性")
    case .text: return false
    }
  }
}
