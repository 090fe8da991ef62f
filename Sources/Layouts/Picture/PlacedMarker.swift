/// An `@` marker with its place in the picture, so that an unknown block can be refused there.
package struct PlacedMarker: Hashable, Sendable {
  package var marker: LayoutMarker
  /// Line and character of the picture, both counted from 1.
  package var line: Int
  package var column: Int
}
