/// Where the clerk stands, and where the answer leads if not to the question after it.
struct Place: Hashable, Sendable {
  var position: Position
  /// Where she goes back to once this is answered: a repair started from there.
  var returnTo: Position?
  /// Whether she goes back only at the end of the section.
  var isWide = false
  /// Where `<` leads if not to the question before this one.
  var cameFrom: Position?
  /// Whether the answer at `cameFrom` was given just now, so that what is said of it can be taken up.
  var isAnswered = false

  init(
    _ position: Position, returnTo: Position? = nil, isWide: Bool = false,
    cameFrom: Position? = nil
  ) {
    self.position = position
    self.returnTo = returnTo
    self.isWide = isWide
    self.cameFrom = cameFrom
  }

  /// Another question within the same errand.
  func moved(to position: Position, from origin: Position? = nil) -> Place {
    Place(position, returnTo: returnTo, isWide: isWide, cameFrom: origin)
  }
}
