/// How the rows of a growable list are entered.
package struct ListSource: Hashable, Sendable {
  /// Columns written on one line, in this order: `2010302 150.42 - 86.15`.
  package var entry: [String]
  /// The column that groups the rows, asked once a group: the budget unit, or the category.
  package var group: String?
  /// Columns whose texts name a row in a path, such as unit and code.
  package var key: [String]
  /// The categories rows are entered under; empty for an ungrouped list. Then `group` is their column.
  package var categories: [Category]
  /// Whether a page has a blank row for a category without any.
  package var show: Show
  /// Where one amount belongs if the line gives just one; empty if columns are always in order.
  package var placements: [Placement]

  package init(
    entry: [String], group: String? = nil, key: [String], categories: [Category] = [],
    show: Show = .all, placements: [Placement] = []
  ) {
    self.entry = entry
    self.group = group
    self.key = key
    self.categories = categories
    self.show = show
    self.placements = placements
  }
}
