/// A condition whose names are resolved to positions.
indirect enum Test: Sendable {
  case equals(Address, String)
  case isZero(Expression)
  /// A condition that is the same in every row, decided once: the shared cell in this column.
  case isMarked(form: Int, column: Int)
  case isFilled(Address)
  case all([Test])
  case any([Test])
  case not(Test)
}

extension Test {
  /// The cell that must not be filled, `nil` where there is none.
  var unfilled: Address? {
    switch self {
    case .not(.isFilled(let address)): address
    case .all(let tests): tests.lazy.compactMap(\.unfilled).first
    default: nil
    }
  }
}
