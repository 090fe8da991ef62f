import Forms

/// One answer of this sitting: a row, a paste, a deletion, a stated figure, a unit, a new sheet.
struct Step: Sendable {
  /// Where it was given.
  var place: Place
  /// Where it led.
  var destination: Place
  /// Takes it back; gives it again once it was taken back.
  var change: Change
  /// The pasted rows that waited before it.
  var waitingBefore: [ListID: WaitingRows] = [:]
  /// Those that wait since.
  var waitingAfter: [ListID: WaitingRows] = [:]

  /// The rows that wait when it is gone to on a way; `nil` where it left them alone.
  func waiting(_ way: History.Way) -> [ListID: WaitingRows]? {
    guard waitingBefore != waitingAfter else { return nil }
    return way == .back ? waitingBefore : waitingAfter
  }
}
