extension JSONReader {
  /// Reads a quoted text.
  mutating func text() throws(JSONFault) -> String {
    offset += 1
    var result = ""
    while true {
      result += try plainText()
      if take(UInt8(ascii: "\"")) { return result }
      guard next != nil else { throw fault(.endsEarly) }
      guard next == UInt8(ascii: "\\") else { throw fault(.controlCharacter) }
      result.unicodeScalars.append(try escape())
    }
  }

  /// Reads up to the next quotation mark, backslash or control character.
  private mutating func plainText() throws(JSONFault) -> String {
    let start = offset
    while let next, next >= 0x20, next != UInt8(ascii: "\""), next != UInt8(ascii: "\\") {
      offset += 1
    }
    guard let valid = try? UTF8Span(validating: bytes.span.extracting(start..<offset)) else {
      throw JSONFault(offset: start, problem: .notUTF8)
    }
    return String(copying: valid)
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let letter = next else { throw fault(.endsEarly) }
    offset += 1
    if letter == UInt8(ascii: "u") { return try scalar(from: start) }
    guard let meaning = JSONReader.escapes[letter] else {
      throw JSONFault(offset: start, problem: .unknownEscape)
    }
    return meaning
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  /// Reads what follows `\u`: one scalar, or the second half of a pair too.
  private mutating func scalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw JSONFault(offset: start, problem: .unknownEscape)
    }
    let second = try codeUnit(from: start)
    guard UTF16.isTrailSurrogate(second) else {
      throw JSONFault(offset: start, problem: .unknownEscape)
    }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func codeUnit(from start: Int) throws(JSONFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let next, let digit = Character(Unicode.Scalar(next)).hexDigitValue else {
        throw JSONFault(offset: start, problem: .unknownEscape)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }
}
