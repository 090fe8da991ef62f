/// A generator of known seed, so that a law that fails can be tried again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Unicode.Scalar {
  /// Every character there is.
  static var all: some Sequence<Unicode.Scalar> {
    (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
  }
}

/// Texts as clerks write them, and a few as nobody should.
struct RandomTexts {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A number of the range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// Up to forty of the pieces in a row.
  mutating func text(of pieces: [String]) -> String {
    (0..<number(in: 0...40)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// Chinese words and numbers in turn; at most two pieces of punctuation in a row.
  mutating func sentence() -> String {
    let words = ["财政", "拨款", "维修（护）费", "“三公”经费", "𠮷", "含"]
    let numbers = ["12.50", "1,234.56", "98.5％", "PDF", "-3%", "２０２６", ""]
    let stops = ["", "", "，", "。", "；", "、", "："]
    return (0..<number(in: 0...12)).map { _ in
      [words, numbers, stops].map { $0.randomElement(using: &generator) ?? "" }.joined()
    }.joined()
  }

  /// Pieces of every width, among them marks, controls and joined emoji.
  static let pieces = [
    "a", "9", " ", "中", "（", "）", "。", "￥", "≥", "—", "“", "e\u{301}", "\u{200B}", "\u{301}",
    "👨‍👩‍👧", "가", "\t", "\n", "\u{1B}", "𠮷", "\u{3000}", "Ａ", "\u{FE0F}", "\u{202E}",
  ]
}
