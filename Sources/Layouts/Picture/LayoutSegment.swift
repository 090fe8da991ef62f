/// A part of a text in a picture: fixed words, or a hole. There is nothing else.
package enum LayoutSegment: Hashable, Sendable {
  case literal(String)
  case hole(Hole)
}
