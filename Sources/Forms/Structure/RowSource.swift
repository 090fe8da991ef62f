/// Where the rows of a block come from.
package enum RowSource: Hashable, Sendable {
  /// No rows: the columns are fields of the form.
  case fields
  /// The template's own lines, each once.
  case fixed([Line])
  /// Rows the clerk enters, any number.
  case list(ListSource)
  /// Levels of a code tree over another list.
  case tree(TreeSource)
  /// One row a budget unit, and those above them.
  case units(UnitSource)
  /// One row a 类 of another form.
  case classes(ClassSource)
}
