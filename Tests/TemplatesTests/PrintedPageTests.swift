import Forms
import Rules
import Templates
import Testing

/// The order of codes on a page that was read: rows of 表二 of 固原 as printed, and what is found.
@Suite struct PrintedPageTests {
  private static let guyuan = try? TestFolder.shipped.load("guyuan-2025").set

  private func audit(_ codes: [String], reading: Calculation.Reading = .audit) throws -> [Finding] {
    var unit: Int?
    var answers = Answers()
    let rows = codes.map { code -> PrintedRow in
      if code.hasPrefix("1030") { unit = Int(code) }
      let isUnit = code.hasPrefix("1030")
      let id = RowID.node(unit: unit, code: isUnit || code == "-" ? "" : code)
      return PrintedRow(id: id, code: code, label: "")
    }
    let block = try #require(
      Self.guyuan?.form("t2")?.blocks.first {
        if case .tree = $0.rows { true } else { false }
      })
    answers.apply(.print(FormID("t2"), PrintedPage(rows: [block.id: rows])))
    let calculation = Calculation(try #require(Self.guyuan), answers: answers, reading: reading)
    return calculation.findings.filter { $0.rule == "CODE" }
  }

  @Test(arguments: [
    (["-", "201", "20103", "2010301", "208", "20805", "2080505"], []),
    // Each unit begins anew.
    (["-", "103001", "208", "20805", "103004", "201", "20103", "208"], []),
    // A page of 项 alone, in order and not.
    (["2010301", "2010302", "2080505"], []),
    (["2010301", "2080505", "2010302"], ["warning 2010302"]),
    (["201", "20103", "2010301", "2010301"], ["error 2010301"]),
    (["201", "208", "201"], ["error 201"]),
    // 20899 has no 208 above it, 2101101 no 21011 and no 210; each parent is asked for once.
    (["201", "20103", "2010301", "20899"], ["warning 20899"]),
    (["201", "20103", "2010301", "2101101", "2101102"], ["warning 2101101", "warning 2101101"]),
    // The parent stands behind its child.
    (["20103", "201", "2010301"], ["warning 20103", "warning 201"]),
  ])
  func looksAtTheCodes(_ codes: [String], _ expected: [String]) throws {
    let found = try audit(codes).map { finding -> String in
      guard case .node(_, let code) = finding.cell.row else { return "" }
      return "\(finding.severity.rawValue) \(code)"
    }
    #expect(found == expected)
  }

  @Test func leavesADraftInPeaceThatPrintsItsOwnOrder() throws {
    #expect(try audit(["2080505", "2010301"], reading: .draft) == [])
  }

  /// Amounts as a page writes them, one a row; rules of the writing.
  @Test(arguments: [
    (["1.50", "2.00", "3.25"], []), (["1.5", "2.00"], ["DEC"]), (["1.5", "2.5"], []),
    (["1", "2.25", "3"], ["DEC", "DEC"]), (["0", "2.25"], []), (["0", "-"], ["D79"]),
    (["2.25", "-"], []), (["1.234", "2.00"], ["D30"]), (["1.230000", "2.00"], []),
  ])
  func looksAtHowAmountsAreWritten(_ texts: [String], _ expected: [String]) throws {
    let set = try #require(Self.guyuan)
    let form = FormID("t4")
    var answers = Answers()
    answers.apply(.print(form, PrintedPage()))
    let lines = ["abroad", "purchase", "running"]
    for (line, text) in zip(lines, texts) {
      let cell = CellID(form: form, row: .line(line), column: "budget")
      let value = try text == "-" ? .blank : Value.amount(Amount(parsing: text, unit: .wanYuan))
      answers.apply(.answer(cell, value))
    }
    let found = Calculation(set, answers: answers, reading: .audit).findings
    let rules = found.flatMap { [$0] + $0.consequences }.map(\.rule)
    #expect(rules.filter { ["DEC", "D30", "D79"].contains($0) } == expected)
  }

  /// Habits are told once a document, and never as more than a remark.
  @Test(arguments: [
    "guyuan-2025", "guyuan-2024", "linxia-2024", "yinchuan-2025", "shizuishan-2024",
  ])
  func tellsHabitsOnce(_ id: String) throws {
    let set = try TestFolder.shipped.load(id).set
    let habits: Set = [
      "RATE", "ECONMISS", "COINC", "FUNCUSE", "D42", "D91", "D103", "D111", "D112",
    ]
    let rules = (set.forms.flatMap(\.rules) + set.rules).filter { habits.contains($0.id) }
    #expect(!rules.isEmpty)
    #expect(rules.filter { $0.severity != .info || !$0.isOnce }.map(\.words) == [])
    let pairs = set.rules.filter { ["X-T2T3", "X-G67"].contains($0.id) && $0.condition != nil }
    #expect(pairs.allSatisfy { $0.severity == .warning })
  }
}
