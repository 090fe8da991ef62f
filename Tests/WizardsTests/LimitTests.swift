import Forms
import Rules
import Testing
import Wizards

/// What lies past the end: of a list, of the keys there are, of what can be counted.
struct LimitTests {
  private static let list = ListID(form: FormID("spending"), block: "rows")

  /// Every row of a list moved to its end, by how many it has and the order of keys it then has.
  @Test(arguments: [
    (2, "m 1-2 3", [1, 2]), (2, "m 2,1 3", [2, 1]), (3, "m 1-3 4", [1, 2, 3]),
    (3, "m 3,1,2 4", [3, 1, 2]), (1, "m 1 2", [1]), (3, "m 3,1 4", [2, 3, 1]),
  ])
  func movesEveryRowToTheEnd(_ count: Int, _ line: String, _ order: [Int]) throws {
    let rows = ["2010301 600 650 -", "2010302 150 - 86.15", "2080505 9 8 -"].prefix(count)
    var wizard = try UndoTests.wizard(UndoTests.noneOfThat + ["/spending"] + rows)
    let keys = wizard.calculation.answers.rows(of: Self.list)
    try #require(keys.count == count)
    _ = wizard.step(.line(line))
    #expect(wizard.calculation.answers.rows(of: Self.list) == order.map { keys[$0 - 1] })
  }

  @Test(arguments: [
    "/@500000001", "/@2000000000", "/@9223372036854775807", "/spending.@500000001",
    "/spending.@9223372036854775807", "/goal:@2000000000", "/goal:@9223372036854775807",
  ])
  func refusesKeysThatNoDraftCanHold(_ path: String) throws {
    var wizard = try UndoTests.wizard([])
    let answers = wizard.calculation.answers
    let isRefused = wizard.step(.line(path)).contains(where: \.isRefusal)
    #expect(isRefused)
    #expect(wizard.calculation.answers == answers)
  }

  @Test(arguments: ["/@500000000", "/spending.@500000000", "/goal:@500000000"])
  func takesTheLargestKeyThatMayBeNamed(_ path: String) throws {
    let wizard = try UndoTests.wizard(UndoTests.noneOfThat + [path])
    #expect((500_000_000...500_000_001).contains(wizard.calculation.answers.nextKey))
  }

  /// Ten times 999 999 999 999 999 999 is more than can be counted.
  @Test func countsWeightsToTheLimitAndNoFurther() throws {
    var (wizard, _) = try LawTests.begun("shizuishan-2024")
    for line in ["/goal:@91", "/goal:@91.indicators"] { _ = wizard.step(.line(line)) }
    for number in 1...11 {
      let line = "甲\(number) ≥1次 | 999999999999999999"
      _ = wizard.beneath(line)
      _ = wizard.step(.line(line))
    }
    let list = ListID(form: FormID("goal", sheet: 91), block: "indicators")
    #expect(wizard.calculation.answers.rows(of: list).count == 11)
    #expect(wizard.beneath("乙 ≥1次 | 999999999999999999").joined().contains("\(Int64.max)/100"))
  }

  /// 922 amounts of 100 万亿元 above a 控制数 of as much below 0 are more than can be told apart.
  @Test func leavesOfAControlFigureNoLessThanCanBeCounted() throws {
    var answers = Answers()
    let most = try Amount(parsing: "10000000000", unit: .wanYuan)
    let least = try Amount(parsing: "-10000000000", unit: .wanYuan)
    for key in 1...922 {
      answers.apply(.insertRow(Self.list, key: key, index: key))
      for (column, value) in [("code", Value.code("2010301")), ("basic", .amount(most))] {
        let cell = CellID(form: FormID("spending"), row: .entered(key), column: column)
        answers.apply(.answer(cell, value))
      }
    }
    let ceiling = CellID(form: FormID("control"), row: .line("total"), column: "ceiling")
    answers.apply(.answer(ceiling, .amount(least)))
    let calculation = Calculation(try #require(Sets.guyuan), answers: answers)
    let total = CellID(form: FormID("t2"), row: .total, column: "total")
    #expect(calculation.remaining(for: total) == Money(fen: .min))
  }
}
