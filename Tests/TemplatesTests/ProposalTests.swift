import Forms
import Rules
import Templates
import Testing

/// What rules propose in the place of what they complain of.
@Suite struct ProposalTests {
  private static let guyuan = try? TestFolder.shipped.load("guyuan-2025").set
  private static let shizuishan = try? TestFolder.shipped.load("shizuishan-2024").set

  /// The value, or the category after an arrow, that is proposed of an indicator of a 24 万元 sheet.
  @Test(
    arguments: [
      ("11", "培训教师人次", "1240", "≥1240人次"), ("11", "督查次数", "≥50", "≥50次"),
      ("11", "故障次数", "3", "≤3次"), ("11", "更换设备", "8", nil), ("11", "更换设备", "≤8台", "≥8台"),
      ("11", "投入资金", "24万元", "→14"), ("11", "更换设备", "100%", "→12"),
      ("12", "验收合格率", "95", "≥95%"), ("12", "差错率", "3", "≤3%"), ("12", "合格率", "90-95", "90-95%"),
      ("12", "验收合格率", "≥100%", "=100%"), ("12", "验收合格率", "100", "=100%"),
      ("12", "验收合格率", "120%", "=100%"),
      ("12", "验收时间", "2025年9月底前", "→13"), ("12", "响应", "定性≤2小时", "≤2小时"),
      ("12", "投入资金", "20万元", "→14"),
      ("14", "成本控制率", "≥95%", "≤95%"), ("14", "设备购置费", "≥24万元", "≤24万元"),
      ("14", "设备购置费", "24", "≤24万元"), ("14", "设备购置费", "≤25万元", "≤24万元"),
      ("14", "设备购置费", "≤20万元", "≤24万元"), ("14", "设备购置费", "≤200000元", "≤240000元"),
      ("22", "覆盖学校数", "≥86所", "→11"), ("22", "受益学校数", "≥86所", nil),
      ("31", "使用单位满意度", "95%", "≥95%"), ("31", "使用单位满意度", "95", "≥95%"),
      ("31", "使用单位满意度", "100%", nil), ("22", "服务效率", "持续", nil),
    ] as [(String, String, String, String?)])
  func mendsAnIndicator(
    _ category: String, _ name: String, _ value: String, _ proposed: String?
  ) throws {
    var sheet = GoalSheet(guyuan: try #require(Self.guyuan))
    sheet[category] = (category, name, value)
    #expect(sheet.proposals.first == proposed, "\(sheet.findings)")
  }

  @Test func fillsTheLastCostUpToTheProject() throws {
    var sheet = GoalSheet(guyuan: try #require(Self.guyuan))
    sheet["14"] = ("14", "设备购置费", "≤15万元")
    sheet.indicators.append(("14", "安装费", "≤5万元"))
    // 24 - 15 = 9.
    #expect(sheet.proposals == ["≤9万元"])
  }

  @Test func fillsTheLastWeightUpToTheSum() throws {
    var sheet = GoalSheet(shizuishan: try #require(Self.shizuishan))
    sheet["11"] = ("11", "督查不少于50次", "5")
    // 100 - 85 = 15 more than 10.
    #expect(sheet.proposals == ["25"])
  }

  /// Every indicator of the bank, with a number that fits, is one that the rules have nothing against.
  @Test func areNotNeededForTheBank() throws {
    let bank = try TestFolder.shipped.bank()
    #expect(bank.entries.count >= 120)
    let set = try TestFolder.shipped.load("yinchuan-2025").set
    guard case .list(let source)? = set.form("goal")?.block("indicators")?.rows else { return }
    // What depends on the number, the sum of the project and the other rows.
    let others = ["COST", "D108", "QXU", "MONEYIND", "D99"]
    for entry in bank.entries {
      let category = try #require(source.categories.first { entry.category.fits($0.level2) })
      var sheet = GoalSheet(yinchuan: set)
      let number = entry.value.contains("%") && entry.category == .satisfaction ? "95" : "2"
      let value = entry.value.split(separator: "{}", omittingEmptySubsequences: false)
      sheet[category.id] = (category.id, entry.name, value.joined(separator: number))
      let found = sheet.findings.filter { finding in !others.contains { finding.hasSuffix($0) } }
      #expect(found == [], "\(entry.kind) \(entry.name) \(entry.value)")
    }
  }

  @Test func knowsEveryCategoryOfEverySheet() throws {
    let bank = try TestFolder.shipped.bank()
    for id in ["guyuan-2025", "shizuishan-2024", "yinchuan-2025"] {
      let set = try TestFolder.shipped.load(id).set
      guard case .list(let source)? = set.form("goal")?.block("indicators")?.rows else { continue }
      for category in source.categories {
        #expect(!bank.entries(for: category.level2, project: "").isEmpty, "\(id) \(category)")
      }
    }
  }

  @Test func putsTheKindOfTheProjectFirst() throws {
    let bank = try TestFolder.shipped.bank()
    let kinds = bank.entries(for: "11-数量指标", project: "机房设备购置").map(\.kind)
    #expect(kinds.first == "equipment")
    #expect(kinds.last != "common")
    #expect(bank.entries(for: "社会成本指标", project: "") == [])
  }

  /// A line of the bank, and what is said of it.
  @Test(arguments: [
    ("meetng\tquantity\t人次\t≥{}人次", "3:1: 没有叫“meetng”的项目种类，是不是“meeting”"),
    ("meeting\tquantty\t人次\t≥{}人次", "3:9: 没有叫“quantty”的指标类别，是不是“quantity”"),
    ("meeting\tquantity\t人次\t{}人次", "3:21: “{}人次”不是指标值，写成 ≥{}次、≤{}万元、=100% 这样"),
    ("meeting\tquantity\t人次\t≥{}", "3:21: “≥{}”不是指标值，写成 ≥{}次、≤{}万元、=100% 这样"),
    ("meeting\tquantity\t人次\t≥{}{}次", "3:21: “≥{}{}次”不是指标值，写成 ≥{}次、≤{}万元、=100% 这样"),
    ("meeting\tquantity\t场次\t≥{}场", "3:18: 行“场次”出现两次"),
    ("meeting\tquantity\t人次", "3:1: 这一行有 3 格，表头有 4 格"),
  ])
  func faultsOfTheBankAreToldWithTheirPlaces(_ line: String, _ sentence: String) throws {
    var folder = TestFolder.with("bank/kinds.tsv", "id\tname\twords\nmeeting\t会议\t会议、培训\n")
    folder.write(
      "kind\tcategory\tname\tvalue\nmeeting\tquantity\t场次\t≥{}场\n\(line)\n",
      to: "bank/indicators.tsv")
    #expect(
      try folder.use { $0.lint().map(\.description) } == ["bank/indicators.tsv:\(sentence)"])
  }
}
