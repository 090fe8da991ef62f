/// A part of a text of a picture that has a hole.
enum PictureSegment: Hashable, Sendable {
  case words(FoldedText)
  case hole(PictureHole)
}
