/// What a place of a picture's row takes from a page.
enum PictureCell: Hashable, Sendable {
  /// Nothing stands here.
  case blank
  /// Part of the cell at its left or above it.
  case covered
  case words(FixedWords)
  case hole(PictureHole)
  /// Words and holes in order.
  case mixed([PictureSegment])
  /// The name of one of the lines that the template fixes.
  case name(LineNames)
  /// A first or second level category.
  case category(CategoryNames)

  /// Whether a page may print something here.
  var isOpen: Bool {
    switch self {
    case .blank, .covered: false
    default: true
    }
  }
}
