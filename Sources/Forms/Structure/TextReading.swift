/// What a text of a column must be, or is read as.
package enum TextReading: String, Hashable, Sendable, CaseIterable {
  /// A year of four digits; anything else is refused.
  case year
  /// A period: two days are written out with their year, other words stand as they are.
  case period
}
