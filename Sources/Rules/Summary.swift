/// How many of what the checks came to.
package struct Summary: Hashable, Sendable {
  package var error = 0
  package var warning = 0
  package var info = 0
  package var incomplete = 0
  package var unchecked = 0
  /// Relations that held.
  package var held = 0

  package init() {}
}
