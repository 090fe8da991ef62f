import Forms

extension Quality {
  /// What would mend a content that lacks the quality; `nil` where only the clerk knows.
  ///
  /// - Parameters:
  ///   - name: What the indicator is called; it may tell the unit and the direction.
  ///   - isCost: Whether it stands among the costs, which are held “≤”.
  func remedy(for value: IndicatorValue, named name: String, isCost: Bool) -> Remedy? {
    switch self {
    case .number, .quantified: RuleWords.whole.contains(value.written) ? .write("=100%") : nil
    case .nomoney: .move(to: "成本")
    case .countable: .move(to: "质量")
    case .timeless: .move(to: "时效")
    case .outcome: .move(to: "数量")
    case .unit: value.completed(from: name, isCost: isCost).map { .write($0) }
    case .directed: .write(value.text(.atLeast))
    case .reachable: .write("=100%")
    case .ceiling: .write(value.text(.atMost))
    case .floor: .write(value.text(.atLeast))
    case .unmixed: value.withoutMark.map { .write($0) }
    case .numbered, .bare, .trimmed, .measurable, .single, .plain, .unmarked, .impersonal: nil
    }
  }
}

extension IndicatorValue {
  /// The value with this sign before it, and this unit behind it where it has none; no share is more
  /// than the whole.
  func text(_ sign: IndicatorOperator, unit: String = "") -> String {
    let bare = IndicatorOperator.allCases.reduce(normalizedText) { text, sign in
      text.hasPrefix(sign.sign) ? String(text.dropFirst(sign.sign.count)) : text
    }
    let text = bare + (self.unit == nil ? unit : "")
    let isWhole = sign == .atLeast && text == "100%"
    return (isWhole ? "=" : sign.sign) + text
  }

  /// The number with the sign and the unit that the indicator's name tells, `95` of a 满意度 as `≥95%`.
  fileprivate func completed(from name: String, isCost: Bool) -> String? {
    guard let unit = RuleWords.unit(of: name) else { return nil }
    guard upper == nil else { return normalizedText + unit }
    let isBelow = isCost || RuleWords.faults.stand(in: name)
    return text(comparator ?? (isBelow ? .atMost : .atLeast), unit: unit)
  }

  /// The quantity behind 定性, `nil` if there is none.
  fileprivate var withoutMark: String? {
    let rest = written.replacing("定性", with: "").unicodeScalars.drop {
      RuleWords.joints.contains($0)
    }
    let value = IndicatorValue(String(rest))
    return value.kind == .quantity ? value.normalizedText : nil
  }
}
