import Forms
import Templates
import Testing

@Suite struct LoaderErrorTests {
  @Test func loadsTheSmallSet() throws {
    #expect(try TestFolder().use { $0.lint().map(\.description) } == [])
  }

  /// A broken piece of `form.yaml`, with `^` before each place that a sentence is about.
  @Test(arguments: [
    ("list", "basic: {label", "basic: ^{^labl", "缺键“label”|没有叫“labl”的键，是不是“label”"),
    ("list", "name: 清单", "^name: 清单\nname: 表", "“name”写了两次"),
    ("list", "name: 清单", "name: ^[清单]", "这里应是文字"),
    ("list", "name: 清单", "name: 清单\n^hnit: 话", "没有叫“hnit”的键，是不是“hint”"),
    ("list", "kind: text 20", "kind: ^txt 20", "没有叫“txt”的栏目类型，是不是“text”"),
    ("list", "text 20", "text ^二十", "“二十”不是整数"),
    ("list", "kind: text 20", "alsoCalled: '甲, ^甲', kind: text 20", "表头“甲”出现两次"),
    ("list", "kind: text 20", "reads: ^perod, kind: text 20", "没有叫“perod”的读法，是不是“period”"),
    ("list", "required: yes", "required: ^是", "“是”应写 yes 或 no"),
    ("list", "list.fund = yes", "list.fund = ^yess", "没有叫“yess”的选项，是不是“yes”"),
    ("list", "list.fund = yes", "^lst.fund = yes", "没有叫“lst”的表，是不是“list”"),
    ("list", "list.fund = yes", "list.^fnd = yes", "没有叫“fnd”的栏目，是不是“fund”"),
    ("list", "when: list.fund", "asked: list.^fnd", "没有叫“fnd”的栏目，是不是“fund”"),
    ("list", "when: list.fund = yes", "lastBudget: ^basc", "没有叫“basc”的栏目，是不是“basic”"),
    ("list", "when: list.fund = yes", "lastBeside: table.all.^totl", "没有叫“totl”的栏目，是不是“total”"),
    ("list", "when: list.fund = yes", "^lastBesides: basic", "没有叫“lastBesides”的键，是不是“lastBeside”"),
    ("list", "when: list.fund = yes", "yearly: ^每年", "“每年”应写 yes 或 no"),
    ("list", "'name, basic'", "'name, ^baisc'", "没有叫“baisc”的栏目，是不是“basic”"),
    ("list", "key: name", "key: ^nam", "没有叫“nam”的栏目，是不是“name”"),
    ("table", "is: 'ROWBP", "alone: ^原因, is: 'ROWBP", "“合计”已参加规则或合计，不必写 alone"),
    ("table", "basic + project", "^baisc + project", "没有叫“baisc”的栏目，是不是“basic”"),
    ("table", "sum(list, project)", "sum(list, ^name)", "“name”不是金额，不能加减"),
    ("table", "sum(list, project)", "sum(^lisst, project)", "没有叫“lisst”的部分，是不是“list”"),
    ("table", "sum(list, project)", "sum(^children, project)", "这一部分不是科目树，没有下级"),
    ("table", "basic + project", "basic + all.^name", "没有叫“name”的栏目"),
    ("table", "basic + project", "basic + none.^basic", "“没有”这一行没有“基本支出”这一格"),
    ("table", "basic + project", "basic + ^\"甲\"", "“甲”不是金额，不能加减"),
    ("table", "basic + project", "basic +^", "这里应是栏目名，写的是“末尾”"),
    ("table", "basic + project", "basic ^? project", "公式里有不能识别的字符“?”"),
    ("table", "basic + project", "basic ^project", "公式到这里应当结束，后面还有“project”"),
    ("table", "ROWBP = basic + project", "^basic + project", "公式前面要写规则代号：ROWBP = basic + project"),
    ("table", "basic + project", "^chang(basic, project)", "没有叫“chang”的算法，是不是“change”"),
    ("table", "basic + project", "^change(basic, project)", "这一栏是金额（万元），公式得出的是百分比"),
    ("table", "basic + project", "basic + $^all", "没有叫“all”的参数"),
    ("table", "basic + project", "first(^basic, project)", "这一栏是文字，公式得出的是金额（万元）"),
    (
      "table", "lines: lines.tsv",
      "tree: {codes: functional, digits: '3', over: list.rows, show: ^all}",
      "没有叫“all”的显示方式"
    ),
    ("list", "key: name}", "key: name, show: ^usd}", "没有叫“usd”的显示方式，是不是“used”"),
    ("table", "lines: lines.tsv", "units: {of: ^lisst}", "没有叫“lisst”的表，是不是“list”"),
    ("table", "lines: lines.tsv", "units: {of: ^list.rws}", "没有叫“rws”的部分，是不是“rows”"),
    (
      "table", "lines: lines.tsv", "units: {of: list, ^departmnt: yes}",
      "没有叫“departmnt”的键，是不是“department”"
    ),
    ("table", "name: 总表", "name: '^{yaer}总表'", "没有叫“yaer”的空位，是不是“year”"),
  ])
  func tellsWhereAndWhat(family: String, old: String, new: String, sentences: String) throws {
    try expect("forms/\(family)/form.yaml", old, new, sentences)
  }

  /// The same in other files.
  @Test(arguments: [
    ("sets/small/set.yaml", "table: {}", "table: {^dezimals: 2}", "没有叫“dezimals”的键，是不是“decimals”"),
    ("sets/small/set.yaml", "table: {}", "table: {unit: ^亿元}", "没有叫“亿元”的金额单位，是不是“万元”"),
    ("sets/small/set.yaml", "table: {}", "table: {zero: ^blnk}", "没有叫“blnk”的零的写法，是不是“blank”"),
    ("sets/small/set.yaml", "table: {}", "table: {labels: {^totl: 总计}}", "没有叫“totl”的栏目，是不是“total”"),
    ("sets/small/set.yaml", "table: {}", "table: {without: ^ROLL}", "没有叫“ROLL”的规则"),
    ("sets/small/set.yaml", "table: {}", "table: {parameters: {^all: 3}}", "没有叫“all”的参数"),
    (
      "sets/small/set.yaml", "table: {}", "table: {targets: {^al: list.fund}}", "没有叫“al”的行，是不是“all”"
    ),
    ("sets/small/set.yaml", "version: 1", "version: 1\nunusual: ^三成", "“三成”不是整数"),
    ("sets/small/set.yaml", "  - list", "  - ^lisst", "没有叫“lisst”的表，是不是“list”"),
    (
      "sets/small/set.yaml", "  - list", "  ^- {form: list, blocks: head}",
      "要填的栏目“list.rows”没有列入提问顺序"
    ),
    ("codes/2025/functional.tsv", "20103\t", "^2010\t", "科目代码“2010”应是 3、5 或 7 位数字"),
    ("codes/2025/functional.tsv", "20103\t", "^20203\t", "科目 20203 没有上级 202"),
    ("codes/2025/functional.tsv", "款\tprinted", "款\t^prinetd", "没有叫“prinetd”的把握程度，是不是“printed”"),
  ])
  func tellsOtherFiles(file: String, old: String, new: String, sentences: String) throws {
    try expect(file, old, new, sentences)
  }

  @Test func tellsUnitsThatClash() throws {
    let folder = TestFolder.replacing(
      "table: {}", by: "table: {unit: 元}", in: "sets/small/set.yaml")
    let problems = try folder.use { $0.lint().map(\.fault) }
    #expect(Set(problems) == [.kindClash(expected: "金额（元）", found: "金额（万元）")])
  }

  @Test func tellsAllLinesWithWrongCells() throws {
    let folder = TestFolder.with("forms/table/lines.tsv", "id\tordinal\tlabel\na\tb\nc\n")
    let problems = try folder.use { $0.lint().map(\.description) }
    #expect(
      problems == [
        "forms/table/lines.tsv:2:1: 这一行有 2 格，表头有 3 格",
        "forms/table/lines.tsv:3:1: 这一行有 1 格，表头有 3 格",
      ])
  }

  @Test func linesMayEndAsWindowsEndsThem() throws {
    let folder = TestFolder.replacing("\n", by: "\r\n", in: "forms/table/lines.tsv")
    let rows = try folder.use { try $0.set("small").form("table")?.blocks.first?.rows }
    guard case .fixed(let lines)? = rows else {
      Issue.record("\(String(describing: rows))")
      return
    }
    #expect(lines.map(\.label) == ["全部", "没有"])
  }

  @Test func tellsAnUnknownSet() throws {
    let error = try TestFolder().use { library in
      #expect(throws: TemplateErrors.self) { try library.load("smal") }
    }
    let sentence = error?.description
    #expect(sentence == "sets/smal/set.yaml:1:1: 没有叫“smal”的套表，是不是“small”")
  }

  private func expect(_ file: String, _ old: String, _ new: String, _ sentences: String) throws {
    let (folder, places) = TestFolder.breaking(old, by: new, in: file)
    let expected = zip(places, sentences.split(separator: "|")).map { "\($0): \($1)" }
    #expect(places.count == expected.count && !places.isEmpty)
    let found = try folder.use { $0.lint().map(\.description) }
    #expect(found == expected)
  }
}
