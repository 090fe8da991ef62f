/// What the amounts of a list of names are.
package struct PassageList: Hashable, Sendable {
  /// What each is a share of, where the text prints shares; `nil` if it does not.
  package var whole: Formula?
  /// The column in which a row of that name has the amount: form and column; `nil` if in no table.
  package var column: Reference?
  /// What names mean that no row has.
  package var items: [PassageItem]

  package init(of whole: Formula? = nil, in column: Reference? = nil, items: [PassageItem] = []) {
    self.whole = whole
    self.column = column
    self.items = items
  }
}
