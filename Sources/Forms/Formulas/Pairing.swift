/// How two cells of a row go together; the raw value is its word in the rule language.
package enum Pairing: String, Hashable, Sendable, CaseIterable {
  /// A name and its value: both apply and are filled, or neither applies.
  case paired
  /// A name and its weight: what applies has one above 0, what does not has 0 or none.
  case weighed
  /// A name and its value, of which one says when or how quickly.
  case timely
}
