import Forms
import Templates
import Testing

@Suite struct ShippedSetsTests {
  private static let guyuan = try? TestFolder.shipped.load("guyuan-2025")
  private static let shizuishan = try? TestFolder.shipped.load("shizuishan-2024")
  private static let tables = ["t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8"]
  private static let linxia = try? TestFolder.shipped.load("linxia-2024")
  private static let yinchuan = try? TestFolder.shipped.load("yinchuan-2025")

  @Test func haveNoProblem() {
    #expect(TestFolder.shipped.lint().map(\.description) == [])
  }

  @Test func areListedWithNames() {
    let sets = TestFolder.shipped.sets
    #expect(
      sets.map(\.id) == [
        "guyuan-2024", "guyuan-2025", "linxia-2024", "shizuishan-2024", "yinchuan-2025",
      ])
    #expect(
      sets.map(\.name) == [
        "固原市市本级部门预算", "固原市市本级部门预算", "临夏市市级部门预算", "石嘴山市市本级项目绩效目标",
        "银川市本级项目绩效目标",
      ])
    #expect(sets.map(\.year) == [2024, 2025, 2024, 2024, 2025])
  }

  @Test func printInTheOfficialOrder() throws {
    let guyuan = try #require(Self.guyuan)
    #expect(guyuan.set.forms.filter(\.isPrinted).map(\.id) == Self.tables + ["goal"])
    #expect(guyuan.layouts.keys.sorted() == ["goal"] + Self.tables)
    #expect(guyuan.styles.keys.sorted() == ["goal"] + Self.tables)
    let shizuishan = try #require(Self.shizuishan)
    #expect(shizuishan.set.forms.map(\.id) == ["head", "goal"])
    let yinchuan = try #require(Self.yinchuan)
    #expect(yinchuan.set.forms.map(\.id) == ["head", "goal"])
  }

  @Test func askInTheOrderAClerkHasTheFigures() throws {
    let ask = try #require(Self.guyuan?.set.ask)
    #expect(
      ask.map(\.form) == [
        "head", "have", "units", "control", "projects", "spending", "economic", "t1", "t1", "t4",
        "t6", "t7", "goal", "facts", "control", "control",
      ])
  }

  /// Ordinal and class as the published pages of 2024 (all of them) and 2025 (those in use) print them.
  @Test(arguments: [
    ("201", "（一）", "一般公共服务支出"), ("202", "（二）", "外交支出"), ("203", "（三）", "国防支出"),
    ("204", "（四）", "公共安全支出"), ("205", "（五）", "教育支出"), ("206", "（六）", "科学技术支出"),
    ("207", "（七）", "文化旅游体育与传媒支出"), ("208", "（八）", "社会保障和就业支出"),
    ("210", "（九）", "卫生健康支出"), ("211", "（十）", "节能环保支出"), ("212", "（十一）", "城乡社区支出"),
    ("213", "（十二）", "农林水支出"), ("214", "（十三）", "交通运输支出"),
    ("215", "（十四）", "资源勘探信息等支出"), ("216", "（十五）", "商业服务业等支出"),
    ("217", "（十六）", "金融支出"), ("220", "（十七）", "自然资源海洋气象等支出"),
    ("221", "（十八）", "住房保障支出"), ("222", "（十九）", "粮油物资储备支出"),
    ("224", "（二十）", "灾害防治及应急管理支出"), ("229", "（二十一）", "其他支出"),
  ])
  func keepTheOfficialOrdinals(code: String, ordinal: String, label: String) throws {
    guard case .classes(let classes)? = Self.guyuan?.set.form("t1")?.block("classes")?.rows else {
      Issue.record("表一没有按类的行")
      return
    }
    let line = classes.lines.first { $0.id == code }
    #expect(line.map { [$0.ordinal, $0.label] } == [ordinal, label])
    #expect(classes.lines.count { !$0.ordinal.isEmpty } == 21)
  }

  /// The pages print 21 of them; money of any other 类 needs a line too, or 表一 could not balance.
  @Test func haveALineForEveryClassOfTheCodeList() throws {
    let set = try #require(Self.guyuan).set
    guard case .classes(let classes)? = set.form("t1")?.block("classes")?.rows else {
      Issue.record("表一没有按类的行")
      return
    }
    let codes = set.codes["functional"]?.entries.map(\.code).filter { $0.count == 3 } ?? []
    #expect(Set(codes) == Set(classes.lines.map(\.id)))
  }

  @Test func aSetSaysWhatItPrintsDifferently() throws {
    let set = try TestFolder.shipped.load("guyuan-2024").set
    #expect(set.form("t6")?.alsoTitled == ["部门收支总表"])
    #expect(set.form("t7")?.title == "部门收入总表")
    guard case .tree(let tree)? = set.form("t3")?.block("rows")?.rows,
      case .list(let list)? = set.form("goal")?.block("indicators")?.rows
    else {
      Issue.record("表三没有科目树，目标表没有清单")
      return
    }
    // The published page has 59 codes below its 总计.
    #expect(tree.lines.count == 59)
    #expect(tree.show == .all)
    #expect(list.entry == ["name", "value"])
    #expect(set.form("goal")?.hint.contains("合计 100") == false)
  }

  @Test func explainEveryAskedCell() throws {
    for set in try TestFolder.shipped.sets.map({ try TestFolder.shipped.set($0.id) }) {
      for column in set.forms.flatMap(\.blocks).flatMap(\.columns) {
        guard let help = column.help else { continue }
        #expect(!help.meaning.isEmpty, "\(column.label)")
        #expect(![help.meaning, help.origin, help.example].contains { $0.contains("{") })
      }
      for form in set.forms {
        #expect(form.hint.split(separator: "\n").count <= 2, "\(form.name)")
      }
    }
  }

  /// Where a rule is known from memory only, it never blocks.
  @Test func neverBlockByHabit() throws {
    for set in try TestFolder.shipped.sets.map({ try TestFolder.shipped.set($0.id) }) {
      for rule in set.rules + set.forms.flatMap(\.rules) where rule.basis == "惯例" {
        #expect(rule.severity != .error, "\(rule.id) \(rule.words)")
      }
    }
  }

  @Test(arguments: [
    ("functional", "201", "一般公共服务支出"), ("functional", "2010301", "行政运行"),
    ("functional", "2080505", "机关事业单位基本养老保险缴费支出"),
    ("functional", "2210201", "住房公积金"), ("economic", "30108", "机关事业单位基本养老保险缴费"),
    ("economic", "310", "资本性支出"),
  ])
  func knowTheOfficialCodes(list: String, code: String, name: String) throws {
    #expect(Self.guyuan?.set.codes[list]?[code]?.name == name)
  }

  /// 表一 of 临夏 prints 30 classes, 表四 the same without 转移性支出 and with one older name.
  @Test func haveTheClassesOfLinxiaAsPrinted() throws {
    let set = try #require(try? TestFolder.shipped.load("linxia-2024")).set
    let lines = ["t1", "t4"].map { form -> [Line] in
      guard case .classes(let classes)? = set.form(form)?.block("classes")?.rows else { return [] }
      #expect(classes.show == .all)
      return classes.lines
    }
    #expect(lines.map(\.count) == [30, 29])
    #expect(lines[0].map(\.id).filter { $0 != "230" } == lines[1].map(\.id))
    #expect(lines.map { $0.first { $0.id == "207" }?.label } == ["文化旅游体育与传媒支出", "文化体育与传媒支出"])
    #expect(lines.map { $0.last?.ordinal } == ["三十、", "（二十九）"])
    let codes = set.codes["functional"]?.entries.map(\.code).filter { $0.count == 3 } ?? []
    // 社会保险基金支出 is printed, but no code of a department's budget.
    #expect(Set(codes).union(["209"]) == Set(lines[0].map(\.id)))
  }
}
