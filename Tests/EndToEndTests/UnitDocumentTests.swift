import Publications
import Testing

/// One budget unit's pages of a department's draft.
@Suite struct UnitDocumentTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.run([
      "new", "guyuan-2025", "--draft", "部门", "--answers", Desk.answersFile("guyuan-2025"),
    ])
    return desk
  }

  /// The leaves of 表二 of one unit, as the department's own page prints them under that unit.
  @Test(arguments: ["103001", "103004", "固原市电子政务中心"])
  func printsTheRowsTheDepartmentPrintsUnderTheUnit(_ unit: String) throws {
    let desk = try desk()
    let whole = try desk.run("render 部门 --form t2").output
    let part = try desk.run("render 部门 --form t2 --unit \(unit)")
    #expect(part.status == 0)
    let code = unit.hasPrefix("1") ? unit : "103004"
    let own = Self.rows(of: code, in: whole)
    #expect(own.count > 3)
    #expect(Self.rows(of: code, in: part.output) == own)
    let other = code == "103001" ? "103004" : "103001"
    #expect(Self.rows(of: other, in: part.output).isEmpty)
  }

  /// The rows of a unit: from the one that names it to the next unit's.
  private static func rows(of unit: String, in page: String) -> [String] {
    let lines = page.split(separator: "\n").map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix(unit) }) else { return [] }
    let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("103") } ?? lines.endIndex
    return Array(lines[start..<end]).filter { $0.contains("\t") }
  }

  @Test func namesTheTablesNoUnitHas() throws {
    let desk = try desk()
    let run = try desk.run("render 部门 --unit 103004")
    #expect(run.status == 0)
    #expect(run.words.contains("分不到单位，不出：表一"))
    #expect(!run.output.contains("财政拨款收支预算总表"))
    #expect(run.output.contains("一般公共预算财政拨款支出预算表"))
    let income = try desk.run("render 部门 --form t1 --unit 103004")
    #expect(income.status == 64)
    #expect(income.output.isEmpty)
  }

  @Test(arguments: [
    ("guyuan-2025", "999999", "没有叫“999999”的单位，有 103001 "), ("shizuishan-2024", "1", "不分单位"),
  ])
  func saysWhichUnitsThereAre(_ set: String, _ unit: String, _ words: String) throws {
    let desk = try Desk()
    try desk.run(["new", set, "--draft", "部门", "--answers", Desk.answersFile(set)])
    let run = try desk.run("render 部门 --unit \(unit)")
    #expect(run.status == 64)
    #expect(run.words.contains(words))
  }
}
