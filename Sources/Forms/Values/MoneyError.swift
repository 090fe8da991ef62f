import Texts

/// What keeps two amounts from being added.
package enum MoneyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The result needs more than an `Int64` of 分.
  case tooLarge

  package var description: String {
    switch self {
    case .tooLarge: said("合计超出了能记的最大金额（约 922 万亿元），核对各项的小数点和单位")
    }
  }
}
