/// Where the clerk stands, and where the answer leads if not to the question after it.
struct Place: Hashable, Sendable {
  var position: Position
  /// Where she goes back to once this is answered: a repair started from there.
  var returnTo: Position?
  /// Where `<` leads if not to the question before this one.
  var cameFrom: Position?

  init(_ position: Position, returnTo: Position? = nil, cameFrom: Position? = nil) {
    self.position = position
    self.returnTo = returnTo
    self.cameFrom = cameFrom
  }
}
