/// How wide characters of ambiguous width (`“ ” — × ≥ ①`) count where a caller says so.
package enum AmbiguousWidth {
  /// Whether they take two columns, as terminals with Chinese fonts may draw them; otherwise one.
  ///
  /// Bound around a whole run of the program, so that what lays out and what paints agree.
  @TaskLocal package static var isWide = false
}
