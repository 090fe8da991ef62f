/// A part of a picture's table as it is looked for on a page.
indirect enum PictureItem: Sendable {
  case once(PictureRow)
  /// The rows of one block, one a level, in the order of the picture.
  case repeated([PictureRow])
  case band(left: [PictureItem], right: [PictureItem], leftWidth: Int)

  /// How many cells its rows have.
  var width: Int {
    switch self {
    case .once(let row): row.cells.count
    case .repeated(let rows): rows.first?.cells.count ?? 0
    case .band(_, let right, let leftWidth): leftWidth + (right.first?.width ?? 0)
    }
  }
}
