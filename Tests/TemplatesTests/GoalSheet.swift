import Forms
import Rules
import Templates

/// One goal sheet of a shipped set, with as little in it as raises no finding, and what a test changes.
struct GoalSheet {
  /// An indicator: category, name, and value or weight; `-` is blank.
  typealias Indicator = (category: String, name: String, value: String)

  var fields: [String: String]
  var indicators: [Indicator]
  /// The column of values, `value` or `weight`.
  private var column: String
  private var set: TemplateSet

  /// A sheet of 固原, 24 万元 for eight machines of 3 万元 each.
  init(guyuan set: TemplateSet) {
    self.set = set
    column = "value"
    fields = [
      "name": "机房设备更新", "department": "市政府办公室", "unit": "电子政务中心", "attribute": "货物类",
      "period": "2025年全年", "annual": "24", "total": "24", "localFiscal": "24",
      "goal": "更换到期的机房设备，消除供电和制冷隐患。",
    ]
    indicators = [
      ("11", "更换设备", "≥8台"), ("12", "验收合格率", "=100%"), ("13", "完成安装", "2025年9月底前"),
      ("14", "设备购置费", "≤24万元"), ("21", "不涉及", "-"), ("22", "停机次数", "≤1次"), ("23", "不涉及", "-"),
      ("24", "使用年限", "≥6年"), ("31", "使用单位满意度", "≥90%"),
    ]
  }

  /// A sheet of 临夏, 24 万元 for the same machines; 成本 is a first level.
  init(linxia set: TemplateSet) {
    self.set = set
    column = "value"
    fields = [
      "name": "机房设备更新", "department": "市政府办公室", "unit": "市政府办公室", "current": "24",
      "goal": "更换到期的机房设备，消除供电和制冷隐患。",
    ]
    indicators = [
      ("11", "设备购置费", "≤24万元"), ("21", "更换设备", "≥8台"), ("22", "验收合格率", "=100%"),
      ("23", "完成安装", "2024年9月底前"), ("32", "停机次数", "≤1次"), ("41", "使用单位满意度", "≥90%"),
    ]
  }

  /// A sheet of 银川, 24 万元 for the same machines; 经济 and 生态 may be left out.
  init(yinchuan set: TemplateSet) {
    self.set = set
    column = "value"
    fields = [
      "name": "机房设备更新", "department": "市政府办公室", "unit": "市政府办公室", "attribute": "延续性项目",
      "period": "2025年", "fiscal": "24", "other": "0", "review": "pass",
      "goal": "更换到期的机房设备，消除供电和制冷隐患。",
    ]
    indicators = [
      ("11", "更换设备", "≥8台"), ("12", "验收合格率", "=100%"), ("13", "完成安装", "2025年9月底前"),
      ("14", "设备购置费", "≤24万元"), ("22", "停机次数", "≤1次"), ("24", "使用年限", "≥6年"),
      ("31", "使用单位满意度", "≥90%"),
    ]
  }

  /// A sheet of 石嘴山, whose names bear the values and whose values are weights.
  init(shizuishan set: TemplateSet) {
    self.set = set
    column = "weight"
    fields = [
      "name": "督查工作经费", "department": "市政府办公室", "unit": "市政府办公室", "office": "01-行政政法科",
      "attribute": "0101-一年期项目", "period": "1年", "amount": "10", "goal": "保障全年督查工作按计划完成。",
    ]
    indicators = [
      ("11", "督查不少于50次", "20"), ("12", "通报全部核实", "10"), ("13", "11月底前全部办复", "20"),
      ("14", "车辆租赁费不高于8万元", "10"), ("14", "印刷费不高于2万元", "10"), ("21", "本指标不适用", "0"),
      ("22", "推动重点工作落实", "10"), ("23", "本指标不适用", "-"), ("24", "督查制度持续执行", "10"),
      ("31", "满意度达到90%以上", "10"),
    ]
  }

  /// The first indicator of a category.
  subscript(category: String) -> Indicator {
    get { indicators.first { $0.category == category } ?? (category, "-", "-") }
    set {
      let index = indicators.firstIndex { $0.category == category }
      if let index { indicators[index] = newValue } else { indicators.append(newValue) }
    }
  }

  /// What the rules say of the sheet, `error D108`; blank required cells left out.
  var findings: [String] {
    calculation.findings.filter { $0.cell.form.name == "goal" && $0.rule != "REQ" }
      .map { "\($0.severity.rawValue) \($0.rule)" }
  }

  /// What the findings propose: a value, or behind an arrow a category.
  var proposals: [String] {
    calculation.findings.compactMap(\.proposal).map { proposal in
      switch proposal.value {
      case .choice(let category): "→" + category
      case .indicator(let value): value.written
      case .count(let count): count.text
      default: "?"
      }
    }
  }

  /// The sentences of a rule.
  func sentences(of rule: String) -> [String] {
    let calculation = calculation
    return calculation.findings.filter { $0.rule == rule }.map { calculation.sentence(of: $0) }
  }

  var calculation: Calculation {
    var answers = Answers()
    let sheet = FormID("goal", sheet: 1)
    answers.apply(.insertSheet(form: "goal", key: 1, index: 0))
    answers.apply(.answer(CellID(form: FormID("head"), field: "department"), .text("市政府办公室")))
    for (field, text) in fields where text != "-" {
      let kind = set.form("goal")?.blocks.first?.columns.first { $0.id == field }?.kind
      answers.apply(.answer(CellID(form: sheet, field: field), value(text, kind)))
    }
    for (index, indicator) in indicators.enumerated() {
      let list = ListID(form: sheet, block: "indicators")
      let key = index + 10
      answers.apply(.insertRow(list, key: key, index: index))
      let cells = [
        ("category", indicator.category), ("name", indicator.name), (column, indicator.value),
      ]
      for (id, text) in cells where text != "-" {
        let kind = set.form("goal")?.block("indicators")?.columns.first { $0.id == id }?.kind
        let cell = CellID(form: sheet, row: .entered(key), column: id)
        answers.apply(.answer(cell, value(text, kind)))
      }
    }
    return Calculation(set, answers: answers)
  }

  private func value(_ text: String, _ kind: CellKind?) -> Value {
    if ["不涉及", "本指标不适用"].contains(text) { return .inapplicable(text) }
    switch kind {
    case .amount(let unit, _):
      return (try? Amount(parsing: text, unit: unit)).map { .amount($0) } ?? .blank
    case .count: return (try? Count(parsing: text, unit: "")).map { .count($0) } ?? .blank
    case .choice: return .choice(text)
    case .indicator: return .indicator(IndicatorValue(text))
    case .paragraphs: return .paragraphs([text])
    default: return .text(text)
    }
  }
}
