import CEditShim

/// What a screen should show: the rows of a wrapped line and its cursor, written the plain way.
///
/// It places one character after the other by the widths of the C library, not those of the editor.
struct Sheet: Equatable {
  var rows: [String] = []
  var row = 0
  var column = 0

  init(_ prompt: String, _ text: [Unicode.Scalar], cursor: Int, beneath: [String], columns: Int) {
    let all = Array(prompt.unicodeScalars) + text
    let place = prompt.unicodeScalars.count + cursor
    var (line, width) = ("", 0)
    for (index, scalar) in all.enumerated() {
      let cells = Int(edit_width(scalar.value))
      if width + cells > columns {
        rows.append(line)
        (line, width) = ("", 0)
      }
      if index == place { (row, column) = (rows.count, width) }
      line.unicodeScalars.append(scalar)
      width += cells
    }
    if place == all.count, width == columns {
      rows.append(line)
      (line, width) = ("", 0)
    }
    if place == all.count { (row, column) = (rows.count, width) }
    rows.append(line)
    rows += beneath
    rows = rows.map { $0.trimmingBlanks }
    while rows.last == "" { rows.removeLast() }
  }
}

extension String {
  /// The text without blanks at its end.
  var trimmingBlanks: String {
    var view = unicodeScalars
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
