import Texts

/// What keeps a run of digits, points and commas from being a number.
package enum NumeralError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A comma that does not stand before every third digit of the whole part.
  case misgrouped(String)
  /// More than one point.
  case severalPoints(String)
  /// A point with no digit after it.
  case pointWithoutDecimals(String)
  /// More than 18 digits.
  case tooManyDigits(String)

  package var description: String {
    switch self {
    case .misgrouped(let run): said("“\(run)”的逗号位置不对，从个位起每三位一个，也可以不写")
    case .severalPoints(let run): said("“\(run)”里不止一个小数点")
    case .pointWithoutDecimals(let run): said("“\(run)”的小数点后面没有数字")
    case .tooManyDigits(let run): said("“\(run)”超过 18 位数字，核对有没有多打")
    }
  }
}
