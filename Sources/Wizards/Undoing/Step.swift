import Forms

/// One answer of this sitting: a row, a paste, a deletion, a stated figure, a unit, a new sheet.
struct Step: Sendable {
  /// Where it was given.
  var place: Place
  /// Where it led.
  var destination: Place
  /// Takes it back; gives it again once it was taken back.
  var change: Change
}
