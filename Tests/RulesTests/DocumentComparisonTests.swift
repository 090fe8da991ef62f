import Forms
import Rules
import Testing

/// Two documents of sets that are not the same.
@Suite struct DocumentComparisonTests {
  private static let goods = ListID(form: FormID("facts"), block: "goods")
  private static let cars = ListID(form: FormID("facts"), block: "cars")

  /// The set of 2025 has neither 用车, nor the 数量 of goods, nor the list of cars, nor 场地; of the
  /// 设备 it has 空调 in place of 电扇.
  private static func set(_ year: Int) -> TemplateSet {
    let isOld = year == 2024
    let name = column("name", .text(limit: nil), label: "名称")
    let list = RowSource.list(ListSource(entry: ["name"], key: ["name"]))
    let gone = [
      Block(id: "cars", rows: list, columns: [name, column("price", label: "单价")]),
      Block(
        id: "places", rows: .fixed([Line(id: "hall", label: "礼堂")]),
        columns: [column("rent", label: "租金")]),
    ]
    let facts = Form(
      id: "facts", name: "说明",
      blocks: [
        Block(
          id: "main", rows: .fields,
          columns: [column("office", .text(limit: nil), label: "处室")]
            + (isOld ? [column("trips", label: "用车")] : [])),
        Block(
          id: "goods", rows: list,
          columns: [name] + (isOld ? [column("count", .count(unit: "台"), label: "数量")] : [])),
        Block(
          id: "devices",
          rows: .fixed([
            Line(id: "phone", label: "电话"),
            isOld ? Line(id: "fan", label: "电扇") : Line(id: "cooler", label: "空调"),
          ]), columns: [column("cost", label: "费用")]),
      ] + (isOld ? gone : []))
    return TemplateSet(
      id: "city-\(year)", version: 1, name: "某市", year: year, forms: [facts],
      ask: [AskStep(form: "facts")])
  }

  private static func document(_ year: Int) throws -> Calculation {
    let cell = { (row: RowID, column: String) in
      CellID(form: FormID("facts"), row: row, column: column)
    }
    var answers = Answers()
    answers.apply(.answer(cell(.field, "office"), .text("综合科")))
    answers.apply(.insertRow(goods, key: 1, index: 0))
    answers.apply(.answer(cell(.entered(1), "name"), .text("电脑")))
    answers.apply(.answer(cell(.line("phone"), "cost"), try amount("1")))
    answers.apply(
      .answer(cell(.line(year == 2024 ? "fan" : "cooler"), "cost"), try amount("\(year - 2020)")))
    if year == 2024 {
      answers.apply(.answer(cell(.field, "trips"), try amount("3")))
      answers.apply(.answer(cell(.entered(1), "count"), .count(Count(2))))
      answers.apply(.insertRow(cars, key: 2, index: 0))
      answers.apply(.answer(cell(.entered(2), "name"), .text("轿车")))
      answers.apply(.answer(cell(.entered(2), "price"), try amount("18")))
      answers.apply(.answer(cell(.line("hall"), "rent"), try amount("7")))
    }
    return Calculation(set(year), answers: answers)
  }

  @Test func tellsWhatTheSecondHasNoPlaceFor() throws {
    let comparison = DocumentComparison(try Self.document(2024), try Self.document(2025))
    let told = comparison.changes.map { "\($0.kind.rawValue) \($0.before)\($0.after)" }
    #expect(
      told == [
        "removed 3.00", "removed 2台", "removed 4.00", "added 5.00", "removed 单价 18.00",
        "removed 7.00",
      ], "\(told)")
  }

  /// The other way round what was removed is added: what stands in a line is told as what is there now.
  @Test func tellsOfALineThatOnlyTheSecondHasWhatStandsThere() throws {
    let comparison = DocumentComparison(try Self.document(2025), try Self.document(2024))
    let added = comparison.changes.filter { $0.kind == .added }
    #expect(added.map(\.after) == ["4.00", "单价 18.00", "7.00"])
    #expect(added.allSatisfy { $0.before.isEmpty })
    let removed = comparison.changes.filter { $0.kind == .removed }
    #expect(removed.map(\.before) == ["5.00"])
  }

  @Test func tellsNothingWhereBothAreOfOneSet() throws {
    let changes = DocumentComparison(try Self.document(2024), try Self.document(2024)).changes
    #expect(changes.isEmpty)
  }
}
