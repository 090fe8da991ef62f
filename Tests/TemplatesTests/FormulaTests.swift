import Forms
import Testing

@testable import Templates

@Suite struct FormulaTests {
  private static let set = try? TestFolder.shipped.load("guyuan-2025").set

  /// The scope of a block of a form of the shipped set, `t2.rows`, or of a form, `t1`.
  private func scope(_ place: String) throws -> Scope {
    let set = try #require(Self.set)
    let parts = place.split(separator: ".").map(String.init)
    let form = try #require(set.form(parts[0]))
    let forms = Dictionary(uniqueKeysWithValues: set.forms.map { ($0.id, $0) })
    return Scope(
      forms: forms, form: form, block: parts.count > 1 ? form.block(parts[1]) : nil,
      parameters: ["weightTotal": 100])
  }

  private static func cell(_ column: String) -> Formula { .cell(Reference(column: column)) }

  private static func field(_ column: String) -> Formula {
    .cell(Reference(row: .field, column: column))
  }

  private static func line(_ id: String, _ column: String = "amount") -> Formula {
    .cell(Reference(row: .line(id), column: column))
  }

  @Test(
    arguments: [
      ("t2.rows", "basic", cell("basic")),
      ("t2.rows", "basic + project", .terms([Term(cell("basic")), Term(cell("project"))])),
      (
        "t2.rows", "total - prior",
        .terms([Term(cell("total")), Term(cell("prior"), isSubtracted: true)])
      ),
      ("t2.rows", "sum(children, basic)", .sum(.children, column: "basic")),
      ("t2.rows", "change(total, prior)", .change(new: cell("total"), base: cell("prior"))),
      ("spending.rows", "name(code)", .name(of: Reference(column: "code"))),
      (
        "spending.rows", "first(name, \"general\")",
        .first([cell("name"), .constant(.text("general"))])
      ),
      (
        "spending.rows", "sum(projects where unit = this.unit and code = this.code, current)",
        .sum(
          .entered(
            form: "projects", block: "rows",
            matches: [
              Match(column: "unit", operand: .column("unit")),
              Match(column: "code", operand: .column("code")),
            ]), column: "current")
      ),
      (
        "spending.rows", "sum(spending where fund = general and code begins 208, prior)",
        .sum(
          .entered(
            form: "spending", block: "rows",
            matches: [
              Match(column: "fund", operand: .literal("general")),
              Match(column: "code", operand: .prefix("208")),
            ]), column: "prior")
      ),
      (
        "projects.rows", "sum(sheets goal where project = this, annual)",
        .sum(
          .sheets(form: "goal", matches: [Match(column: "project", operand: .thisRow)]),
          column: "annual")
      ),
      ("t1.classes", "sum(nodes t2, total)", .sum(.nodes(form: "t2", code: nil), column: "total")),
      (
        "t1", "sum(nodes t2 2080505, basic)",
        .sum(.nodes(form: "t2", code: "2080505"), column: "basic")
      ),
      (
        "t1", "sum(classes, fund)", .sum(.block(form: nil, block: "classes"), column: "fund")
      ),
      ("t1", "income1.amount", line("income1")),
      (
        "t2", "t1.income1.amount",
        .cell(Reference(form: "t1", row: .line("income1"), column: "amount"))
      ),
      (
        "t1", "t2.total.total",
        .cell(Reference(form: "t2", row: .node(code: ""), column: "total"))
      ),
      (
        "t1", "t3.30108.total",
        .cell(Reference(form: "t3", row: .node(code: "30108"), column: "total"))
      ),
      (
        "goal.main", "head.department",
        .cell(Reference(form: "head", row: .field, column: "department"))
      ),
      ("goal.indicators", "main.annual", .cell(Reference(row: .field, column: "annual"))),
      (
        "goal.main", "project>unit>name",
        .cell(Reference(row: .via(["project", "unit"]), column: "name"))
      ),
      ("control.main", "target", .target),
      ("goal.main", "\"一年\"", .constant(.text("一年"))),
      (
        "units.rows", "map(nature, administrative: administrative, public1: public)",
        .map(
          Reference(column: "nature"), ["administrative": "administrative", "public1": "public"])
      ),
    ] as [(String, String, Formula)])
  func readsFormulas(place: String, text: String, formula: Formula) throws {
    #expect(try FormulaParser.formula(text, scope: scope(place)).formula == formula)
  }

  private static let fund = Reference(form: "have", row: .field, column: "fund")

  @Test(
    arguments: [
      ("have.fund = yes", .equals(fund, "yes")),
      ("not have.fund = yes", .not(.equals(fund, "yes"))),
      ("zero(total)", .isZero(cell("total"))),
      ("$weightTotal = 100", .all([])), ("not $weightTotal = 90", .not(.any([]))),
      ("filled(total)", .isFilled(Reference(column: "total"))),
      (
        "some(units, code)",
        .hasFilled(.entered(form: "units", block: "rows", matches: []), column: "code")
      ),
      (
        "zero(total) and have.fund = no or filled(prior)",
        .any([
          .all([.isZero(cell("total")), .equals(fund, "no")]),
          .isFilled(Reference(column: "prior")),
        ])
      ),
      (
        "zero(total) and (have.fund = no or filled(prior))",
        .all([
          .isZero(cell("total")),
          .any([.equals(fund, "no"), .isFilled(Reference(column: "prior"))]),
        ])
      ),
    ] as [(String, Condition)])
  func readsConditions(text: String, condition: Condition) throws {
    #expect(try FormulaParser.condition(text, scope: scope("t2.rows")) == condition)
  }

  private static let quantity = RowSelection.entered(
    form: "goal", block: "indicators",
    matches: [Match(column: "category", operand: .literal("11"))])

  @Test(
    arguments: [
      (
        "spending.rows", "basicCarry <= basic", .compare(cell("basicCarry"), .atMost, cell("basic"))
      ),
      ("t1", "income.amount == carry.amount", .compare(line("income"), .equal, line("carry"))),
      ("spending.rows", "listed(code)", .inList(Reference(column: "code"))),
      ("spending.rows", "unique(unit, code)", .unique(["unit", "code"])),
      (
        "spending.rows", "same(name, name(code))",
        .sameText(Reference(column: "name"), .name(of: Reference(column: "code")))
      ),
      ("goal.indicators", "number(value)", .content(Reference(column: "value"), .number)),
      ("goal.indicators", "nomoney(value)", .content(Reference(column: "value"), .nomoney)),
      ("goal.main", "bare(total)", .content(Reference(column: "total"), .bare)),
      ("goal.main", "required(period)", .required(Reference(column: "period"))),
      (
        "spending.rows", "required(unit, basic)",
        .required(Reference(column: "unit"), amount: cell("basic"))
      ),
      ("goal.indicators", "length(name) <= 40", .length(Reference(column: "name"), .atMost, 40)),
      (
        "goal.indicators", "percent(value) >= $weightTotal",
        .percentage(Reference(column: "value"), .atLeast, 100)
      ),
      ("goal.indicators", "year(value)", .budgetYear(Reference(column: "value"))),
      (
        "goal.indicators", "paired(name, value)",
        .pair(Reference(column: "name"), Reference(column: "value"), .paired)
      ),
      (
        "goal.indicators", "different(name, category)",
        .differentText(Reference(column: "name"), cell("category"))
      ),
      (
        "goal.main", "oneof(attribute, \"货物类\", \"服务类\")",
        .oneOf(Reference(column: "attribute"), ["货物类", "服务类"])
      ),
      (
        "goal.indicators", "money(value) <= main.annual",
        .money(Reference(column: "value"), .atMost, field("annual"))
      ),
      (
        "goal.main", "costs(indicators where category = 11, value, name) == annual",
        .costs(quantity, column: "value", name: "name", isYearly: false, total: cell("annual"))
      ),
      (
        "goal.main", "costs(indicators where category = 11, value, name, yearly) == annual",
        .costs(quantity, column: "value", name: "name", isYearly: true, total: cell("annual"))
      ),
      (
        "goal.main",
        "priced(indicators where category = 11, indicators where category = 11, value) <= annual",
        .priced(quantities: quantity, prices: quantity, column: "value", limit: cell("annual"))
      ),
      (
        "goal.main", "wordy(indicators where category = 11, value) <= 50",
        .qualitativeShare(quantity, column: "value", maximum: 50)
      ),
      ("spending.rows", "consistent(code, name)", .consistent(key: "code", column: "name")),
      ("t2.rows", "nonzero(basic)", .nonzero(cell("basic"))),
      ("goal.main", "count(indicators where category = 11) >= 1", .rowCount(quantity, minimum: 1)),
      (
        "t2.rows", "ratio(basic, total, 1/2)",
        .ratio(part: cell("basic"), whole: cell("total"), numerator: 1, denominator: 2)
      ),
      (
        "goal.main", "applicable(indicators, name)",
        .notAllInapplicable(
          .entered(form: "goal", block: "indicators", matches: []), column: "name")
      ),
    ] as [(String, String, Relation)])
  func readsRelations(place: String, text: String, relation: Relation) throws {
    #expect(try FormulaParser.relation(text, scope: scope(place)) == relation)
  }

  @Test(arguments: Quality.allCases) func readsEveryQuality(_ quality: Quality) throws {
    let column = [.bare, .trimmed].contains(quality) ? "total" : "name"
    #expect(
      try FormulaParser.relation("\(quality.rawValue)(\(column))", scope: scope("goal.main"))
        == .content(Reference(column: column), quality))
  }

  @Test(arguments: [
    "bare(name)", "length(name) 40", "costs(indicators, value) == annual",
    "costs(indicators, value, name, monthly) == annual", "oneof(attribute)",
    "money(goal) == name", "paired(name)", "priced(indicators, value) <= annual", "money(goal)",
  ])
  func refusesARelationThatIsNotWhole(_ text: String) throws {
    let scope = try scope("goal.main")
    #expect(throws: FormulaError.self) { try FormulaParser.relation(text, scope: scope) }
  }

  @Test func readsWeightsWithAParameter() throws {
    let set = try TestFolder.shipped.load("shizuishan-2024").set
    let rule = set.form("goal")?.rules.first { $0.id == "WEIGHT" }
    #expect(
      rule?.relation
        == .weights(
          .entered(form: "goal", block: "indicators", matches: []), column: "weight", total: 100))
  }
}
