import Forms
import Rules
import Testing

/// A draft of 2,000 rows is right after many answers; how long they took is printed.
struct LargeDraftTests {
  @Test(arguments: isRelease ? [(10, 200), (2, 25)] : [(2, 25)])
  func staysRightOverManyAnswers(_ units: Int, _ items: Int) throws {
    let set = Large.set
    let answers = try Large.answers(units: units, items: items)
    let clock = ContinuousClock()
    var calculation = Calculation(set, answers: Answers())
    let full = (0..<(Self.isRelease ? 5 : 1)).map { _ in
      clock.measure { calculation = Calculation(set, answers: answers) }
    }
    var random = Seeded(7)
    let rows = answers.rows(of: ListID(form: FormID("spending"), block: "rows"))
    let columns = ["prior", "basic"]
    var applied: [Duration] = []
    var tried: [Duration] = []
    var asked: [Duration] = []
    for step in 0..<(Self.isRelease ? 2000 : 100) {
      guard let row = rows.randomElement(using: &random),
        let column = columns.randomElement(using: &random)
      else { return }
      let cell = CellID(form: FormID("spending"), row: .entered(row), column: column)
      let value = try amount("\(step % 97).\(10 + step % 89)")
      tried.append(clock.measure { calculation.trying(.answer(cell, value)) { _ = $0.cell(cell) } })
      applied.append(clock.measure { calculation.apply(.answer(cell, value)) })
      asked.append(clock.measure { _ = calculation.summary })
    }
    let again = Calculation(set, answers: calculation.answers)
    #expect(calculation.filled(FormID("t2")) == again.filled(FormID("t2")))
    #expect(calculation.summary == again.summary)
    let projects = answers.rows(of: ListID(form: FormID("projects"), block: "rows"))
    let planned = try projects.map { row in
      let cell = CellID(form: FormID("projects"), row: .entered(row), column: "current")
      let value = try amount("\(row % 10).5")
      return clock.measure { calculation.apply(.answer(cell, value)) }
    }
    let key = calculation.answers.nextKey
    let list = ListID(form: FormID("spending"), block: "rows")
    let inserted = clock.measure { calculation.apply(.insertRow(list, key: key, index: 3)) }
    print("\(units) × \(items): full \(full.min() ?? .zero), insert \(inserted)")
    for (name, times) in [
      ("apply", applied), ("trying", tried), ("summary", asked), ("project", planned),
    ] {
      let sorted = times.sorted()
      print("  \(name): p50 \(sorted[sorted.count / 2]), p99 \(sorted[sorted.count * 99 / 100])")
    }
  }

  static var isRelease: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }
}

/// The small budget with a code list of many 类 and 款.
enum Large {
  static var set: TemplateSet {
    var set = Budget.set
    let codes = Set((0..<200).flatMap { item in [3, 5, 7].map { String(code(item).prefix($0)) } })
    let entries = codes.sorted().map {
      CodeEntry(code: $0, name: "科目\($0)", certainty: .printed)
    }
    set.codes["functional"] = CodeList(
      id: "functional", name: "支出功能分类科目", year: 2025, entries: entries)
    return set
  }

  /// Twenty 类 of five 款 of two 项.
  static func code(_ item: Int) -> String {
    "\(201 + item / 10)\(digits(1 + item / 2 % 5))\(digits(1 + item % 2))"
  }

  static func answers(units: Int, items: Int) throws -> Answers {
    var answers = Answers()
    for unit in 0..<units {
      let key = row(FormID("units"), &answers)
      set(&answers, FormID("units"), key, "code", .text("103\(digits(unit))0"))
      set(&answers, FormID("units"), key, "name", .text("单位\(unit)"))
    }
    let unitKeys = answers.rows(of: ListID(form: FormID("units"), block: "rows"))
    for project in 0..<50 {
      let key = row(FormID("projects"), &answers)
      set(&answers, FormID("projects"), key, "unit", .reference(unitKeys[project % units]))
      set(&answers, FormID("projects"), key, "name", .text("项目\(project)"))
      set(&answers, FormID("projects"), key, "code", .code(code(project)))
      set(&answers, FormID("projects"), key, "current", try amount("\(project).5"))
    }
    for unit in unitKeys {
      for item in 0..<items {
        let key = row(FormID("spending"), &answers)
        let values: [(String, Value)] = [
          ("unit", .reference(unit)), ("code", .code(code(item))),
          ("prior", try amount("\(item).25")), ("basic", try amount("\(item % 50).31")),
        ]
        for (column, value) in values { set(&answers, FormID("spending"), key, column, value) }
      }
    }
    return answers
  }

  private static func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func row(_ form: FormID, _ answers: inout Answers) -> Int {
    let key = answers.nextKey
    answers.apply(.insertRow(ListID(form: form, block: "rows"), key: key, index: Int.max))
    return key
  }

  private static func set(
    _ answers: inout Answers, _ form: FormID, _ row: Int, _ column: String, _ value: Value
  ) {
    answers.apply(.answer(CellID(form: form, row: .entered(row), column: column), value))
  }
}
