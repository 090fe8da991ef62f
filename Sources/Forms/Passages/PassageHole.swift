/// A place in a sentence where the text has a figure or a name.
///
/// In formulas here a cell without form is another hole, by its id.
package struct PassageHole: Hashable, Sendable {
  /// What stands there. A closed list.
  package enum Kind: Hashable, Sendable {
    /// An amount in 万元, 万 or 元, and what it must equal.
    case amount(Formula?, rule: String)
    /// A bare number: an area, a count.
    case number
    /// A direction word with the size of a change and mostly its percentage.
    case change(PassageChange)
    /// `占 x%`: what the amount before it is of the whole.
    case share(of: Formula)
    /// Names with amounts up to the end of the sentence.
    case list(PassageList)
    /// Names without amounts up to the end of the sentence; their number counts.
    case names
    /// A code of 3, 5 or 7 digits.
    case code
    /// Two digits that go on with the code before them: `（03款）`.
    case codePart
    /// A name.
    case name
    /// A year, this many years from the budget year.
    case year(Int)
    /// Nothing: the sentence says that there is no such money.
    case none(Formula)
  }

  /// What relations call it, empty if none does.
  package var id: String
  package var kind: Kind

  package init(id: String = "", kind: Kind) {
    self.id = id
    self.kind = kind
  }
}
