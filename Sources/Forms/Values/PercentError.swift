import Texts

/// Why a text is not a percentage.
package enum PercentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A character no percentage has.
  case unknownCharacter(UnknownCharacter)
  /// Digits, points and commas that are not a number.
  case numeral(NumeralError)
  /// Not one number with at most one sign.
  case notANumber(String)
  /// More than two decimals.
  case tooManyDecimals
  /// More digits than are kept.
  case tooLarge

  package var description: String {
    switch self {
    case .unknownCharacter(let unknown): said("百分数里有不能识别的字符\(unknown.quoted)")
    case .numeral(let error): error.description
    case .notANumber(let text): text.isEmpty ? said("还没有写百分数") : said("“\(text)”不是百分数，写成 -9.66 这样")
    case .tooManyDecimals: said("百分数最多 2 位小数")
    case .tooLarge: said("百分数的位数太多，核对小数点")
    }
  }
}
