import CEditShim
import Texts

/// A line being typed.
struct LineState: Equatable {
  /// Its characters.
  var text: [Unicode.Scalar] = []
  /// How many of them are before the cursor.
  var cursor = 0

  /// The line as a text.
  var string: String { String(String.UnicodeScalarView(text)) }

  /// A line and its cursor; both default to nothing.
  init(text: [Unicode.Scalar] = [], cursor: Int = 0) {
    self.text = text
    self.cursor = cursor
  }

  /// A line of typeable characters with the cursor at a place, or at its end.
  init(_ text: String, cursor: Int? = nil) {
    self.text = text.unicodeScalars.filter(\.isTypeable)
    self.cursor = min(max(0, cursor ?? self.text.count), self.text.count)
  }
}

extension Unicode.Scalar {
  /// Whether the character may stand in a line on a terminal: no control, and it takes a cell.
  var isTypeable: Bool { !isControl && edit_width(value) > 0 }
}
