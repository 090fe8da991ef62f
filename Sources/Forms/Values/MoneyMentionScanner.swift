/// Finds the amounts of money in a text.
struct MoneyMentionScanner {
  private let signs: [Character]
  private var position = 0
  /// Where the clause at the cursor begins.
  private var clause = 0

  init(_ text: String) {
    signs = Array(IndicatorReader.plain(text))
  }

  /// The amounts, in order.
  var mentions: [MoneyMention] {
    mutating get {
      var found: [MoneyMention] = []
      while position < signs.count {
        if signs[position].isPlainDigit {
          if let mention = number() { found.append(mention) }
        } else {
          if isClauseSign(signs[position]) { clause = position + 1 }
          position += 1
        }
      }
      return found
    }
  }

  /// Takes the number at the cursor; nil if it is no amount of money, or the limit of a range.
  private mutating func number() -> MoneyMention? {
    let start = position
    while position < signs.count, isPartOfNumber(at: position) { position += 1 }
    let digits = String(signs[start..<position])
    let scale = position < signs.count ? IndicatorScale(rawValue: String(signs[position])) : nil
    if scale != nil { position += 1 }
    let hasYuan = position < signs.count && signs[position] == "元"
    if hasYuan { position += 1 }
    guard hasYuan || scale != nil && isAtEnd, !isRange(from: start) else { return nil }
    return mention(digits, scale: scale, isPrice: isPrice(from: start))
  }

  private func isPartOfNumber(at index: Int) -> Bool {
    if signs[index].isPlainDigit { return true }
    return ".,".contains(signs[index]) && index + 1 < signs.count && signs[index + 1].isPlainDigit
  }

  private func mention(_ digits: String, scale: IndicatorScale?, isPrice: Bool) -> MoneyMention? {
    guard var scanner = try? NumberScanner(digits), let numeral = try? scanner.numeral() else {
      return nil
    }
    let number = DecimalNumber(mantissa: numeral.mantissa, scale: numeral.decimals)
    let fen = number.multiplied(by: (scale?.factor ?? 1) * MoneyUnit.yuan.fen)
    guard let fen, fen.scale == 0 else { return nil }
    let half: Money =
      switch scale {
      case nil: .zero
      case .wan: Figure.halfUnit(in: .wanYuan, decimals: numeral.decimals)
      case .yi: Figure.halfUnit(in: .wanYuan, decimals: 0)
      }
    return MoneyMention(money: Money(fen: fen.mantissa), halfUnit: half, isPrice: isPrice)
  }

  /// `元/次`, or 每 before it in its clause; a year is no unit of a price.
  private func isPrice(from start: Int) -> Bool {
    let rest = signs[position...]
    if rest.first == "/" { return rest.dropFirst().first != "年" || rest.dropFirst(2).first == "/" }
    let before = String(signs[clause..<start]).replacing("每年", with: "")
    return before.contains("每")
  }

  private func isRange(from start: Int) -> Bool {
    start > 0 && IndicatorWords.rangeSigns.contains(String(signs[start - 1]))
      && start > 1 && signs[start - 2].isPlainDigit
  }

  private var isAtEnd: Bool { position == signs.count || isClauseSign(signs[position]) }

  private func isClauseSign(_ sign: Character) -> Bool {
    sign.unicodeScalars.contains(where: IndicatorWords.isClauseSign) || ")）".contains(sign)
  }
}
