/// Where a text stands in a column wider than itself.
package enum TextAlignment: Hashable, Sendable {
  /// At the left; the spaces follow.
  case leading

  /// In the middle; of an odd number of spaces the last one follows.
  case center

  /// At the right; the spaces come first.
  case trailing
}
