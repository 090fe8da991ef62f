/// A hole with its place in the picture, so that an unknown one can be refused there.
package struct PlacedHole: Hashable, Sendable {
  package var hole: Hole
  /// The block whose rows its line repeats; `nil` in a line that is printed once.
  package var block: String?
  /// The text between the braces.
  package var text: String
  /// Line and character of the picture, both counted from 1.
  package var line: Int
  package var column: Int
}
