import Forms
import Layouts
import Publications
import Testing
import Texts

/// The seven sheets 银川 published, read and printed again.
///
/// What a page must come to is known here without the picture: its labels in order, the numbers of
/// its indicators, and that every sign belongs to just one label or cell.
@Suite(.enabled(if: Publication.areThere, "the publications are not beside the repository"))
struct PublishedFlowTests {
  private struct Expected: Sendable {
    var form: Int
    var name: String
    var department: String
    var attribute: String
    var period = "2025年"
    var amounts: [String]
    /// Markers and indicators of 数量, 质量, 时效, 成本, 经济, 社会, 生态, 可持续, 满意度.
    var markers: [String?]
    var counts: [Int]
  }

  private static let office = "银川市人民政府办公室"
  private static let (number, must, may) = ("（必填量化）", "（必填）", "（选填）")

  private static let expected: [Expected] = [
    Expected(
      form: 1, name: "政府聘用人员经费", department: office, attribute: "经常性项目",
      amounts: ["53.15万元", "53.15万元", "0"], markers: Array(repeating: "", count: 9),
      counts: [2, 2, 3, 4, 1, 2, 1, 2, 1]),
    Expected(
      form: 2, name: "银川市人民政府政务公开工作经费", department: office, attribute: "经常性项目",
      amounts: ["60万元", "60万元", "0"],
      markers: [number, number, number, number, may, must, may, must, number],
      counts: [3, 3, 3, 3, 1, 1, 1, 1, 1]),
    // The label of 成本 is lost, so its two indicators stay under 时效.
    Expected(
      form: 3, name: "市政府督查室工作经费", department: "", attribute: "",
      amounts: ["12万元", "12万元", "0"],
      markers: [number, number, number, "", may, must, may, may, number],
      counts: [3, 3, 5, 0, 1, 1, 1, 1, 1]),
    Expected(
      form: 4, name: "市政府办公室工作经费", department: "", attribute: "",
      amounts: ["150万元", "150万元", "0"],
      markers: [number, number, number, number, "", must, "", "", number],
      counts: [9, 8, 8, 6, 1, 1, 1, 1, 3]),
    Expected(
      form: 5, name: "2025年银川市电子政务及党政内网视频会议系统运维费", department: office,
      attribute: "延续性项目", period: "2025年全年", amounts: ["978万元", "978万元", ""],
      markers: [number, number, number, number, "", "", "", "", number],
      counts: [8, 6, 2, 8, 2, 3, 1, 3, 4]),
    Expected(
      form: 6, name: "银川12345政府购买服务项目", department: office, attribute: "延续性项目",
      amounts: ["763万元", "763万元", "0"],
      markers: [number, number, number, number, may, must, may, must, number],
      counts: [2, 2, 1, 2, 1, 1, 1, 1, 1]),
    Expected(
      form: 7, name: "非现役复转军人薪酬", department: office, attribute: "经常性项目",
      amounts: ["12.55万元", "12.55万元", "0"], markers: Array(repeating: "", count: 9),
      counts: [1, 2, 3, 2, 1, 2, 1, 2, 1]),
  ]

  private static let categories = ["11", "12", "13", "14", "21", "22", "23", "24", "31"]

  @Test func theInventoryCountsTheSameIndicators() {
    #expect(Self.expected.map { $0.counts.reduce(0, +) } == [18, 17, 16, 38, 37, 12, 15])
  }

  @Test(arguments: expected)
  private func everyFieldAndEveryRowIsFound(_ expected: Expected) throws {
    let page = try Yinchuan.shipped().read(try #require(Yinchuan.published(expected.form)))
    #expect(page.unplaced == [])
    #expect(page.fields["name"]?.text == expected.name)
    #expect(page.fields["department"]?.text == expected.department)
    #expect(page.fields["unit"]?.text == Self.office)
    #expect(page.fields["attribute"]?.text == expected.attribute)
    #expect(page.fields["period"]?.text == expected.period)
    #expect(["annual", "fiscal", "other"].map { page.fields[$0]?.text } == expected.amounts)
    #expect(Self.categories.map { page.fields["need\($0)"]?.text } == expected.markers)
    #expect(page.fields["review"]?.text == "通过")
    #expect(page.fields["goal"]?.text.isEmpty == false)
    let counts = Self.categories.map { id in page.rows.count { $0.category == id } }
    #expect(counts == expected.counts)
    #expect(page.rows.allSatisfy { $0.block == "indicators" && $0.cells.keys.count == 2 })
    #expect(page.rows.allSatisfy { $0.cells.values.allSatisfy { !$0.text.isEmpty } })
  }

  @Test(arguments: 1...7) func everySignBelongsToOneLabelOrCellInOrder(_ form: Int) throws {
    let page = try Yinchuan.shipped().read(try #require(Yinchuan.published(form)))
    #expect(Self.sequence(of: page).comparable == (try Self.signs(of: form)))
  }

  @Test(arguments: 1...7) func printedAgainTheSequenceIsTheSame(_ form: Int) throws {
    let yinchuan = try Yinchuan.shipped()
    let page = yinchuan.read(try #require(Yinchuan.published(form)))
    let text = yinchuan.text(try yinchuan.filled(page)).comparable
    let start = try #require(text.firstRange(of: "项目名称")).lowerBound
    // The lost label is printed again, with nothing under it.
    let published = try Self.signs(of: form)
    let expected =
      form == 3 ? published.replacing("效益指标经济效益", with: "成本指标效益指标经济效益") : published
    #expect(String(text[start...]) == expected)
  }

  @Test(arguments: 1...7) func readAgainItIsTheSamePage(_ form: Int) throws {
    let yinchuan = try Yinchuan.shipped()
    let page = yinchuan.read(try #require(Yinchuan.published(form)))
    let again = yinchuan.read(yinchuan.text(try yinchuan.filled(page)))
    #expect(again.unplaced == [])
    #expect(
      again.rows.map { $0.cells.mapValues(\.text) } == page.rows.map { $0.cells.mapValues(\.text) })
    #expect(again.rows.map(\.category) == page.rows.map(\.category))
    for (column, cell) in page.fields { #expect(again.fields[column]?.text == cell.text) }
  }

  @Test(arguments: [
    (1, []), (2, []), (4, []), (6, []), (7, []),
    (3, ["没有找到“成本指标”，它的内容留在“时效指标”下面"]),
    (5, ["“无”的旁边还有别的指标，都留着"]),
  ])
  func saysWhatItPutRight(_ form: Int, _ repairs: [String]) throws {
    let page = try Yinchuan.shipped().read(try #require(Yinchuan.published(form)))
    #expect(page.repairs.map(\.words) == repairs)
  }

  @Test func tellsTheLinesAndTheWordsThatDiffer() throws {
    let yinchuan = try Yinchuan.shipped()
    let third = yinchuan.read(try #require(Yinchuan.published(3)))
    #expect(third.lines == 220...344)
    #expect(third.words.map { [$0.words, $0.printed] } == [["附件2", "附件2："], ["成本指标", ""]])
    // The name of the second indicator begins on line 259, its value stands on 263.
    let row = try #require(third.rows.dropFirst().first)
    #expect(row.line == 259)
    #expect(row.cells["value"] == ReadCell("≥490本", line: 263))
    let fifth = yinchuan.read(try #require(Yinchuan.published(5)))
    #expect(fifth.fields["goal"]?.text.split(separator: "\n").count == 5)
    #expect(yinchuan.read(try #require(Yinchuan.published(6))).words == [])
  }

  /// What a page says from 项目名称 to 注, put together from the labels a sheet has and its cells.
  private static func sequence(of page: ReadPage) -> String {
    func field(_ column: String) -> String { page.fields[column]?.text ?? "" }
    func rows(_ category: String) -> String {
      page.rows.filter { $0.category == category }
        .map { ($0.cells["name"]?.text ?? "") + ($0.cells["value"]?.text ?? "") }.joined()
    }
    let lost = Set(page.words.filter { $0.printed.isEmpty }.map(\.words))
    func category(_ label: String, _ id: String) -> String {
      (lost.contains(label) ? "" : label) + field("need" + id) + rows(id)
    }
    return "项目名称" + field("name") + "主管部门及代码" + field("department") + "实施单位"
      + field("unit") + "项目属性" + field("attribute") + "项目期" + field("period")
      + "项目资金（万元）年度资金总额：" + field("annual") + "其中：财政拨款" + field("fiscal")
      + "其他资金" + field("other") + "年度总体目标" + field("goal")
      + "绩效指标一级指标二级指标三级指标指标值产出指标" + category("数量指标", "11")
      + category("质量指标", "12") + category("时效指标", "13") + category("成本指标", "14")
      + "效益指标" + category("经济效益指标", "21") + category("社会效益指标", "22")
      + category("生态效益指标", "23") + category("可持续影响指标", "24") + "满意度指标"
      + category("服务对象满意度指标", "31") + "综合评定等级通过█退回修改□退回，不予纳入财政项目库□"
      + "注：此表填报项目绩效目标涵盖年限为项目预算申报当年。"
  }

  /// The signs of a published form from 项目名称 on.
  private static func signs(of form: Int) throws -> String {
    let text = try #require(Yinchuan.published(form)).map(\.text).joined(separator: "\n").comparable
    let start = try #require(text.firstRange(of: "项目名称")).lowerBound
    return String(text[start...])
  }
}
