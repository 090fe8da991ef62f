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
