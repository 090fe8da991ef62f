/// Which rows of a fixed list, or of a code tree, are printed.
package enum Show: String, Hashable, Sendable {
  /// Every row.
  case all
  /// Rows with a figure.
  case used
  /// Rows with a figure, and those the clerk or a page that was read kept (the column `keep`).
  case chosen
  /// Rows with an official ordinal, and others as in `chosen`.
  case numbered
}
