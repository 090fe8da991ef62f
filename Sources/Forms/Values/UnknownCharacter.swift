import Texts

/// A character that no number is written with.
package struct UnknownCharacter: Error, Hashable, Sendable {
  /// The character as it was typed.
  package let character: Character

  /// The character in quotes; one that cannot be seen is named by its number.
  var quoted: String {
    guard let scalar = character.unicodeScalars.first, isHidden(scalar) else {
      return said("“\(character)”")
    }
    let number = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
  }

  private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: true
    default: false
    }
  }
}
