import Texts

/// A cursor over the text of a number, with full-width and Chinese signs already made plain.
///
/// Kept as bytes: digits and `+-*/().,% `, and a letter for each of 元, 万, ￥.
struct NumberScanner {
  private var bytes: [UInt8] = []
  private var position = 0

  /// The byte that stands for 元.
  static let yuan = UInt8(ascii: "y")
  /// The byte that stands for 万.
  static let wan = UInt8(ascii: "w")
  /// The byte that stands for ￥.
  static let yuanSign = UInt8(ascii: "$")

  /// Takes a text, without the spaces around it; costs one pass.
  init(_ text: String) throws(UnknownCharacter) {
    let written = text.utf8.span
    bytes.reserveCapacity(written.count)
    var place = 0
    while place < written.count {
      guard let byte = NumberScanner.plain(written.scalar(at: &place)) else {
        throw UnknownCharacter(character: NumberScanner.firstUnknown(in: text))
      }
      if byte != UInt8(ascii: " ") || !bytes.isEmpty { bytes.append(byte) }
    }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }

  /// The next byte that is not a space, without taking it; nil at the end.
  var next: UInt8? {
    mutating get {
      skipSpaces()
      return position < bytes.count ? bytes[position] : nil
    }
  }

  /// Whether nothing has been taken yet.
  var isAtStart: Bool { position == 0 }

  /// Whether a space stands right before the cursor.
  var followsSpace: Bool { position > 0 && bytes[position - 1] == UInt8(ascii: " ") }

  /// Takes the next byte if it is `byte`.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Turns `￥-5`, as spreadsheets write it, into `-￥5`.
  mutating func putSignBeforeYuanSign() {
    guard next == NumberScanner.yuanSign, position + 1 < bytes.count else { return }
    let second = bytes[position + 1]
    guard second == UInt8(ascii: "-") || second == UInt8(ascii: "+") else { return }
    bytes.swapAt(position, position + 1)
  }

  /// What has been taken, in plain signs, without spaces at its end.
  var taken: String {
    let last = bytes[..<position].lastIndex { $0 != UInt8(ascii: " ") }
    return text(0..<(last.map { $0 + 1 } ?? 0))
  }

  /// The sign at the cursor; empty at the end.
  var nextText: String { text(position..<min(position + 1, bytes.count)) }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
  }
}

extension NumberScanner {
  /// Takes a number without sign; nil if none starts here.
  ///
  /// `1,234.50` and `.5` are numbers; `12,34`, `0,123`, `12.3.4` and `5.` are refused.
  mutating func numeral() throws(NumeralError) -> Numeral? {
    guard let first = next, NumberScanner.isPartOfRun(first) else { return nil }
    let start = position
    while position < bytes.count, NumberScanner.isPartOfRun(bytes[position]) { position += 1 }
    return try numeral(of: start..<position)
  }

  private func numeral(of run: Range<Int>) throws(NumeralError) -> Numeral {
    var mantissa: Int64 = 0
    var decimals: Int?
    var group = 0
    var isGrouped = false
    for index in run {
      switch bytes[index] {
      case UInt8(ascii: "."):
        guard decimals == nil else { throw .severalPoints(text(run)) }
        if isGrouped && group != 3 { throw .misgrouped(text(run)) }
        decimals = 0
      case UInt8(ascii: ","):
        let fits = isGrouped ? group == 3 : (1...3).contains(group) && mantissa > 0
        guard fits, decimals == nil else { throw .misgrouped(text(run)) }
        isGrouped = true
        group = 0
      case let digit:
        guard mantissa < NumberScanner.mantissaLimit else { throw .tooManyDigits(text(run)) }
        mantissa = mantissa * 10 + Int64(digit - UInt8(ascii: "0"))
        if let count = decimals { decimals = count + 1 } else { group += 1 }
      }
    }
    if decimals == nil && isGrouped && group != 3 { throw .misgrouped(text(run)) }
    if decimals == 0 { throw .pointWithoutDecimals(text(run)) }
    if let count = decimals, count > 18 { throw .tooManyDigits(text(run)) }
    return Numeral(mantissa: mantissa, decimals: decimals ?? 0)
  }

  private static let mantissaLimit: Int64 = 100_000_000_000_000_000

  private static func isPartOfRun(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","): true
    default: false
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    for byte in bytes[range] {
      switch byte {
      case NumberScanner.yuan: text += "元"
      case NumberScanner.wan: text += "万"
      case NumberScanner.yuanSign: text += "￥"
      default: text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return text
  }
}
