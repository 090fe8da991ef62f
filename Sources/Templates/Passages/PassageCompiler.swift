import Forms
import Texts

/// Reads the formulas of passages, once all forms of the set and all holes are known.
struct PassageCompiler {
  let forms: [String: Form]
  let log: ProblemLog
  /// The ids of all holes of the set.
  let holes: [String]
  private let scope: Scope

  private var formulas: FormulaReader { FormulaReader(log: log) }
  private static let money = CellKind.amount(unit: .wanYuan, places: 2)
  static let kinds = [
    "amount", "number", "change", "share", "list", "names", "code", "codePart", "name", "none",
    "year",
    "priorYear",
  ]

  init(_ sources: [PassageSource], forms: [String: Form], log: ProblemLog) {
    self.forms = forms
    self.log = log
    holes = Set(sources.flatMap(\.holeIDs).map(\.text)).sorted()
    let columns = holes.map {
      Column(id: $0, label: $0, kind: Self.money, source: .typed(required: false))
    }
    let text = Form(
      id: "text", name: "情况说明", blocks: [Block(id: "holes", rows: .fields, columns: columns)])
    scope = Scope(forms: forms, form: text)
  }

  func passage(_ source: PassageSource) -> Passage {
    var passage = Passage(
      id: source.id.text, headings: source.headings, fragments: source.fragments.map(fragment))
    for relation in source.relations { add(relation, to: &passage) }
    return passage
  }

  private func fragment(_ source: PassageSource.FragmentSource) -> PassageFragment {
    let parts = source.parts.compactMap { part -> PassageFragment.Part? in
      switch part {
      case .words(let words): .words(words)
      case .anything: .anything
      case .hole(let hole): self.hole(hole, items: source.items).map { .hole($0) }
      }
    }
    return PassageFragment(need: source.need, parts: parts)
  }

  private func hole(_ source: HoleSource, items: [Marked]) -> PassageHole? {
    if let excess = source.excess { log.add(.leftOver(excess.text), at: excess.place) }
    checkClauses(of: source)
    return kind(of: source, items: items).map { PassageHole(id: source.id?.text ?? "", kind: $0) }
  }

  private func kind(of source: HoleSource, items: [Marked]) -> PassageHole.Kind? {
    switch source.kind.text {
    case "amount":
      .amount(money(source.clauses["="]), rule: source.rule?.text ?? "NARR")
    case "number": .number
    case "change": change(source)
    case "share": required("of", of: source).map { .share(of: $0) }
    case "list":
      .list(
        PassageList(
          of: money(source.clauses["of"]), in: column(source.clauses["in"]),
          items: items.compactMap(item)))
    case "names": .names
    case "code": .code
    case "codePart": .codePart
    case "name": .name
    case "none": required("=", of: source).map { .none($0) }
    case "year": .year(0)
    case "priorYear": .year(-1)
    default: unknown(source.kind)
    }
  }

  private func unknown(_ kind: Marked) -> PassageHole.Kind? {
    let near = nearestName(to: kind.text, in: Self.kinds)
    log.add(.unknown(.hole, kind.text, near: near), at: kind.place)
    return nil
  }

  private static let clauses = [
    "amount": ["="], "change": ["of", "against", "among"], "share": ["of"], "list": ["of", "in"],
    "none": ["="],
  ]

  private func checkClauses(of source: HoleSource) {
    guard Self.kinds.contains(source.kind.text) else { return }
    let known = Self.clauses[source.kind.text] ?? []
    for (keyword, text) in source.clauses where !known.contains(keyword) {
      log.add(.leftOver("\(keyword) \(text.text)"), at: text.place)
    }
    if source.rule != nil, source.kind.text != "amount" {
      log.add(.leftOver(source.rule?.text ?? ""), at: source.kind.place)
    }
  }

  private func change(_ source: HoleSource) -> PassageHole.Kind? {
    required("of", of: source).map { new in
      .change(
        PassageChange(
          of: new, against: money(source.clauses["against"]),
          foreign: column(source.clauses["among"])))
    }
  }

  private func required(_ keyword: String, of source: HoleSource) -> Formula? {
    guard let text = source.clauses[keyword] else {
      log.add(
        .expected(keyword, found: "}"), at: source.kind.place.moved(by: source.kind.text.count))
      return nil
    }
    return money(text)
  }

  private func money(_ text: Marked?) -> Formula? {
    text.flatMap { formulas.formula($0, scope: scope, kind: Self.money) }
  }

  /// `t3 personnel`: a column of a form.
  private func column(_ text: Marked?) -> Reference? {
    guard let text else { return nil }
    let (name, rest) = text.split(" ")
    guard let form = forms[name.text] else {
      log.add(
        .unknown(.form, name.text, near: nearestName(to: name.text, in: forms.keys)), at: name.place
      )
      return nil
    }
    guard let rest, form.blocks.contains(where: { $0.column(rest.text) != nil }) else {
      let names = form.blocks.flatMap { $0.columns.map(\.id) }
      let column = rest ?? name
      log.add(
        .unknown(.column, rest?.text ?? "", near: nearestName(to: column.text, in: names)),
        at: column.place)
      return nil
    }
    return Reference(form: form.id, column: rest.text)
  }

  /// `社会保障缴费 = t3.30108.personnel + t3.30109.personnel`.
  private func item(_ text: Marked) -> PassageItem? {
    let (name, rest) = text.split("=")
    guard let rest else {
      log.add(.expected("=", found: said("末尾")), at: text.place.moved(by: text.text.count))
      return nil
    }
    return money(rest).map { PassageItem(name: name.text, formula: $0) }
  }

  /// `PROC error total == goods + works | 采购总额等于各项相加`.
  private func add(_ text: Marked, to passage: inout Passage) {
    let (rule, rest) = text.split(" ")
    guard rule.text.isRuleID, let rest else {
      return log.add(.expected(said("规则代号"), found: rule.text), at: rule.place)
    }
    let (front, words) = rest.split("|")
    guard let words, !words.text.isEmpty else { return log.add(.noWords, at: rest.place) }
    let (grade, behind) = front.split(" ")
    let formula = behind ?? front
    let severity = RuleCompiler.severity(grade, log: log)
    if let (left, right) = formula.sides, right.text.hasPrefix("sheets(") {
      let sheets = sheets(
        left, right, rule: rule.text, severity: severity, words: words.text)
      passage.sheets += [sheets].compactMap(\.self)
      return
    }
    guard case .compare(let left, let sign, let right) = formulas.relation(formula, scope: scope)
    else { return }
    passage.relations.append(
      PassageRelation(
        rule: rule.text, severity: severity, words: words.text, left: left, comparator: sign,
        right: right))
  }
}

extension Marked {
  /// What stands before `==` and behind it, `nil` without the sign.
  fileprivate var sides: (left: Marked, right: Marked)? {
    guard let sign = text.firstRange(of: "==") else { return nil }
    let left = Marked(text: String(text[..<sign.lowerBound]), place: place).trimmed
    return (left, dropping(text[..<sign.upperBound].count).trimmed)
  }
}
