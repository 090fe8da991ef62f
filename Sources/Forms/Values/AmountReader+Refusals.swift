extension AmountReader {
  /// What is wrong where a number should start and does not.
  mutating func missingNumber() -> AmountError {
    guard let next = text.next else { return .numberMissing(after: text.taken) }
    switch next {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"):
      return signInsteadOfNumber()
    case UInt8(ascii: ")"):
      return text.isAtStart ? .unpairedBracket : .numberMissing(after: text.taken)
    default:
      return unexpected()
    }
  }

  /// What is wrong where the text should go on with a sign, or end.
  mutating func unexpected() -> AmountError {
    switch text.next {
    case nil, UInt8(ascii: ")"):
      .unpairedBracket
    case UInt8(ascii: "%"):
      .unknownCharacter(UnknownCharacter(character: "%"))
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")) where text.followsSpace:
      .numbersApart(text.taken)
    default:
      .misplaced(text.nextText, after: text.taken)
    }
  }

  private func signInsteadOfNumber() -> AmountError {
    if text.isAtStart { return .numberMissingBefore(text.nextText) }
    guard let last = text.taken.last, "+-*/".contains(last) else {
      return .numberMissing(after: text.taken)
    }
    return .adjacentSigns(String(last) + text.nextText)
  }
}
