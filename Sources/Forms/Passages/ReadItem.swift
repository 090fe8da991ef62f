/// A name with an amount in a list of a text.
package struct ReadItem: Hashable, Sendable {
  package var name: String
  package var amount: Amount
  /// The share behind it, `nil` if there is none.
  package var share: ReadPercent?
  package var quote: Quote

  package init(name: String, amount: Amount, share: ReadPercent? = nil, quote: Quote) {
    self.name = name
    self.amount = amount
    self.share = share
    self.quote = quote
  }
}
