import CEditShim

// Stands in for the display width of Texts until that target has it; then this file goes.

extension Unicode.Scalar {
  /// The columns the scalar takes on a terminal.
  var displayWidth: Int { max(0, Int(edit_width(value))) }
}
