/// What a text has in a hole.
package struct ReadHole: Hashable, Sendable {
  /// By the kind of the hole.
  package enum Content: Hashable, Sendable {
    /// An amount, or a number as if it counted 万元: a millionth is the smallest part.
    case amount(Amount)
    case change(ReadChange)
    case percent(ReadPercent)
    case list([ReadItem])
    case names([String])
    case text(String)
    case year(Int)
    case nothing
  }

  package var content: Content
  package var quote: Quote

  package init(_ content: Content, quote: Quote) {
    self.content = content
    self.quote = quote
  }
}
