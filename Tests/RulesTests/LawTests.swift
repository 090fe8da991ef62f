import Forms
import Rules
import Testing

/// Computing only what a change touches comes to the same as computing everything.
struct LawTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func comesToTheSameAsComputingEverything(seed: UInt64) throws {
    let reading: Calculation.Reading = seed.isMultiple(of: 3) ? .audit : .draft
    var calculation = Calculation(Budget.set, answers: Answers(), reading: reading)
    var changes = Changes(random: Seeded(seed))
    for step in 0..<120 {
      calculation.apply(try changes.next(for: calculation))
      guard step % 10 == 9 else { continue }
      let full = Calculation(Budget.set, answers: calculation.answers, reading: reading)
      try #require(Picture(calculation) == Picture(full), "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func isAsBeforeAfterATrialAndAfterTakingBack(seed: UInt64) throws {
    var calculation = Calculation(Budget.set, answers: Answers())
    var changes = Changes(random: Seeded(seed &+ 1000))
    for step in 0..<120 {
      let change = try changes.next(for: calculation)
      if step % 8 == 7 {
        let before = Picture(calculation)
        let keys = calculation.answers.nextKey
        calculation.trying(change) { _ = $0.findings }
        try #require(Picture(calculation) == before, "seed \(seed), step \(step), trial")
        #expect(calculation.answers.nextKey == keys)
        let back = calculation.apply(change)
        calculation.apply(back)
        try #require(Picture(calculation) == before, "seed \(seed), step \(step), back")
      }
      calculation.apply(change)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func namesEveryCellBothWays(seed: UInt64) throws {
    var calculation = Calculation(Budget.set, answers: Answers())
    var changes = Changes(random: Seeded(seed &+ 2000))
    for _ in 0..<150 { calculation.apply(try changes.next(for: calculation)) }
    for cell in Picture(calculation).cells {
      let path = calculation.path(of: cell)
      #expect(calculation.target(at: path) == .cell(cell), "seed \(seed), \(path)")
    }
  }
}

/// All that a calculation says.
private struct Picture: Equatable {
  var forms: [FilledForm]
  var findings: [Finding]
  var unchecked: [Unchecked]
  var summary: Summary
  var values: [CellID: Value]

  init(_ calculation: Calculation) {
    forms = calculation.forms.map { calculation.filled($0) }
    findings = calculation.findings
    unchecked = calculation.unchecked
    summary = calculation.summary
    values = calculation.answers.values
  }

  var cells: [CellID] {
    forms.flatMap { form in
      form.fields.keys.map { CellID(form: form.id, field: $0) }
        + form.rows.values.flatMap { rows in
          rows.flatMap { row in
            row.cells.keys.map { CellID(form: form.id, row: row.id, column: $0) }
          }
        }
    }
  }
}
