/// How an indicator's number is to be compared.
package enum IndicatorOperator: String, Hashable, Sendable, CaseIterable {
  case atLeast = "≥"
  case moreThan = "＞"
  case equal = "="
  case lessThan = "＜"
  case atMost = "≤"

  /// The sign as forms print it.
  package var sign: String { rawValue }
}
