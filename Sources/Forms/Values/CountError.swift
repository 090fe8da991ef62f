import Texts

/// Why a text is not a count.
package enum CountError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing was written.
  case empty
  /// A character no count has.
  case unknownCharacter(UnknownCharacter)
  /// Digits, points and commas that are not a number.
  case numeral(NumeralError)
  /// A number with decimals or a minus, or more than one number.
  case notWhole(String)

  package var description: String {
    switch self {
    case .empty: said("还没有写数量")
    case .unknownCharacter(let unknown): said("数量里有不能识别的字符\(unknown.quoted)")
    case .numeral(let error): error.description
    case .notWhole(let text): said("“\(text)”不是整数，数量写 0 或正整数")
    }
  }
}
