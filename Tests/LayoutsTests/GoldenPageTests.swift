import Forms
import Layouts
import Pages
import Publications
import Testing

/// The pages of the five pictures, as kept texts and against the published ones.
@Suite struct GoldenPageTests {
  private func page(
    _ family: String, _ form: FilledForm, _ figures: PageStyle.Figures = .official,
    year: Int = 2025
  ) throws -> String {
    let layout = try Pictures.layout(family)
    return OfficialText(layout.page(form, style: PageStyle(figures, year: year))).text
  }

  @Test func table1() throws {
    let text = try page("ningxia-t1", GuyuanTables.form1())
    #expect(try Golden(form: "t1", city: "guyuan").problem(with: text) == nil)
  }

  @Test func table2() throws {
    let text = try page("ningxia-t2", GuyuanTables.form2())
    #expect(try Golden(form: "t2", city: "guyuan").problem(with: text) == nil)
  }

  @Test func table3() throws {
    let text = try page("ningxia-t3", GuyuanTables.form3())
    #expect(try Golden(form: "t3", city: "guyuan").problem(with: text) == nil)
  }

  @Test func goalSheetOfGuyuan() throws {
    let text = try page("ningxia-goal", Sheets.guyuan())
    #expect(try Golden(form: "goal", city: "guyuan").problem(with: text) == nil)
  }

  @Test func goalSheetOfShizuishan() throws {
    let text = try page("ifmis-goal", Sheets.shizuishan(), year: 2024)
    #expect(try Golden(form: "goal", city: "shizuishan").problem(with: text) == nil)
  }

  @Test(.enabled(if: Publication.areThere, "the publications are not beside the repository"))
  func tablesAsStatedAreThePublishedOnesCellForCell() throws {
    let guyuan = try #require(Publication("guyuan-government-office-2025"))
    let tables = [
      ("ningxia-t1", try GuyuanTables.form1(), guyuan.cells(75...95)),
      ("ningxia-t2", try GuyuanTables.form2(), guyuan.cells(99...156)),
      ("ningxia-t3", try GuyuanTables.form3(), guyuan.cells(160...196)),
    ]
    for (family, form, published) in tables {
      let ours = OfficialCells(try page(family, form, .asStated))
      #expect(ours.differences(from: published, isWritten: { _, _ in true }) == [], "\(family)")
      let official = OfficialCells(try page(family, form))
      #expect(official.differences(from: published) == [], "\(family)")
    }
  }

  @Test(.enabled(if: Publication.areThere, "the publications are not beside the repository"))
  func sheetsHaveTheLabelsOfThePublishedOnesInTheSameRows() throws {
    let guyuan = try #require(Publication("guyuan-government-office-2025")).cells(473...488)
    let own = OfficialCells(try page("ningxia-goal", Sheets.guyuan()))
    #expect(
      labels(of: own, among: Self.guyuanLabels) == labels(of: guyuan, among: Self.guyuanLabels))
    #expect(labels(of: own, among: Self.guyuanLabels).count == 10)

    let other = try #require(Publication("shizuishan-government-office-2024")).cells(94...103)
    let ownOther = OfficialCells(try page("ifmis-goal", Sheets.shizuishan(), year: 2024))
    let expected = labels(of: other, among: Self.shizuishanLabels)
    #expect(labels(of: ownOther, among: Self.shizuishanLabels) == expected)
    #expect(expected.count == 6)
  }

  /// The official words in every row that has some.
  private func labels(of cells: OfficialCells, among official: Set<String>) -> [[String]] {
    cells.rows.map { $0.tokens.map(\.text).filter(official.contains) }.filter { !$0.isEmpty }
  }

  private static let guyuanLabels: Set = [
    "项目名称", "主管部门", "实施单位", "项目属性", "项目期", "项目总额", "其中:年度资金总额", "其中:本级资金",
    "资金总额", "其中:转移县(区)资金", "其中:财政拨款", "其他资金", "结余结转资金", "年度总体绩效目标", "绩效指标",
    "一级指标", "二级指标", "三级指标", "指标值",
  ]

  private static let shizuishanLabels: Set = [
    "项目名称", "主管部门", "实施单位", "项目属性", "项目期限", "项目主管处室", "项目年度金额", "年度总体绩效目标",
    "一级指标", "二级指标", "三级指标", "绩效值",
  ]
}
