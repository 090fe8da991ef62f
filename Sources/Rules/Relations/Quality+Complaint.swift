import Forms

extension Quality {
  /// What is to be said of a content that lacks the quality; `nil` if it has it.
  ///
  /// `bare` and `trimmed` are about how an amount is written, which its value does not tell.
  func complaint(about value: Value) -> String? {
    switch self {
    case .bare, .trimmed: nil
    case .plain, .unmarked, .impersonal: complaint(aboutText: value.words ?? "")
    case .reachable, .ceiling, .floor, .directed: complaint(aboutBound: value.indicator)
    case .number, .quantified, .numbered, .nomoney, .countable, .outcome, .unit, .timeless:
      complaint(aboutQuantity: value.indicator)
    case .unmixed, .measurable, .single: complaint(aboutWords: value.indicator)
    }
  }

  private func complaint(aboutQuantity value: IndicatorValue) -> String? {
    switch self {
    case .number, .quantified:
      value.hasNumber || value.unnumbered != nil ? nil : Phrase.noNumber(value.written)
    case .numbered:
      value.unnumbered.map { Phrase.unnumbered(value.written, $0.sign, $0.unit) }
    case .nomoney: value.isMoney ? Phrase.money(value.written) : nil
    case .countable: value.isRate ? Phrase.rate(value.written) : nil
    case .outcome: value.isCount ? Phrase.activity(value.written) : nil
    case .unit: value.lacksUnit ? Phrase.noUnit(value.written) : nil
    case .timeless: value.isTime ? Phrase.time(value.written) : nil
    default: nil
    }
  }

  private func complaint(aboutBound value: IndicatorValue) -> String? {
    switch self {
    case .reachable:
      value.isFloor && value.unit == "%" && value.number == DecimalNumber(mantissa: 100)
        ? Phrase.beyondWhole(value.written) : nil
    case .directed: value.lacksDirection ? Phrase.noDirection(value.written) : nil
    case .ceiling: value.isFloor ? Phrase.floor(value.written) : nil
    case .floor:
      value.isCeiling && !value.isTime && !value.isMoney ? Phrase.ceiling(value.written) : nil
    default: nil
    }
  }

  private func complaint(aboutWords value: IndicatorValue) -> String? {
    switch self {
    case .unmixed: value.isMixed ? Phrase.mixed(value.written) : nil
    case .measurable: value.isVague ? Phrase.vague(value.written) : nil
    case .single: value.isSeveral ? Phrase.several(value.written) : nil
    default: nil
    }
  }

  private func complaint(aboutText text: String) -> String? {
    switch self {
    case .plain: text.namesAnAmount ? Phrase.figureInName(text) : nil
    case .unmarked: text.secrecyMark.map { Phrase.secrecy($0) }
    case .impersonal: PersonalNumber(in: text).map { Phrase.personal($0) }
    default: nil
    }
  }
}

extension IndicatorValue {
  fileprivate var isFloor: Bool {
    number != nil && (comparator == .atLeast || comparator == .moreThan)
  }

  fileprivate var isCeiling: Bool {
    number != nil && (comparator == .atMost || comparator == .lessThan)
  }

  /// A number of things, and no rate, money or time.
  fileprivate var isCount: Bool {
    kind == .quantity && unit != nil && !isRate && !isMoney && !isTime
  }

  /// A percentage below the whole without a sign of comparison.
  fileprivate var lacksDirection: Bool {
    guard kind == .quantity, unit == "%", comparator == nil, let number else { return false }
    return number < DecimalNumber(mantissa: 100)
  }

  /// A number and nothing behind it, or only 万.
  fileprivate var lacksUnit: Bool { (kind == .quantity || kind == .range) && unit == nil }

  fileprivate var isMixed: Bool { kind == .qualitative && (number != nil || comparator != nil) }

  /// A single word that leaves open how much.
  fileprivate var isVague: Bool {
    guard kind == .qualitative else { return false }
    let isMarked = RuleWords.qualitative.stand(in: written)
    let text = isMarked ? written.replacing("定性", with: "") : written
    let word = String(text.unicodeScalars.filter { !RuleWords.joints.contains($0) })
    return word.isEmpty || RuleWords.vague.contains(word)
  }

  /// Several clauses, or several numbers.
  fileprivate var isSeveral: Bool {
    guard kind == .text else { return false }
    let signs = written.unicodeScalars
    let clauses = signs.split { RuleWords.clauseSigns.contains($0) }
    let numbers = signs.split { $0.properties.numericType == nil && $0 != "." && $0 != "．" }
    return clauses.count > 1 || numbers.count > 1
  }
}

extension String {
  /// Whether it names money, or a number of people.
  fileprivate var namesAnAmount: Bool {
    if !MoneyMention.all(in: self).isEmpty { return true }
    guard unicodeScalars.contains(where: { $0 == "人" || $0 == "名" }) else { return false }
    var before: Unicode.Scalar?
    for scalar in unicodeScalars where !scalar.isSpace {
      let isPeople = scalar == "人" || scalar == "名"
      if isPeople, before?.properties.numericType != nil { return true }
      before = scalar
    }
    return false
  }

  /// The mark of secrecy in it, `nil` if there is none; 国家秘密, 商业秘密 and 机密性 are words.
  fileprivate var secrecyMark: String? {
    guard unicodeScalars.contains(where: { $0 == "密" || $0 == "★" }) else { return nil }
    if unicodeScalars.contains("★") { return "★" }
    for mark in RuleWords.secrecy {
      for range in ranges(of: mark) {
        let before = self[..<range.lowerBound].suffix(2)
        let isWord = RuleWords.beforeSecret.contains(String(before))
        if !isWord, self[range.upperBound...].first != "性" { return mark }
      }
    }
    return nil
  }
}
