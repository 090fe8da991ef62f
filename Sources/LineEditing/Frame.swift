/// What the screen shall show while a line is typed.
struct Frame: Equatable {
  /// What stands before the line.
  var prompt = ""
  /// The line; a `\n` in it begins a new row.
  var text: [Unicode.Scalar] = []
  /// Where in `text` the cursor is; nil once the line is finished.
  var cursor: Int? = 0
  /// Lines beneath, each cut to one row.
  var beneath: [String] = []
  /// Which line beneath is the present choice, shown reversed.
  var choice: Int?
  /// The size of the screen.
  var size = ScreenSize()
}

/// The size of a screen in cells.
struct ScreenSize: Equatable {
  /// Cells a row; never below 4, so that every wide character finds room.
  var columns: Int
  /// Rows; never below 1.
  var rows: Int

  /// A size; a terminal that does not know its own has 80 by 24.
  init(columns: Int = 80, rows: Int = 24) {
    self.columns = columns > 0 ? max(4, columns) : 80
    self.rows = rows > 0 ? rows : 24
  }
}
