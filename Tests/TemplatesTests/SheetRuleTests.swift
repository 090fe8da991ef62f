import Forms
import Rules
import Templates
import Testing

/// Every rule of the goal sheets: one change that is found, and others like it that are not.
@Suite struct SheetRuleTests {
  /// A change of the 固原 sheet and what is then found.
  struct Case: Sendable, CustomTestStringConvertible {
    var place: String
    var name: String?
    var value: String?
    var findings: [String]

    /// An indicator of a category.
    init(_ category: String, _ name: String, _ value: String, _ findings: [String]) {
      (place, self.name, self.value, self.findings) = (category, name, value, findings)
    }

    /// A field of the head.
    init(_ field: String, _ text: String, _ findings: [String]) {
      (place, name, value, self.findings) = (field, nil, text, findings)
    }

    var testDescription: String { "\(place) \(name ?? "") \(value ?? "")" }

    func findings(in sheet: GoalSheet) -> [String] {
      var sheet = sheet
      if let name {
        sheet[place] = (place, name, value ?? "-")
      } else {
        sheet.fields[place] = value
      }
      return sheet.findings
    }
  }

  private static let guyuan = try? TestFolder.shipped.load("guyuan-2025").set
  private static let shizuishan = try? TestFolder.shipped.load("shizuishan-2024").set
  private static let linxia = try? TestFolder.shipped.load("linxia-2024").set
  private static let yinchuan = try? TestFolder.shipped.load("yinchuan-2025").set

  @Test func sayNothingOfAGoodSheet() throws {
    #expect(GoalSheet(guyuan: try #require(Self.guyuan)).findings == [])
    #expect(
      GoalSheet(shizuishan: try #require(Self.shizuishan)).findings == [])
    #expect(GoalSheet(linxia: try #require(Self.linxia)).findings == [])
    #expect(GoalSheet(yinchuan: try #require(Self.yinchuan)).findings == [])
  }

  @Test(arguments: [
    Case("total", "-1", ["error HIER", "info HIER", "warning D29"]), Case("localOther", "0", []),
    Case("period", "2024年全年", ["warning D89"]), Case("period", "2024年1月-2026年12月", []),
    Case("period", "一年", []), Case("period", "2025年6月底", []),
    Case("total", "30", ["warning D87", "info HIER"]), Case("goal", "工作保障", ["warning D90"]),
    Case("goal", "机房设备更新", ["warning D90", "warning D90"]),
    Case("goal", "保障市政府招商引资有序开展", []),
    Case("goal", "本项目经费30万元，用于更换机房设备。", ["warning GOALAMT"]),
    Case("goal", "本项目经费24万元，用于更换机房设备。", []),
    Case("goal", "其中交换机4万元，服务器20万元，按期完成。", []),
    Case("goal", "每台3万元，全部按期更换完成。", []),
    Case("goal", "联系人电话13812345678，全部更换完成。", ["warning D83"]),
    Case("goal", "做好档案和机要保密工作，按期更换设备。", []),
    Case("goal", "保守国家秘密，按期更换涉及的设备。", []),
    Case("goal", "编印内部资料性出版物，按期更换设备。", []),
    Case("goal", "秘密★一年，按期更换涉及的设备。", ["warning D82"]),
    Case("annual", "24.000000", ["info D93"]), Case("annual", "24.00", []),
  ])
  func checkTheHead(_ change: Case) throws {
    let sheet = GoalSheet(guyuan: try #require(Self.guyuan))
    #expect(change.findings(in: sheet) == change.findings)
  }

  @Test(arguments: [
    Case("11", "投入资金", "24万元", ["warning QTYNUM"]), Case("11", "更换设备", "100%", ["info QTYNUM"]),
    Case("11", "更换设备", "按计划", ["info QTYNUM"]), Case("11", "更换设备", "8", ["warning D102"]),
    Case("11", "更换设备", "≥台", ["warning D102"]), Case("14", "设备购置费", "≤万元", ["warning D102"]),
    Case("13", "按期完成安装", "月底前", ["warning D102"]),
    Case("12", "验收合格", "≥%", ["warning D102"]), Case("12", "验收", "≥良好", []),
    Case("12", "水质", "≥Ⅲ类", []), Case("12", "水质", "≥AA级", []), Case("12", "获奖", "≥省级", []),
    Case("12", "指标水平", "≥行业先进", []), Case("12", "验收", "=通过", []), Case("13", "结算", "月结月清", []),
    Case("13", "报送", "月报", []), Case("14", "设备价格", "≤万元/台", ["warning D102"]),
    Case("11", "更换设备", "≤8台", ["info BOUND"]), Case("11", "故障次数", "≤8次", []),
    Case("11", "更换设备", "8-10台", []), Case("11", "更换设备", "8台以上", []),
    Case("12", "验收合格", "≥100%", ["warning D104"]), Case("12", "验收合格", "120%", ["warning D104"]),
    Case("12", "业务量增长率", "120%", []), Case("12", "验收合格", "100%", []),
    Case("12", "验收时间", "2025年9月底前", ["info D112"]), Case("12", "验收", "合格", []),
    Case("12", "投入资金", "20万元", ["warning MONEYIND"]), Case("12", "投入资金", "24万元", []),
    Case("12", "单台价格", "3万元/台", []), Case("12", "响应", "定性≤2小时", ["error D102", "info D112"]),
    Case("13", "完成安装", "100%", ["warning D113"]), Case("13", "按期完成安装", "100%", []),
    Case("13", "安装", "全年", []), Case("13", "安装", "30日内", []),
    Case("13", "完成安装", "2024年底前", ["warning D89"]),
    Case("14", "设备购置费", "≤25万元", ["error D108"]), Case("14", "设备购置费", "≤20万元", ["warning COST"]),
    Case("14", "设备购置费", "24万元", []), Case("14", "设备购置费", "24.01万元", ["info COST", "info D108"]),
    Case("14", "设备购置费", "240000元", []), Case("14", "成本控制率", "≥95%", ["warning D106"]),
    Case("14", "成本节约率", "≥5%", []), Case("14", "设备平均价格", "≤3万元/台", []),
    Case("14", "设备平均价格", "≤4万元/台", ["warning QXU"]), Case("14", "每次外出费用", "≤0.7万元", []),
    Case("14", "严格控制成本", "100%", []), Case("14", "聘用人员全年薪酬", "30000元", []),
    Case("14", "聘用人员全年薪酬", "20万元", ["warning COST"]),
    Case("13", "宣传片制作成本", "≤10万元", ["warning MONEYIND"]),
  ])
  func checkTheOutputs(_ change: Case) throws {
    let sheet = GoalSheet(guyuan: try #require(Self.guyuan))
    #expect(change.findings(in: sheet) == change.findings)
  }

  @Test(arguments: [
    Case("22", "更换设备", "≥1次", ["warning D99"]), Case("22", "社会效益指标", "≥1次", ["warning D99"]),
    Case("31", "服务对象满意度", "≥90%", []), Case("31", "使用单位满意度", "≥60%", ["info D105"]),
    Case("31", "使用单位满意度", "95%以上", []), Case("31", "使用单位满意度", "≥100%", ["warning D104"]),
    Case("22", "停机次数", "-", ["incomplete D100"]), Case("22", "停机次数", "不涉及", ["error D100"]),
    Case("22", "不涉及", "≤1次", ["error D100"]), Case("22", "指标 1：不涉及", "-", []),
    Case("22", "服务效率", "持续", ["info D103"]), Case("22", "服务效率", "设备全部达标", []),
    Case("22", "服务效率", "设备达标，服务有序", ["info D111"]),
    Case("22", "节省资金5万元的做法得到推广", "≥1次", ["info D114"]),
    Case("22", "办理10人的事项", "≥1次", ["info D114"]),
    Case(
      "22", "全市各级机关和事业单位的网络设备全年稳定运行不发生中断并且随时能够响应群众和企业的办事需求没有差错", "≤1次", ["info D91"]),
    Case("22", "停机次数", "≤1次，号码11010519491231002X", ["warning D83", "info D111"]),
  ])
  func checkTheEffectsAndNames(_ change: Case) throws {
    let sheet = GoalSheet(guyuan: try #require(Self.guyuan))
    #expect(change.findings(in: sheet).sorted() == change.findings.sorted())
  }

  @Test(arguments: [
    Case("11", "督查不少于50次", "0", ["error D118", "error WEIGHT"]),
    Case("11", "督查不少于50次", "-", ["incomplete D118", "error WEIGHT"]),
    Case("21", "本指标不适用", "5", ["error D118", "error WEIGHT"]), Case("21", "本指标不适用", "-", []),
    Case("13", "通报全部核实整理", "20", ["warning D113"]), Case("13", "每月按时报送", "20", []),
    Case("14", "车辆租赁费不高于9万元", "10", ["warning COST"]),
    Case("14", "车辆租赁费不高于80万元", "10", ["warning D108"]),
    Case("14", "每次租车费500元", "10", []),
    Case("attribute", "延续性项目", ["info D88"]), Case("attribute", "0101—一年期项 目", []),
    Case("amount", "12", ["warning COST"]), Case("goal", "全年经费9万元用于督查工作。", ["warning GOALAMT"]),
  ])
  func checkSheetsOfWeights(_ change: Case) throws {
    let sheet = GoalSheet(shizuishan: try #require(Self.shizuishan))
    #expect(change.findings(in: sheet).sorted() == change.findings.sorted())
  }

  @Test(arguments: [
    // One cost above the amount is told once; on this sheet it may be that of several years.
    Case("11", "设备购置费", "≤25万元", ["warning D108"]),
    Case("11", "设备购置费", "≤20万元", ["warning COST"]),
    // 24 is that of the year.
    Case("12", "环境治理费", "≤240万元", ["warning D108"]),
    // 24 + 4 = 28 of 24: costs stand under three categories.
    Case("12", "环境治理费", "≤4万元", ["warning COST"]),
    Case("21", "更换设备", "≥", ["warning D102"]), Case("11", "设备购置费", "<=万元", ["warning D102"]),
    Case("13", "碳排放成本", "≥3%", ["warning D106"]), Case("11", "每台价格", "≤3万元/台", []),
    Case("11", "每台价格", "≤4万元/台", ["warning QXU"]),
    Case("21", "投入资金", "24万元", ["warning QTYNUM"]), Case("21", "更换设备", "≤8台", ["info BOUND"]),
    Case("22", "响应", "定性≤2小时", ["error D102", "info D112"]),
    Case("22", "投入资金", "20万元", ["warning MONEYIND"]),
    Case("23", "完成安装", "100%", ["warning D113"]), Case("32", "停机次数", "-", ["incomplete D100"]),
    Case("41", "服务对象满意度指标", "≥90%", ["warning D99"]),
    Case("41", "使用单位满意度", "≥60%", ["info D105"]), Case("goal", "工作保障", ["warning D90"]),
  ])
  func checkSheetsWithCostFirst(_ change: Case) throws {
    let sheet = GoalSheet(linxia: try #require(Self.linxia))
    #expect(change.findings(in: sheet).sorted() == change.findings.sorted())
  }

  @Test(arguments: [
    Case("14", "设备购置费", "≤25万元", ["error D108"]), Case("14", "聘用人员全年薪酬", "69345元", []),
    Case("12", "验收合格", "≥100%", ["warning D104"]),
    Case("13", "片子制作成本", "≤2万元", ["warning MONEYIND"]),
    Case("14", "设备购置费", "≤万元", ["warning D102"]), Case("22", "停机次数", "≤次", ["warning D102"]),
    Case("22", "停机次数", "≤1次，号码11010519491231002X", ["warning D83", "info D111"]),
    Case("attribute", "其他类", ["info D88"]), Case("attribute", "一次性项目", []),
    Case("goal", "本项目经费30万元，用于更换机房设备。", ["warning GOALAMT"]),
  ])
  func checkSheetsWithMarkers(_ change: Case) throws {
    let sheet = GoalSheet(yinchuan: try #require(Self.yinchuan))
    #expect(change.findings(in: sheet).sorted() == change.findings.sorted())
  }

  @Test func holdTheFirstLevelsToTheirSumsWhereTheTemplateSaysSo() throws {
    var set = try #require(Self.shizuishan)
    // 20 + 10 + 20 + 10 + 10 = 70 of 产出, 20 of 效益, 10 of 满意度.
    let goal = try #require(set.forms.firstIndex { $0.id == "goal" })
    let index = try #require(set.forms[goal].rules.firstIndex { $0.id == "D117" })
    guard
      case .weights(let rows, column: let column, total: 0) = set.forms[goal].rules[index].relation
    else {
      Issue.record("D117 has a sum already")
      return
    }
    set.forms[goal].rules[index].condition = nil
    set.forms[goal].rules[index].relation = .weights(rows, column: column, total: 70)
    #expect(GoalSheet(shizuishan: set).findings == [])
    set.forms[goal].rules[index].relation = .weights(rows, column: column, total: 50)
    #expect(GoalSheet(shizuishan: set).findings == ["warning D117"])
  }

  @Test func findASheetOfWordsAlone() throws {
    var sheet = GoalSheet(guyuan: try #require(Self.guyuan))
    for category in ["11", "12", "22", "24", "31"] {
      sheet[category] = (category, "事项\(category)", "合格")
    }
    #expect(sheet.findings == ["info D103", "info QTYNUM"])
    #expect(sheet.sentences(of: "D103").first?.contains("7 条指标里有 5 条没有数字") == true)
    sheet["12"] = ("12", "合格率", "≥90%")
    #expect(sheet.findings.contains("info D103"))
    sheet["24"] = ("24", "年限", "≥6年")
    #expect(!sheet.findings.contains("info D103"))
  }

  @Test func findASheetThatConcernsNothing() throws {
    var sheet = GoalSheet(guyuan: try #require(Self.guyuan))
    sheet.indicators = sheet.indicators.map { ($0.category, "不涉及", "-") }
    #expect(sheet.findings == ["warning D101"])
  }

  @Test func tellARemarkOnceWithItsPlaces() throws {
    var sheet = GoalSheet(guyuan: try #require(Self.guyuan))
    for category in ["22", "24"] { sheet[category] = (category, "事项\(category)", "持续") }
    #expect(sheet.findings == ["info D103"])
    let finding = try #require(sheet.calculation.findings.first { $0.rule == "D103" })
    #expect(finding.consequences.count == 1)
    #expect(sheet.sentences(of: "D103").first?.hasSuffix("全份共 2 处") == true)
  }
}
