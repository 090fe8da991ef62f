import Forms

/// A sum while it is added up.
struct Sum {
  private(set) var total: Int128 = 0
  /// The half-units of its direct terms together, in 分.
  private(set) var half: Int64 = 0
  /// Terms that are not blank.
  private(set) var count = 0
  var isComplete = true
  /// Whether it is known which rows are added up.
  var isDecided = true

  mutating func add(_ figure: Int64, half: Int64, isSubtracted: Bool) {
    total += Int128(isSubtracted ? -Int128(figure) : Int128(figure))
    self.half = self.half.addingReportingOverflow(half).partialValue
    count += 1
  }

  /// The sum, `nil` if it is blank or larger than any amount can be.
  var figure: Int64? { count == 0 ? nil : Int64(exactly: total) }

  var money: Money? { figure.map { Money(fen: $0) } }
}
