/// A row of a picture's table as it was written.
struct LayoutSource {
  /// A row or a half of one: its marker and its cells with their places.
  struct Half {
    var place: LayoutText
    var marker: LayoutMarker?
    var cells: [(cell: LayoutCell, place: LayoutText)]
  }

  /// The whole row, or what stands left of its bar; `nil` if nothing does.
  var left: Half?
  /// What stands right of the bar; `nil` if nothing does.
  var right: Half?
  var hasBar: Bool
  var place: LayoutText
}
