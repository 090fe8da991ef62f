@testable import Forms

/// A random calculation that knows its own value, beside the text of it.
indirect enum Calculation {
  case number(mantissa: Int64, decimals: Int)
  case operation(Character, Calculation, Calculation)

  static func random(depth: Int, using random: inout SeededGenerator) -> Calculation {
    if depth == 0 || Int.random(in: 0..<3, using: &random) == 0 {
      return .number(
        mantissa: Int64.random(in: 0...99, using: &random),
        decimals: Int.random(in: 0...1, using: &random))
    }
    return .operation(
      "+-*/".randomElement(using: &random) ?? "+",
      .random(depth: depth - 1, using: &random), .random(depth: depth - 1, using: &random))
  }

  /// The calculation with the brackets it needs, some it does not, and odd signs and spaces.
  func text(using random: inout SeededGenerator) -> String {
    switch self {
    case .number(let mantissa, let decimals):
      return Digits(UInt128(mantissa), decimals: decimals).text
    case .operation(let sign, let left, let right):
      let spellings: [Character: [String]] = [
        "+": ["+", "＋", " + "], "-": ["-", "−"], "*": ["*", "×", "＊"], "/": ["/", "÷", " ／ "],
      ]
      let spelling = spellings[sign]?.randomElement(using: &random) ?? String(sign)
      return left.operand(isBound: left.rank < rank, using: &random) + spelling
        + right.operand(isBound: right.rank <= rank, using: &random)
    }
  }

  private func operand(isBound: Bool, using random: inout SeededGenerator) -> String {
    let text = text(using: &random)
    guard rank < 3, isBound || Bool.random(using: &random) else { return text }
    return Bool.random(using: &random) ? "(" + text + ")" : "（" + text + "）"
  }

  private var rank: Int {
    switch self {
    case .number: 3
    case .operation("*", _, _), .operation("/", _, _): 2
    case .operation: 1
    }
  }

  /// The whole 分 it comes to in `unit`; nil if it has none or is too large.
  func fen(unit: MoneyUnit) -> Int64? {
    guard let (top, bottom) = fraction else { return nil }
    let scaled = top * Int128(unit.fen)
    guard scaled % bottom == 0 else { return nil }
    let fen = scaled / bottom
    return fen.magnitude <= 10_000_000_000_000_000 ? Int64(fen) : nil
  }

  /// Numerator and denominator, never reduced; nil after a division by 0.
  private var fraction: (Int128, Int128)? {
    switch self {
    case .number(let mantissa, let decimals):
      return (Int128(mantissa), [1, 10][decimals])
    case .operation(let sign, let left, let right):
      guard let (a, b) = left.fraction, let (c, d) = right.fraction else { return nil }
      switch sign {
      case "+": return (a * d + c * b, b * d)
      case "-": return (a * d - c * b, b * d)
      case "*": return (a * c, b * d)
      default: return c == 0 ? nil : (a * d, b * c)
      }
    }
  }
}
