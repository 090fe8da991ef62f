/// A change as a text words it.
package struct ReadChange: Hashable, Sendable {
  /// What a word says of the direction.
  package enum Direction: Hashable, Sendable {
    case up, down
    /// 持平, 与上年一致.
    case level
    /// 增加（减少）: the template's choice was not made.
    case open
  }

  package var direction: Direction
  /// As printed; 0 for 持平.
  package var amount: Amount
  /// The second word and the percentage behind it, `nil` if there is none.
  package var percent: ReadPercent?
  package var percentDirection: Direction?

  package init(
    direction: Direction, amount: Amount, percent: ReadPercent? = nil,
    percentDirection: Direction? = nil
  ) {
    self.direction = direction
    self.amount = amount
    self.percent = percent
    self.percentDirection = percentDirection
  }
}
