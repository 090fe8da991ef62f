import Forms
import Layouts
import Rules
import Testing

/// Each kind of hole: found, wrapped over lines, absent, disagreeing.
@Suite struct HoleTests {
  /// A passage, a text under the heading, and what is said of it.
  @Test(arguments: [
    // An amount is the cell; units, brackets, spaces and line breaks make no difference.
    ("甲支出{amount = t1.a.now}", "本年甲支出120.00万元。", ""),
    ("甲支出{amount = t1.a.now}", "本年甲 支出 120\n\n 万 元。", ""),
    ("甲支出{amount = t1.a.now}", "甲支出120万。", ""),
    ("甲支出{amount = t1.a.now}", "甲支出1200000元。", ""),
    ("甲支出（类）{amount = t1.a.now}", "甲支出(类)120万元。", ""),
    (
      "甲支出{amount = t1.a.now}", "甲支出\n102.00万元。",
      "NARR 错误 文字第 2 行“甲支出102.00万元”：写的是 102.00，应为 120.00，差 -18.00 万元（表里是表一 甲支出·预算数）；核对这几个数后改正"
    ),
    ("甲支出{amount = t1.a.now}", "甲支出1,200,000元，乙", ""),
    ("丙支出{amount = t1.c.prior}", "丙支出0万元", ""),
    // A rounding of the text is told and no more.
    (
      "甲支出{amount = t1.a.now}", "甲支出120.005万元",
      "NARR 提示 文字第 2 行“甲支出120.005万元”：写的是 120.005，应为 120.00，差 0.005 万元，尾差，允许 0.0055（表里是表一 甲支出·预算数）"
    ),
    // A change has a word, a size, a percentage and a base.
    (
      "甲支出{amount a}，比上年{change of a against t1.a.prior}",
      "甲支出120万元，比上年增加20万元，增长20%。", ""
    ),
    ("乙支出{change of t1.b.now against t1.b.prior}", "乙支出与上年持平。", ""),
    (
      "甲支出{change of t1.a.now against t1.a.prior}", "甲支出减少20万元",
      "D64 错误 文字第 2 行“甲支出减少20万元”：写的是 -20.00，应为 20.00，差 -40.00 万元（增减的方向写反了）；核对这几个数后改正"
    ),
    (
      "甲支出{change of t1.a.now against t1.a.prior}", "甲支出增加2万元",
      "NBASE 错误 文字第 2 行“甲支出增加2万元”：写的是 2.00，应为 20.00，差 -18.00 万元（本年减上年）；核对这几个数后改正"
    ),
    (
      "甲支出{change of t1.a.now}", "甲支出增加20万元，下降20%",
      "D64 错误 文字第 2 行“甲支出增加20万元，下降20%”：前面和后面的增减方向不一样"
    ),
    // 20 by last year's 100 is 20 %, by this year's 120 it is 16.67 %.
    (
      "甲支出{change of t1.a.now}", "甲支出增加20万元，增长16.67%",
      "NPCT 错误 文字第 2 行“甲支出增加20万元，增长16.67%”：写的是 16.67%，20.00 除以上年 100.00 是 20.00%；写的是除以今年数 120.00 得的"
    ),
    (
      "甲支出{change of t1.a.now}", "甲支出增加120万元，增长100%",
      "NPCT 警告 文字第 2 行“甲支出增加120万元，增长100%”：上年是 0，没有增减百分比；不写百分比；改正，或写核实说明"
    ),
    (
      "甲支出{change of t1.a.now}", "甲支出增加（减少）0万元，增长（下降）0%",
      "TEMPL 错误 文字第 2 行“甲支出增加(减少)”：模板里的“增加(减少)”、“增长(下降)”还没有改成实际的字，按实际情况留一个"
    ),
    (
      "甲支出{amount = t1.a.now}", "甲支出120万元，医疗卫生与计划生育支出",
      "D37 警告 文字第 2 行“甲支出120万元,医疗卫生与计划生育支出”：“医疗卫生与计划生育支出”是 2019 年以前的名称，现在叫“卫生健康支出”；改正，或写核实说明"
    ),
    ("甲支出{amount = t1.a.now}", "甲支出120万元，卫生健康支出", ""),
    // Shares: 120 of 150 is 80 %.
    ("甲支出{amount = t1.a.now}{share of t1.a.now + t1.b.now}", "甲支出120万元，占80%", ""),
    (
      "甲支出{amount = t1.a.now}{share of t1.a.now + t1.b.now}", "甲支出120万元，占81.00%",
      "NSHARE 错误 文字第 2 行“甲支出120万元，占81.00%”：写的是 81.00%，120.00 占 150.00 的 80.00%"
    ),
    // Lists: each amount is its row, the whole is their sum.
    ("包括：{list in t1 now}", "包括：甲支出120万元、乙支出\n30万元。", ""),
    ("包括：{list in t1 now}", "包括：丁支出0万元、乙支出30万元。", ""),
    (
      "共{amount all}，包括：{list of all in t1 now}", "共150万元，包括：甲支出120万元，占80%；乙支出30万元，占20%。",
      ""
    ),
    (
      "包括：{list in t1 now}", "包括：甲支出120万元、乙支出33万元。",
      "NARR 错误 文字第 2 行“乙支出33万元”：写的是 33.00，应为 30.00，差 3.00 万元（表里是表一 乙支出·预算数）；核对这几个数后改正"
    ),
    (
      "共{amount all}，包括：{list of all}", "共150万元，包括：甲支出120万元、乙支出33万元。",
      "D70 错误 文字第 2 行“包括：甲支出120万元、乙支出33万元”：写的是 153，应为 150，差 3 万元（各项相加等于合计数）；核对这几个数后改正"
    ),
    // Names are counted.
    ("项目{number n}个：{names list}\n= COUNT warning n == list | 个数", "项目2个：甲项目、乙项目。", ""),
    (
      "项目{number n}个：{names list}\n= COUNT warning n == list | 个数", "项目3个：甲项目、乙项目。",
      "COUNT 警告 文字第 2 行“项目3”：写的是 3，应为 2，差 1（个数）；改正，或写核实说明"
    ),
    // Years.
    ("比{priorYear}年增加", "比2024年增加", ""),
    (
      "比{priorYear}年增加", "比2023年增加", "D13 错误 文字第 2 行“比2023”：年份写的是 2023，这里应是 2024"
    ),
    // A sentence that says that there is none.
    ("无丙支出{none t1.c.now}", "无丙支出。", ""),
    (
      "无乙支出{none t1.b.now}", "今年无乙支出。",
      "D78 错误 文字第 2 行“无乙支出”：写的是 0.00，应为 30.00，差 -30.00 万元（文字说没有，表里有：表一 乙支出·预算数）；核对这几个数后改正"
    ),
    // Repeated sentences add up; words that do not matter are passed over inside a sentence.
    (
      "* {number}.{name}预算金额：{amount each}\n= PLIST warning each == t1.a.now | 项目相加",
      "1. 甲\n预算金额：100万。\n2. 乙 预算金额：20 万元。", ""
    ),
    ("本年{*}甲支出{amount = t1.a.now}", "本年安排的甲支出120万元", ""),
    ("! D55 日常公用经费 | 说法不一样", "各项资金", ""),
    (
      "! D55 日常公用经费 | 说法不一样", "指日常公用经费",
      "D55 警告 文字第 2 行“日常公用经费”：说法不一样；改正，或写核实说明"
    ),
    ("? 甲支出{amount = t1.a.now}", "没有这句话", ""),
  ])
  func says(passage: String, text: String, findings: String) throws {
    let set = SmallSet(passages: "@main 情况说明\n" + passage)
    let expected = findings.isEmpty ? [] : [findings]
    #expect(try set.findings("情况说明\n" + text) == expected)
  }

  @Test func tellsASentenceThatIsNotThere() throws {
    let set = SmallSet(passages: "@main 情况说明\n甲支出{amount = t1.a.now}")
    let calculation = try set.check("情况说明\n别的话。")
    #expect(calculation.findings == [])
    #expect(calculation.unchecked.map(\.reason) == ["“情况说明”里没有找到“甲支出…”这样的话"])
  }

  @Test func leavesADraftWithoutADocumentUnchecked() throws {
    let set = try SmallSet(passages: "@main 情况说明\n甲支出{amount = t1.a.now}").load()
    let calculation = Calculation(set, answers: Answers())
    #expect(calculation.unchecked.map(\.rule) == ["NARR"])
    #expect(calculation.findings == [])
  }

  @Test func leavesAnEmptyTableUnchecked() throws {
    let set = SmallSet(passages: "@main 情况说明\n甲支出{amount = t1.a.now}")
    let read = ReadPassages(fragments: try set.check("情况说明\n甲支出5万元").document?.fragments ?? [])
    let calculation = Calculation(try set.load(), answers: Answers(), document: read)
    #expect(calculation.findings == [])
    #expect(calculation.unchecked.map(\.reason) == ["表一没有填写，“情况说明”里的数没有与它核对"])
  }

  @Test func hangsWhatFollowsBeneathTheFirstFinding() throws {
    let set = SmallSet(
      passages: """
        @main 情况说明
        共{amount all}，包括：{list of all in t1 now}
        """)
    let findings = try set.check("情况说明\n共150万元，包括：甲支出123万元、乙支出30万元。").findings
    #expect(findings.map(\.rule) == ["NARR"])
    #expect(findings.first?.consequences.map(\.rule) == ["D70"])
  }

  @Test func readsNothingOfATable() throws {
    let set = try SmallSet(passages: "@main 情况说明\n甲支出{amount = t1.a.now}").load()
    let read = PassageReader(set).read(lines(of: "情况说明\n甲支出5万元\n"), tables: [2...2])
    #expect(read.fragments == [])
  }
}
