import Forms
import Rules
import Testing

/// Stated figures against computed ones, and the width rounding allows.
struct PrecisionTests {
  /// Three rounded addends of 10.01 under 20103, and what is stated there: 0.005 × 4 is allowed.
  @Test(arguments: [
    ("30.03", [], true), ("30.04", ["info ROLL t2.20103.basic"], true),
    ("30.05", ["info ROLL t2.20103.basic"], true),
    ("30.06", ["error ROLL t2.20103.basic"], false), ("30.0300", [], true),
  ])
  func allowsHalfAUnitForEachRoundedFigure(
    _ stated: String, _ findings: [String], _ agrees: Bool
  ) throws {
    var clerk = Clerk()
    for code in ["2010301", "2010302", "2010303"] { try clerk.spend("\(code) - 10.01") }
    try clerk.state("t2.20103.basic", stated)
    #expect(clerk.findings.filter { $0.contains("ROLL") } == findings)
    let cell = CellID(
      form: FormID("t2"), row: .node(unit: nil, code: "20103"), column: "basic")
    #expect(clerk.calculation.cell(cell).agrees == agrees)
  }

  @Test func allowsNothingForExactAmounts() throws {
    var clerk = Clerk()
    let row = try clerk.spend("2010301")
    let cell = CellID(form: FormID("spending"), row: .entered(row), column: "basic")
    clerk.calculation.apply(.answer(cell, try amount("100150", in: .yuan)))
    let total = CellID(form: FormID("t2"), row: .node(unit: nil, code: "2010301"), column: "basic")
    clerk.calculation.apply(.state(total, .figure(try amount("100150.01", in: .yuan))))
    #expect(clerk.findings.contains("error ROLL t2.2010301.basic"))
    clerk.calculation.apply(.state(total, .figure(try amount("100150", in: .yuan))))
    #expect(!clerk.findings.contains { $0.contains("ROLL") })
  }

  /// 12.345 + 12.345 is 24.69 exactly, though it would be printed under 12.35 and 12.35.
  @Test func addsExactlyAndRoundsOnlyWhatIsShown() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 12.345")
    try clerk.spend("2080501 - 12.345")
    #expect(clerk.text("t2.201.basic") == "12.35")
    #expect(clerk.text("t2.total.basic") == "24.69")
    try clerk.state("t2.total.basic", "24.70")
    #expect(clerk.findings == ["info COLTOT t2.total.basic"])
  }

  @Test func takesTheStatedFigureWhereItAgrees() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 10.01")
    try clerk.spend("2010302 - 10.01")
    try clerk.state("t2.20103.basic", "20.03")
    #expect(clerk.text("t2.20103.basic") == "20.02")
    #expect(clerk.text("t2.201.basic") == "20.03")
    try clerk.state("t2.20103.basic", "20.13")
    #expect(clerk.text("t2.201.basic") == "20.02")
  }

  @Test(arguments: [
    ("-3.33", []), ("-3.34", ["info PCT t2.total.percent"]),
    ("-3.32", ["error PCT t2.total.percent"]), ("-3.43", ["error PCT t2.total.percent"]),
  ])
  func comparesAPercentageWithinOneUnit(_ stated: String, _ findings: [String]) throws {
    var clerk = Clerk()
    try clerk.spend("2010301 30 29")
    try clerk.state("t2.total.percent", stated)
    #expect(clerk.findings == findings)
  }

  @Test func findsATotalThatIsPrintedBlank() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 10")
    try clerk.state("t2.total.basic", nil)
    #expect(clerk.findings == ["warning BLANK t2.total.basic"])
    try clerk.state("t2.total.project", nil)
    #expect(clerk.findings == ["warning BLANK t2.total.basic"])
  }

  @Test(arguments: [
    ("34.80", Suspect.swappedDigits(Self.total)), ("384000.0", .unit(Self.total)),
    ("-38.40", .sign(Self.total)), ("76.80", .countedTwice(Self.total)),
    ("55.55", .lastYear(Self.total)),
    (
      "28.00",
      .addend(CellID(form: FormID("t2"), row: .node(unit: nil, code: "208"), column: "basic"))
    ),
  ])
  func suspectsWhatExplainsTheDifference(_ stated: String, _ suspect: Suspect) throws {
    var clerk = Clerk()
    try clerk.spend("2010301 55.55 28")
    try clerk.spend("2080501 - 10.40")
    try clerk.state("t2.total.basic", stated)
    #expect(clerk.calculation.findings.first { $0.severity == .error }?.suspect == suspect)
  }

  /// 3.84 is a tenth of 38.40: a point, no digits that changed places.
  @Test func aTenthIsNoSwap() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 55.55 28")
    try clerk.spend("2080501 - 10.40")
    try clerk.state("t2.total.basic", "3.84")
    let suspect = clerk.calculation.findings.first { $0.severity == .error }?.suspect
    #expect(suspect != .swappedDigits(Self.total))
  }

  static let total = CellID(form: FormID("t2"), row: .total, column: "basic")
}
