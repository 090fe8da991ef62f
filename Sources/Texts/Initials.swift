/// The letters that the pinyin of a Chinese character may begin with, all its readings counted.
///
/// 行 is h (háng) and x (xíng). `zh`, `ch`, `sh` are z, c, s. Of the readings Unihan gives, those of
/// the standard list of 2013 and the customary one count; a character that the list does not hold
/// has those of the older dictionaries. Empty for anything that is no Chinese character.
package struct Initials: Hashable, Sendable {
  /// One bit a letter; bit 0 is `a`.
  private let mask: UInt32

  /// Looks up one character. O(1), save for a few hundred rare characters.
  package init(of scalar: Unicode.Scalar) {
    let offset = Int(scalar.value) - Int(InitialsTable.first)
    let signs = InitialsTable.signs
    guard (0..<signs.utf8CodeUnitCount).contains(offset) else {
      mask = scalar.properties.isIdeographic ? Self.rareMask(of: scalar) : 0
      return
    }
    let sign = signs.utf8Start[offset]
    mask =
      sign == InitialsTable.elsewhere
      ? Self.rareMask(of: scalar) : InitialsTable.masks[Int(sign) - 0x21]
  }

  /// Whether a reading begins with this small letter.
  package func contains(_ letter: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(letter) && mask & Self.bit(of: letter) != 0
  }

  /// Whether no reading is known.
  package var isEmpty: Bool { mask == 0 }

  /// The letters in alphabetical order, such as `hx`.
  package var letters: String {
    String(String.UnicodeScalarView("abcdefghijklmnopqrstuvwxyz".unicodeScalars.filter(contains)))
  }

  private static func bit(of letter: Unicode.Scalar) -> UInt32 {
    1 << (letter.value - 0x61)
  }

  /// Reads the small letters that follow the character in the list of rare ones.
  private static func rareMask(of scalar: Unicode.Scalar) -> UInt32 {
    InitialsTable.others.unicodeScalars
      .drop { $0 != scalar }
      .dropFirst()
      .prefix { $0.isASCII }
      .reduce(0) { $0 | bit(of: $1) }
  }
}
