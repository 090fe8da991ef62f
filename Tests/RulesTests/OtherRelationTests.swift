import Forms
import Rules
import Testing

/// Relations that the small budget has no rule for, each in a form of two amounts and two texts.
struct OtherRelationTests {
  @Test(arguments: [
    ("100", "50", []), ("100", "50.01", []), ("100", "50.02", ["info RATE"]), ("-", "50", []),
  ])
  func wantsAShareWithinOneUnit(_ whole: String, _ part: String, _ findings: [String]) throws {
    let relation = Relation.ratio(
      part: this("part"), whole: this("whole"), numerator: 1, denominator: 2)
    #expect(
      try found(relation, "RATE", .info, ["whole": whole, "part": part]) == findings)
  }

  @Test(arguments: [("-", ["warning HDR"]), ("1", [])])
  func wantsAFilledCell(_ part: String, _ findings: [String]) throws {
    let relation = Relation.required(Reference(column: "part"))
    #expect(try found(relation, "HDR", .warning, ["part": part]) == findings)
  }

  @Test(arguments: [("45", []), ("45万元", ["warning UNITIN"]), ("40+5", ["warning UNITIN"])])
  func wantsABareNumber(_ part: String, _ findings: [String]) throws {
    let relation = Relation.content(Reference(column: "part"), .bare)
    #expect(try found(relation, "UNITIN", .warning, ["part": part]) == findings)
  }

  @Test(arguments: [
    ("办公室", "办公室", []), ("办公室", "政府办", ["warning DEPT"]), ("-", "政府办", []),
  ])
  func wantsTheSameText(_ left: String, _ right: String, _ findings: [String]) throws {
    let relation = Relation.sameText(Reference(column: "left"), this("right"))
    #expect(
      try found(relation, "DEPT", .warning, ["left": left, "right": right]) == findings)
  }

  @Test(arguments: [
    (Comparator.equal, "5", "5", []), (.equal, "5", "6", ["error X"]), (.equal, "-", "-", []),
    (.equal, "0", "-", []), (.equal, "5", "-", ["error X"]), (.atMost, "5", "-", []),
    (.atMost, "6", "5", ["error X"]), (.atLeast, "5", "6", ["error X"]), (.atLeast, "6", "5", []),
    (.equal, "5.01", "5", ["info X"]), (.equal, "5.02", "5", ["error X"]),
    (.equal, "50100元", "5", ["error X"]),
  ])
  func comparesTwoSums(
    _ comparator: Comparator, _ part: String, _ whole: String, _ findings: [String]
  ) throws {
    let relation = Relation.compare(this("part"), comparator, this("whole"))
    #expect(try found(relation, "X", .error, ["part": part, "whole": whole]) == findings)
  }

  @Test func leavesARuleOfAMissingFormUnchecked() throws {
    let relation = Relation.compare(this("part"), .equal, that("t5", .node(code: ""), "total"))
    let calculation = try filled(relation, "X-T2T6", .error, ["part": "1"])
    #expect(
      calculation.unchecked == [
        Unchecked(rule: "X-T2T6", form: FormID("f"), reason: "本套表没有“t5”")
      ])
  }

  @Test func namesTheCellsOfACircleAndEndsAllTheSame() throws {
    let source = { (other: String) in Source.defined(this(other), rule: "R") }
    let form = Form(
      id: "f", name: "表",
      blocks: [
        Block(
          id: "main", rows: .fields,
          columns: [column("a", wan, source("b")), column("b", wan, source("a")), column("c")])
      ])
    let set = TemplateSet(id: "s", version: 1, name: "", year: 2025, forms: [form], ask: [])
    #expect(set.cycles() == [["f.a", "f.b", "f.a"]])
    #expect(Budget.set.cycles().isEmpty)
    let calculation = Calculation(set, answers: Answers())
    #expect(calculation.cell(CellID(form: FormID("f"), field: "a")).value == nil)
  }

  private func found(
    _ relation: Relation, _ id: String, _ severity: Severity, _ texts: [String: String]
  ) throws -> [String] {
    try filled(relation, id, severity, texts).findings.map { "\($0.severity.rawValue) \($0.rule)" }
  }

  private func filled(
    _ relation: Relation, _ id: String, _ severity: Severity, _ texts: [String: String]
  ) throws -> Calculation {
    let text = CellKind.text(limit: nil)
    let form = Form(
      id: "f", name: "表",
      blocks: [
        Block(
          id: "main", rows: .fields,
          columns: [column("part"), column("whole"), column("left", text), column("right", text)])
      ], rules: [Rule(id: id, words: "", severity: severity, relation: relation)])
    let set = TemplateSet(id: "s", version: 1, name: "", year: 2025, forms: [form], ask: [])
    var answers = Answers()
    for (column, written) in texts where written != "-" {
      let isText = ["left", "right"].contains(column)
      let value = isText ? Value.text(written) : try amount(written)
      answers.apply(.answer(CellID(form: FormID("f"), field: column), value))
    }
    return Calculation(set, answers: answers)
  }
}
