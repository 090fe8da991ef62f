/// A percentage as a text prints it.
package struct ReadPercent: Hashable, Sendable {
  package var percent: Percent
  /// Decimals as printed: 0 to 2.
  package var places: Int

  package init(_ percent: Percent, places: Int) {
    self.percent = percent
    self.places = places
  }
}
