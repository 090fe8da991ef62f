/// Walks the characters of a text that count when names are compared: folded, in small letters,
/// without white space; a copy remembers its place.
struct ComparableScalars: IteratorProtocol {
  private var rest: String.UnicodeScalarView.Iterator

  init(_ text: String) {
    rest = text.unicodeScalars.makeIterator()
  }

  mutating func next() -> Unicode.Scalar? {
    while let scalar = rest.next() {
      if !scalar.isBlank { return scalar.folded.lowercased }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// The small letter of an ASCII capital; else the same.
  fileprivate var lowercased: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(truncatingIfNeeded: value + 0x20)) : self
  }

  /// Whether matching by initials may pass over this character: a sign, no letter and no digit.
  var isSkippedByInitials: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF: return false
    case 0..<0x80, 0x3001...0x3003, 0x3008...0x3020: return true
    default:
      let properties = properties
      return !properties.isAlphabetic && properties.numericType == nil
    }
  }
}
