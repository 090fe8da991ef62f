/// A condition whose names are resolved to positions.
indirect enum Test: Sendable {
  case equals(Address, String)
  case isZero(Expression)
  case isFilled(Address)
  case all([Test])
  case any([Test])
  case not(Test)
}
