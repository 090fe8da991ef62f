/// A line of a picture outside its table: a title, the unit, a note.
struct PictureText: Hashable, Sendable {
  let segments: [PictureSegment]
  /// Its words where it has no hole.
  let words: FixedWords?
}
