import Forms
import Rules
import Templates
import Testing

/// The rules of the lists that amounts are entered in: rows of 固原's set and what is found.
@Suite struct ListRuleTests {
  private static let guyuan = try? TestFolder.shipped.load("guyuan-2025").set

  /// Rows as `column=text`, parted by blanks; one unit of the given nature stands above them.
  private func findings(
    _ form: String, _ rows: [String], of rules: Set<String>, nature: String = "administrative"
  ) throws -> [String] {
    let set = try #require(Self.guyuan)
    var answers = Answers()
    add(["code=103001", "name=本级", "nature=\(nature)"], to: "units", key: 1, in: set, &answers)
    for (index, row) in rows.enumerated() {
      let texts = row.split(separator: " ").map(String.init)
      add(texts, to: form, key: index + 10, in: set, &answers)
    }
    return Calculation(set, answers: answers).findings.flatMap { [$0] + $0.consequences }
      .filter { rules.contains($0.rule) }.map { "\($0.severity.rawValue) \($0.rule)" }
  }

  private func add(
    _ texts: [String], to form: String, key: Int, in set: TemplateSet, _ answers: inout Answers
  ) {
    let list = ListID(form: FormID(form), block: "rows")
    answers.apply(.insertRow(list, key: key, index: answers.rows(of: list).count))
    for text in texts {
      let parts = text.split(separator: "=").map(String.init)
      let kind = set.form(form)?.block("rows")?.columns.first { $0.id == parts[0] }?.kind
      let cell = CellID(form: FormID(form), row: .entered(key), column: parts[0])
      answers.apply(.answer(cell, value(parts[1], kind)))
    }
  }

  private func value(_ text: String, _ kind: CellKind?) -> Value {
    switch kind {
    case .amount(let unit, _):
      (try? Amount(parsing: text, unit: unit)).map { .amount($0) } ?? .blank
    case .code: .code(text)
    case .choice: .choice(text)
    case .reference: .reference(Int(text) ?? 0)
    default: .text(text)
    }
  }

  @Test(arguments: [
    (["code=2010301 basic=-5"], ["warning D29"]), (["code=2010301 basic=5"], []),
    (["code=2010301 project=5"], ["info FUNCUSE"]), (["code=2010302 basic=5"], ["info FUNCUSE"]),
    (["code=2080505 project=5"], ["info FUNCUSE"]), (["code=2080505 basic=5"], []),
    (["code=2010302 project=5"], []),
    (["code=2019901 name=甲", "code=2019901 name=乙"], ["warning CNAME"]),
    (["code=2019901 name=甲", "code=2019901 name=甲"], []),
  ])
  func checkTheRowsOfSpending(_ rows: [String], _ expected: [String]) throws {
    let found = try findings("spending", rows, of: ["D29", "FUNCUSE", "CNAME"])
    // A name the list does not have is told besides; here only the two that differ count.
    #expect(found.suffix(expected.count) == expected[...])
    #expect(
      expected.isEmpty ? !found.contains { $0.hasPrefix("warning") && rows.count == 1 } : true)
  }

  @Test(arguments: [
    ("2080501", "administrative", []), ("2080501", "civil", []),
    ("2080501", "public1", ["warning UNITFUNC"]), ("2080502", "public1", []),
    ("2080502", "administrative", ["warning UNITFUNC"]), ("2010350", "civil", ["warning UNITFUNC"]),
    ("2080505", "public1", []),
  ])
  func knowWhichUnitsACodeIsFor(_ code: String, _ nature: String, _ expected: [String]) throws {
    let rows = ["unit=1 code=\(code) basic=5"]
    #expect(try findings("spending", rows, of: ["UNITFUNC"], nature: nature) == expected)
  }

  @Test(arguments: [
    (["name=甲 current=86.15", "name=乙 current=86.15"], ["info COINC"]),
    (["name=甲 current=86.15", "name=乙 current=86.25"], []),
    (["name=甲 current=10", "name=乙 current=10"], []), (["name=甲 current=-5"], ["warning D29"]),
    (["name=绝密项目 current=5"], ["warning D82"]), (["name=机要保密经费 current=5"], []),
    (["name=联系13912345678 current=5"], ["warning D83"]), (["name=网络12345热线 current=5"], []),
  ])
  func checkTheProjects(_ rows: [String], _ expected: [String]) throws {
    #expect(try findings("projects", rows, of: ["COINC", "D29", "D82", "D83"]) == expected)
  }

  /// 30307 and 30311 meant other things before 2018 and are in use; what has ended is told with what
  /// stands for it now. 人员 or 公用 follows the kind of spending, not the code.
  @Test(arguments: [
    (["code=30307 personnel=5"], []), (["code=30311 personnel=5"], []),
    (["code=30104 personnel=5"], ["warning CODE"]), (["code=30312 personnel=5"], ["warning CODE"]),
    (["code=30301 public=5"], []), (["code=30201 personnel=5"], []),
  ])
  func knowsWhichCodesHaveEnded(_ rows: [String], _ expected: [String]) throws {
    let rules: Set = ["CODE", "CNAME", "D29"]
    #expect(try findings("economic", rows, of: rules) == expected)
  }

  @Test func namesTheCodeThatIsUsedNow() throws {
    #expect(try findings("spending", ["code=2080504 basic=5"], of: ["CODE"]) == ["warning CODE"])
    let list = try #require(Self.guyuan?.codes["functional"])
    #expect(list.ended["2080504"]?.successor == "2080501")
  }

  /// Rows by unit and rows without one would both count. Where no row has a unit, 表二 wants one, but
  /// 表三 is of the whole department; other funds are entered as their tables are.
  @Test(arguments: [
    ("spending", ["unit=1 code=2010301 basic=5"], []),
    ("spending", ["code=2010301 basic=5"], ["error UNITROW"]),
    ("spending", ["code=2010301 basic=5", "unit=1 code=2010301 basic=5"], ["error UNITROW"]),
    ("spending", ["code=2010301 fund=fund basic=5", "unit=1 code=2010301 basic=5"], []),
    (
      "spending",
      ["code=2010301 fund=fund basic=5", "unit=1 code=2010301 fund=fund basic=5"],
      ["error UNITROW"]
    ),
    ("projects", ["name=甲 current=5"], ["error UNITROW"]),
    (
      "projects", ["name=甲 current=5", "unit=1 name=乙 current=6", "name=丙 current=7"],
      ["error UNITROW", "error UNITROW"]
    ),
    ("economic", ["code=30101 personnel=5"], []),
    ("economic", ["code=30101 personnel=5", "unit=1 code=30101 personnel=5"], ["error UNITROW"]),
  ])
  func wantAUnitInEveryRow(_ form: String, _ rows: [String], _ expected: [String]) throws {
    #expect(try findings(form, rows, of: ["UNITROW"]) == expected)
  }

  @Test func saysWhatARowWithoutAUnitComesTo() throws {
    let set = try #require(Self.guyuan)
    var answers = Answers()
    add(["code=103001", "name=本级"], to: "units", key: 1, in: set, &answers)
    add(["unit=1", "code=2010302", "project=5"], to: "spending", key: 10, in: set, &answers)
    add(["code=2010301", "basic=650.5", "project=-1"], to: "spending", key: 11, in: set, &answers)
    let calculation = Calculation(set, answers: answers)
    let finding = try #require(calculation.findings.first { $0.rule == "UNITROW" })
    #expect(
      calculation.sentence(of: finding)
        == "支出明细 第 1 行 2010301 行政运行·预算单位：649.50 万元，有的行写了单位、这一行没有，会加两遍：写上单位，或删掉")
  }

  @Test func wantsNoUnitWhereThereIsNone() throws {
    let set = try #require(Self.guyuan)
    var answers = Answers()
    add(["code=2010301", "basic=5"], to: "spending", key: 10, in: set, &answers)
    #expect(!Calculation(set, answers: answers).findings.contains { $0.rule == "UNITROW" })
  }

  @Test(arguments: [
    (["unit=1 code=2010301 basic=5"], ["info D42"]),
    (["unit=1 code=2010301 basic=5", "unit=1 code=2080505 basic=1"], []),
    (["unit=1 code=2010302 project=5"], []),
  ])
  func missesThePensionOfAUnit(_ rows: [String], _ expected: [String]) throws {
    #expect(try findings("spending", rows, of: ["D42"]) == expected)
  }

  @Test(arguments: [
    (["code=30108 personnel=10"], ["info ECONMISS", "info ECONMISS"]),
    (["code=30108 personnel=10", "code=30109 personnel=5"], ["info ECONMISS"]),
    (["code=30108 personnel=10", "code=30109 personnel=5", "code=30113 personnel=8"], []),
    (["code=30201 public=10"], []),
  ])
  func missWhatGoesWithThePension(_ rows: [String], _ expected: [String]) throws {
    #expect(try findings("economic", rows, of: ["ECONMISS"]) == expected)
  }
}
