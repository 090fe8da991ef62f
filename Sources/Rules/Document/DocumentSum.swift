import Forms

/// What a formula over holes and cells comes to.
struct DocumentSum {
  private(set) var total: Int128 = 0
  private(set) var half: Int64 = 0
  /// Figures that are not blank.
  private(set) var count = 0
  /// The cells that take part.
  var cells: [CellID] = []
  /// The pieces of text that take part.
  var quotes: [Quote] = []
  /// Whether it counts or measures, and is no money.
  var isNumber = false
  /// A hole of which the text has nothing, `nil` if all are there.
  var missingHole: String?
  /// A form that takes part and in which nothing is answered, `nil` if none.
  var emptyForm: String?

  mutating func add(_ figure: Int64, half: Int64, isSubtracted: Bool) {
    total += isSubtracted ? -Int128(figure) : Int128(figure)
    self.half = Int64(clamping: Int128(self.half) + Int128(half))
    count += 1
  }

  /// Whether everything it needs is there.
  var isReady: Bool { missingHole == nil && emptyForm == nil }

  /// In 分; what is larger than any amount can be is cut off.
  var fen: Int64 { Int64(clamping: total) }

  /// As a value, `nil` if it is blank.
  var value: Value? { count == 0 ? nil : .computed(Money(fen: fen), half: half) }
}
