import Forms
import Rules
import Testing

/// 核实说明: what they cover, when they lapse.
struct ExplanationTests {
  @Test func coversAWarningUntilItsContentChanges() throws {
    var clerk = Clerk()
    try clerk.spend("2019999 - 1")
    explain(&clerk, "CODE", .explained)
    #expect(clerk.calculation.findings.first { $0.rule == "CODE" }?.explanation != nil)
    clerk.answer("spending.2019999.code", .code("2018888"))
    #expect(clerk.calculation.findings.first { $0.rule == "CODE" }?.explanation == nil)
    clerk.answer("spending.2018888.code", .code("2019999"))
    #expect(clerk.calculation.findings.first { $0.rule == "CODE" }?.explanation != nil)
  }

  @Test func neverCoversArithmeticOfThisYear() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 1")
    try clerk.state("t2.total.basic", "2")
    explain(&clerk, "COLTOT", .matchesSystem)
    #expect(clerk.findings == ["error COLTOT t2.total.basic"])
  }

  @Test func letsAPriorYearFigureAgreeWithTheSystem() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 1")
    try clerk.state("t2.total.prior", "2")
    #expect(clerk.findings == ["error COLTOT t2.total.prior"])
    explain(&clerk, "COLTOT", .matchesSystem)
    #expect(clerk.findings == ["warning COLTOT t2.total.prior"])
    let cell = CellID(form: FormID("t2"), row: .total, column: "prior")
    #expect(clerk.calculation.cell(cell).agrees)
    clerk.answer("spending.2010301.prior", try amount("1.5"))
    #expect(clerk.findings == ["error COLTOT t2.total.prior"])
    #expect(!clerk.calculation.cell(cell).agrees)
  }

  /// The prior year is as the system has it; the change beside it is this department's own arithmetic.
  @Test func hidesNo错误BeneathADifferenceItCovers() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 1 5")
    try clerk.state("t2.total.prior", "2")
    try clerk.state("t2.total.delta", "3")
    #expect(clerk.findings == ["error COLTOT t2.total.prior"])
    explain(&clerk, "COLTOT", .matchesSystem)
    #expect(clerk.findings == ["warning COLTOT t2.total.prior", "error DELTA t2.total.delta"])
    #expect(clerk.calculation.summary.error == 1)
  }

  private func explain(_ clerk: inout Clerk, _ rule: String, _ kind: Explanation.Kind) {
    guard let finding = clerk.calculation.findings.first(where: { $0.rule == rule }) else {
      Issue.record("\(rule)")
      return
    }
    let subject = Explanation.Subject(rule: rule, cell: finding.cell, words: finding.detail)
    let explanation = Explanation(
      of: subject, kind: kind, reason: "已与财政系统核对", name: "张三",
      date: "2025-02-05", figures: clerk.calculation.figures(of: finding))
    clerk.calculation.apply(.explain(subject, explanation))
  }
}
