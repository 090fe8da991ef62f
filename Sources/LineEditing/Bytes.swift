/// Bytes for a terminal, in the order they are sent.
struct Bytes {
  /// All bytes so far.
  private(set) var all: [UInt8] = []

  /// Adds a text as it is.
  mutating func add(_ text: String) { all += text.utf8 }

  /// Adds some characters as they are.
  mutating func add(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { all += UTF8.encode(scalar).map(Array.init) ?? [] }
  }

  /// Moves the cursor between rows that are on the screen.
  mutating func move(from row: Int, to other: Int) {
    if other < row { add("\u{1B}[\(row - other)A") }
    if other > row { add("\u{1B}[\(other - row)B") }
  }

  /// Moves the cursor within its row.
  mutating func place(at column: Int) {
    add("\r")
    if column > 0 { add("\u{1B}[\(column)C") }
  }
}
