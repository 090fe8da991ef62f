import Forms

/// A reference whose names are resolved to positions.
enum Address: Sendable {
  /// A column of the row the formula stands in.
  case own(Int)
  /// What the row is, where that is no column: the unit, code or name of a tree node or a line.
  case identity(Identity)
  /// A row that stands once in a form; in the same form, of the same sheet.
  case fixed(form: Int, line: Int, column: Int)
  /// A node of a code tree for the whole department.
  case node(form: Int, code: String, column: Int)
  /// References followed one after another.
  case via([Hop], column: Int)
  /// What the set has no cell for; always blank.
  case nothing

  enum Identity: Sendable { case unit, code, name }

  /// One reference followed, and the list its row stands in.
  struct Hop: Sendable {
    var from: Start
    var form: Int
    var block: Int

    enum Start: Sendable {
      case column(Int)
      case unit
    }
  }
}
