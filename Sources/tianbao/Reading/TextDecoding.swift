import Foundation

/// Text as Chinese offices save it: UTF-8, UTF-16 with its mark, GB18030.
///
/// The mark at the beginning decides; without one it is UTF-8 where all of it is, else GB18030.
enum TextDecoding {
  /// The text of these bytes, without the mark.
  ///
  /// Nothing is replaced: what is not wholly of its encoding is refused with the place.
  static func text(_ bytes: [UInt8]) throws(TextDamage) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, isLittle: false) }
    if let zero = bytes.firstIndex(of: 0) { throw .binary(at: zero) }
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return try unmarked(bytes) }
    let rest = bytes.dropFirst(3)
    guard let text = String(validating: rest, as: UTF8.self) else {
      throw .invalid("UTF-8", at: 3 + validCount(rest, as: UTF8.self))
    }
    return text
  }

  private static func utf16(_ bytes: [UInt8], isLittle: Bool) throws(TextDamage) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    guard bytes.count.isMultiple(of: 2) else { throw .invalid("UTF-16", at: bytes.count - 1) }
    if let zero = units.firstIndex(of: 0) { throw .binary(at: 2 + 2 * zero) }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .invalid("UTF-16", at: 2 + 2 * validCount(units, as: UTF16.self))
    }
    return text
  }

  /// Where neither encoding fits, the one that got further is the one it was meant to be.
  private static func unmarked(_ bytes: [UInt8]) throws(TextDamage) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if let text = gb18030(bytes[...]) { return text }
    let valid = validCount(bytes, as: UTF8.self)
    let other = gb18030Count(bytes)
    throw .unknown(at: max(valid, other))
  }

  private static func gb18030(_ bytes: ArraySlice<UInt8>) -> String? {
    // `kCFStringEncodingGB_18030_2000`; Foundation knows it by this number alone.
    String(data: Data(bytes), encoding: String.Encoding(rawValue: 0x8000_0632))
  }

  /// How many code units from the beginning are whole characters.
  private static func validCount<Encoding: Unicode.Encoding>(
    _ units: some Sequence<Encoding.CodeUnit>, as _: Encoding.Type
  ) -> Int {
    var parser = Encoding.ForwardParser()
    var iterator = units.makeIterator()
    var count = 0
    while case .valid(let character) = parser.parseScalar(from: &iterator) {
      count += character.count
    }
    return count
  }

  /// How many bytes from the beginning are whole characters, found by halving.
  private static func gb18030Count(_ bytes: [UInt8]) -> Int {
    let ends = characterEnds(bytes)
    var (good, bad) = (0, ends.count)
    while good < bad {
      let middle = (good + bad + 1) / 2
      if gb18030(bytes[..<ends[middle - 1]]) != nil { good = middle } else { bad = middle - 1 }
    }
    return good == 0 ? 0 : ends[good - 1]
  }

  /// Where the characters of GB18030 end, up to the first that cannot be one.
  private static func characterEnds(_ bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    var index = 0
    while index < bytes.count {
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let length = bytes[index] < 0x80 ? 1 : (0x30...0x39).contains(second) ? 4 : 2
      guard index + length <= bytes.count else { break }
      index += length
      ends.append(index)
    }
    return ends
  }
}
