import Forms
import Rules
import Testing

/// One root cause is one finding: the pages that 固原市人民政府办公室 published for 2025.
struct CauseTests {
  /// 103004 as printed: 22102 and all above it say 20.28, its only child 13.69.
  @Test func findsTheOneWrongFigureWithWhatFollowsFromIt() throws {
    var clerk = try publication(.draft)
    #expect(differences(clerk) == ["error ROLL t2.103004.22102.prior"])
    let root = clerk.calculation.findings.first { $0.rule == "ROLL" && $0.severity == .error }
    #expect(root?.figures?.difference == (try money("6.59")))
    let beneath = Set(root?.consequences.map { clerk.calculation.path(of: $0.cell) } ?? [])
    #expect(
      beneath.isSuperset(of: [
        "t2.103004.221.prior", "t2.103004.prior", "t2.total.prior", "t2.103004.22102.delta",
        "t2.103004.22102.percent", "t2.total.delta",
      ]))
    try clerk.state("t2.103004.22102.prior", "13.69")
    #expect(clerk.findings.contains("error ROLL t2.103004.221.prior"))
  }

  @Test func saysTheSameOfAPageThatIsAudited() throws {
    let clerk = try publication(.audit)
    #expect(differences(clerk) == ["error ROLL t2.103004.22102.prior"])
  }

  @Test func leavesWhatRoundingExplainsAs尾差() throws {
    let clerk = try publication(.draft)
    #expect(clerk.findings.contains("info UNITCLS t2.103001.basic"))
    #expect(clerk.findings.contains("info UNITCLS t2.103001.project"))
  }

  @Test func keepsUnlikeDifferencesApart() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 10 20")
    try clerk.spend("2080501 10 20")
    try clerk.state("t2.201.basic", "21")
    try clerk.state("t2.208.prior", "13")
    #expect(
      clerk.findings.sorted() == ["error ROLL t2.201.basic", "error ROLL t2.208.prior"])
  }

  /// The percentage of the total follows from both, and ties them not.
  @Test func keepsTwoCausesApartThatAPercentageFollowsFrom() throws {
    var clerk = try publication(.draft)
    clerk.answer("control.total.approved", try amount("1500"))
    #expect(
      clerk.findings.filter { $0.hasPrefix("error") && !$0.contains(" t1.") }.sorted() == [
        "error APPROVED t2.total.total", "error ROLL t2.103004.22102.prior",
      ])
  }

  /// 控制数 and 批复数 of one cell miss it by the same: the 错误 counts, the 警告 hangs beneath.
  @Test func neverHidesA错误BeneathA警告() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 120 -")
    clerk.answer("control.total.ceiling", try amount("100"))
    clerk.answer("control.total.approved", try amount("100"))
    #expect(clerk.findings == ["error APPROVED t2.total.total"])
    #expect(clerk.calculation.summary.error == 1)
    let root = clerk.calculation.findings.first { $0.rule == "APPROVED" }
    #expect(root?.consequences.map(\.rule) == ["CONTROL"])
    #expect(root?.suspect == nil)
    #expect(root?.consequences.first?.suspect == nil)
  }

  /// Errors of 表二; the small budget has no more of 表一 and of the code list than it needs.
  private func differences(_ clerk: Clerk) -> [String] {
    clerk.findings.filter { $0.hasPrefix("error") && $0.contains(" t2.") }
  }

  private func publication(_ reading: Calculation.Reading) throws -> Clerk {
    var clerk = Clerk(reading)
    clerk.addUnit("103001")
    clerk.addUnit("103004")
    let own = "103001"
    for row in [
      "2010301 792.17 652.19", "2010302 - - 90.85", "2080505 142.69 103.23",
      "2101101 40.53 35.11", "2130599 29.8 - 0.2", "2210201 95.55 59.96", "2240106 3",
    ] { try clerk.spend(row, unit: own) }
    for row in [
      "2010399 539.01 155.9 364.10", "2019999 16.27 - 34.35", "2080505 25.83 26.41",
      "2101102 6.96 8.6", "2210201 13.69 15.81",
    ] { try clerk.spend(row, unit: "103004") }
    for (row, figures) in [
      ("total", "1712.09 1546.71 1057.20 489.51 -165.38 -9.66"),
      (own, "1103.74 941.54 850.48 91.06 -162.2 -14.70"),
      (own + ".201", "792.17 743.04 652.19 90.85 -49.13 -6.20"),
      (own + ".208", "142.69 103.23 103.23 _ -39.46 -27.65"),
      (own + ".210", "40.53 35.11 35.11 _ -5.42 -13.37"),
      (own + ".213", "29.8 0.2 _ 0.2 -29.6 -99.33"),
      (own + ".221", "95.55 59.96 59.96 _ -35.59 -37.25"),
      (own + ".224", "3 _ _ _ -3 -100.00"),
      ("103004", "608.35 605.17 206.72 398.45 -3.18 -0.52"),
      ("103004.201", "555.28 554.35 155.9 398.45 -0.93 -0.17"),
      ("103004.208", "25.83 26.41 26.41 _ 0.58 2.25"),
      ("103004.210", "6.96 8.6 8.6 _ 1.64 23.56"),
      ("103004.221", "20.28 15.81 15.81 _ -4.47 -22.04"),
      ("103004.22102", "20.28 15.81 15.81 _ -4.47 -22.04"),
      ("103004.2210201", "13.69 15.81 15.81 _ 2.12 15.49"),
    ] {
      let columns = ["prior", "total", "basic", "project", "delta", "percent"]
      for (column, text) in zip(columns, figures.split(separator: " ")) {
        try clerk.state("t2.\(row).\(column)", text == "_" ? nil : String(text))
      }
    }
    return clerk
  }
}
