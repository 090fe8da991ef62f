import Forms
import Texts

extension Calculation {
  /// What a finding says to a clerk: place, what, both figures, difference, likely cause, what to do.
  package func sentence(of finding: Finding) -> String {
    let parts = [
      figuresText(of: finding), cause(of: finding), remedy(of: finding), times(of: finding),
    ]
    return place(of: finding) + said("：")
      + parts.filter { !$0.isEmpty }.joined(separator: said("；"))
  }

  /// What a finding says on a line of a list: place, both figures, difference, and the reason of its
  /// 核实说明; neither what its rule says nor what to do.
  package func brief(of finding: Finding) -> String {
    let figures = figuresText(of: finding, hasWords: false)
    let reason = finding.explanation.map { said("；已有核实说明：\($0.reason)") } ?? ""
    return place(of: finding) + said("：") + figures + reason
  }

  /// What a finding says to a clerk who has its place before her: what is wrong, figures, difference.
  package func complaint(of finding: Finding) -> String { figuresText(of: finding) }

  /// What the rule of a finding says, in a clerk's words; empty if the set has none.
  package func words(of rule: String) -> String {
    if let own = ownRule(where: { $0.id == rule }) { return own.words }
    return RuleWords.standard[rule] ?? standardRule(rule)?.words ?? ""
  }

  /// Where a rule comes from, 文号 or practice; empty if the set does not say.
  package func basis(of rule: String) -> String {
    let own = ownRule { $0.id == rule && !$0.basis.isEmpty }?.basis
    return own ?? standardRule(rule)?.basis ?? ""
  }

  /// The first rule of the set that fits, those of its forms before its own.
  private func ownRule(where fits: (Rule) -> Bool) -> Rule? {
    for form in plan.forms.indices {
      if let rule = plan.forms[form].form.rules.first(where: fits) { return rule }
    }
    return plan.set.rules.first(where: fits)
  }

  private func standardRule(_ id: String) -> StandardRule? {
    StandardRule.all.first { $0.id == id }
  }

  /// How many places a remark that is told once stands for.
  private func times(of finding: Finding) -> String {
    guard isToldOnce(finding), !finding.consequences.isEmpty else { return "" }
    return Phrase.times(finding.consequences.count + 1)
  }

  private func figuresText(of finding: Finding, hasWords: Bool = true) -> String {
    switch finding.rule {
    case "REQ": return missingText(of: finding)
    case "HAVE": return said("写了 \(stated(finding))，而") + whyInapplicable(finding.cell)
    default: break
    }
    guard let figures = finding.figures else {
      return finding.detail.isEmpty ? words(of: finding.rule) : finding.detail
    }
    let words = finding.detail.isEmpty ? words(of: finding.rule) : finding.detail
    let relation = words.isEmpty || !hasWords ? "" : said("（\(words)）")
    if figures.comparator != .equal { return boundText(of: finding, figures) + relation }
    let both = bothFigures(of: finding)
    if figures.difference == .zero { return both + relation }
    let width = finding.isRounding ? said("，尾差，允许 \(money(figures.allowed, finding))") : ""
    return said("\(both)，差 \(money(figures.difference, finding))") + unit(finding) + width
      + relation
  }

  /// A figure stated beside a computed one was written; two sides of a rule only differ, and where one
  /// is blank it is not said that the other should be.
  private func bothFigures(of finding: Finding) -> String {
    if finding.quote != nil { return said("写的是 \(stated(finding))，应为 \(expected(finding))") }
    let hasExpected = finding.figures?.expected != nil
    guard cell(finding.cell).statement == nil else {
      return said("写的是 \(stated(finding))，")
        + (hasExpected ? said("算出来是 \(expected(finding))") : said("算出来没有数"))
    }
    guard hasExpected else { return said("是 \(stated(finding))，和它相比的一边空着") }
    return finding.figures?.stated == nil
      ? said("空着，应为 \(expected(finding))")
      : said("是 \(stated(finding))，应为 \(expected(finding))")
  }

  private func whyInapplicable(_ cell: CellID) -> String {
    guard let needed = column(of: cell)?.condition?.needed, needed.form == nil else {
      return said("“有没有”里答的是无")
    }
    let other = CellID(form: cell.form, row: cell.row, column: needed.column)
    guard self.cell(other).value == nil, let label = column(of: other)?.label else {
      return said("“有没有”里答的是无")
    }
    return said("这一行的“\(label)”空着")
  }

  private func boundText(of finding: Finding, _ figures: Finding.Figures) -> String {
    let isAbove = figures.difference.fen > 0
    if case .amount(let bound)? = figures.expected, bound.money == .zero {
      return said("这里是 \(stated(finding))\(unit(finding))")
    }
    let size = Money(fen: Int64(clamping: figures.difference.fen.magnitude))
    let amount = money(size, finding) + unit(finding)
    return isAbove
      ? said("\(stated(finding))，超 \(amount)，最多 \(expected(finding))")
      : said("\(stated(finding))，少 \(amount)，至少 \(expected(finding))")
  }

  private func missingText(of finding: Finding) -> String {
    let labels = finding.cells.compactMap { column(of: $0)?.label }
    var seen: [String] = []
    for label in labels where !seen.contains(label) { seen.append(label) }
    let named = seen.prefix(4).joined(separator: said("、"))
    let form = plan.formPositions[finding.cell.form.name]
    if let form, answered[form] == 0 { return said("还没有填写") }
    return said("还没有填写\(named)") + (seen.count > 4 ? said("等 \(seen.count) 项") : "")
  }

  /// The likeliest cause in words, empty if none stands out.
  package func cause(of finding: Finding) -> String {
    switch finding.suspect {
    case nil: ""
    case .addend(let cell): said("差额正好是\(place(of: cell))，看是不是漏加或多加了")
    case .swappedDigits(let cell): said("\(place(of: cell))可能有相邻两位数字颠倒")
    case .unit(let cell): said("\(place(of: cell))可能把元和万元写混了")
    case .sign(let cell): said("\(place(of: cell))可能正负号相反")
    case .countedTwice(let cell): said("\(place(of: cell))可能连同下级加了两次")
    case .lastYear(let cell): said("\(place(of: cell))写的可能是上年数")
    }
  }

  /// What a clerk does; whoever audits a text cannot mend it.
  private func remedy(of finding: Finding) -> String {
    if let explanation = finding.explanation { return said("已有核实说明：\(explanation.reason)") }
    if reading == .audit { return "" }
    if finding.severity == .info || finding.severity == .incomplete { return "" }
    switch canExplain(finding) {
    case .matchesSystem: return said("改正，或核实后注明与系统一致")
    case .explained: return said("改正，或写核实说明")
    case nil: return finding.figures == nil ? "" : said("核对这几个数后改正")
    }
  }

  func stated(_ finding: Finding) -> String { shown(finding.figures?.stated, finding) }

  func expected(_ finding: Finding) -> String { shown(finding.figures?.expected, finding) }

  private func shown(_ value: Value?, _ finding: Finding) -> String {
    guard let value else { return said("空白") }
    if case .amount(let amount) = value { return money(amount.money, finding) }
    guard let kind = column(of: finding.cell)?.kind else { return exactText(of: value) }
    return text(of: value, in: kind)
  }

  private func unit(_ finding: Finding) -> String {
    if case .amount(let unit, _) = column(of: finding.cell)?.kind { return " " + unit.name }
    guard case .amount = finding.figures?.stated else { return "" }
    return " " + MoneyUnit.wanYuan.name
  }

  /// An amount as the cell of a finding shows it, with more decimals if it has them.
  func money(_ money: Money, _ finding: Finding) -> String {
    guard case .amount(let unit, let places) = column(of: finding.cell)?.kind else {
      return money.exactText(in: .wanYuan)
    }
    let shown = money.text(in: unit, places: places)
    let isExact = (try? Money(shown, in: unit)) == money
    return isExact ? shown : money.exactText(in: unit)
  }
}

/// What the rules of defined cells say; the set's own words go before.
enum RuleWords {
  static let standard: [String: String] = [
    "ROLL": said("下级科目相加"), "UNITCLS": said("本单位各类相加"), "UNIT": said("各单位相加"),
    "COLTOT": said("各行相加"),
    "ROWBP": said("基本支出加项目支出"), "ROWPO": said("人员加公用"), "ROWFUND": said("各项资金相加"),
    "DELTA": said("本年减上年"), "PCT": said("增减额除以上年"), "INSUM": said("各项收入相加"),
    "OUTSUM": said("各项支出相加"),
    "BAL": said("本年加结转结余"), "FUND": said("各项资金来源相加"), "X-T1T2": said("表二同类相加"),
  ]
}

extension Condition {
  /// The cell that the condition needs filled, `nil` if it needs none.
  fileprivate var needed: Reference? {
    switch self {
    case .isFilled(let reference): reference
    case .all(let parts): parts.lazy.compactMap(\.needed).first
    default: nil
    }
  }
}
