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
      "NARR 错误 文本第 2 行“甲支出102.00万元”：写的是 102.00，应为 120.00，差 -18.00 万元（表里是表一 甲支出·预算数）；核对这几个数后改正"
    ),
    ("甲支出{amount = t1.a.now}", "甲支出1,200,000元，乙", ""),
    ("丙支出{amount = t1.c.prior}", "丙支出0万元", ""),
    // A rounding of the text is told and no more.
    (
      "甲支出{amount = t1.a.now}", "甲支出120.005万元",
      "NARR 提示 文本第 2 行“甲支出120.005万元”：写的是 120.005，应为 120.00，差 0.005 万元，尾差，允许 0.0055（表里是表一 甲支出·预算数）"
    ),
    // A change has a word, a size, a percentage and a base.
    (
      "甲支出{amount a}，比上年{change of a against t1.a.prior}",
      "甲支出120万元，比上年增加20万元，增长20%。", ""
    ),
    ("乙支出{change of t1.b.now against t1.b.prior}", "乙支出与上年持平。", ""),
    (
      "甲支出{change of t1.a.now against t1.a.prior}", "甲支出减少20万元",
      "D64 错误 文本第 2 行“甲支出减少20万元”：写的是 -20.00，应为 20.00，差 -40.00 万元（增减的方向写反了）；核对这几个数后改正"
    ),
    (
      "甲支出{change of t1.a.now against t1.a.prior}", "甲支出增加2万元",
      "NBASE 错误 文本第 2 行“甲支出增加2万元”：写的是 2.00，应为 20.00，差 -18.00 万元（本年减上年）；核对这几个数后改正"
    ),
    (
      "甲支出{change of t1.a.now}", "甲支出增加20万元，下降20%",
      "D64 错误 文本第 2 行“甲支出增加20万元，下降20%”：前面和后面的增减方向不一样"
    ),
    // 20 by last year's 100 is 20 %, by this year's 120 it is 16.67 %.
    (
      "甲支出{change of t1.a.now}", "甲支出增加20万元，增长16.67%",
      "NPCT 错误 文本第 2 行“甲支出增加20万元，增长16.67%”：写的是 16.67%，20.00 除以上年 100.00 是 20.00%；写的是除以今年数 120.00 得的"
    ),
    (
      "甲支出{change of t1.a.now}", "甲支出增加120万元，增长100%",
      "NPCT 警告 文本第 2 行“甲支出增加120万元，增长100%”：上年是 0，没有增减百分比；不写百分比；改正，或写核实说明"
    ),
    (
      "甲支出{change of t1.a.now}", "甲支出增加（减少）0万元，增长（下降）0%",
      "TEMPL 错误 文本第 2 行“甲支出增加(减少)”：模板里的“增加(减少)”、“增长(下降)”没有改成实际的字，应只留一个"
    ),
    (
      "甲支出{amount = t1.a.now}", "甲支出120万元，医疗卫生与计划生育支出",
      "D37 警告 文本第 2 行“甲支出120万元,医疗卫生与计划生育支出”：“医疗卫生与计划生育支出”是 2019 年以前的名称，现在叫“卫生健康支出”；改正，或写核实说明"
    ),
    ("甲支出{amount = t1.a.now}", "甲支出120万元，卫生健康支出", ""),
    // At its own places 20 of 100 is 20 % and 20.0 %; 21 % is one off, 20.2 % two.
    ("甲支出{change of t1.a.now}", "甲支出增加20万元，增长20.0%", ""),
    (
      "甲支出{change of t1.a.now}", "甲支出增加20万元，增长21%",
      "NPCT 提示 文本第 2 行“甲支出增加20万元，增长21%”：写的是 21%，四舍五入是 20%"
    ),
    (
      "甲支出{change of t1.a.now}", "甲支出增加20万元，增长20.2%",
      "NPCT 错误 文本第 2 行“甲支出增加20万元，增长20.2%”：写的是 20.20%，20.00 除以上年 100.00 是 20.00%"
    ),
    // 30 of 120 + 30 + 30 + 30 = 210 is 14.29 %.
    (
      "乙支出{amount = t1.b.now}{share of t1.a.now + t1.b.now + t1.b.now + t1.b.now}", "乙支出30万元，占14%",
      ""
    ),
    (
      "乙支出{amount = t1.b.now}{share of t1.a.now + t1.b.now + t1.b.now + t1.b.now}",
      "乙支出30万元，占15%",
      "NSHARE 提示 文本第 2 行“乙支出30万元，占15%”：写的是 15%，四舍五入是 14%"
    ),
    (
      "乙支出{amount = t1.b.now}{share of t1.a.now + t1.b.now + t1.b.now + t1.b.now}",
      "乙支出30万元，占14.28%",
      "NSHARE 提示 文本第 2 行“乙支出30万元，占14.28%”：写的是 14.28%，四舍五入是 14.29%"
    ),
    // Last year's budget is what a sentence compares with; a title and other years are not.
    ("甲支出{amount = t1.a.now}", "甲支出120万元，与2024年部门预算相比略有变化。", ""),
    (
      "甲支出{amount = t1.a.now}", "甲支出120万元，与2023年部门预算相比略有变化。",
      "D12 错误 文本第 2 行“甲支出120万元,与2023年部门预算”：写的是 2023 年，这是 2025 年的预算"
    ),
    (
      "甲支出{amount = t1.a.now}", "甲支出120万元\n某局2024年部门预算表",
      "D12 错误 文本第 3 行“某局2024年部门预算”：写的是 2024 年，这是 2025 年的预算"
    ),
    // Shares: 120 of 150 is 80 %.
    ("甲支出{amount = t1.a.now}{share of t1.a.now + t1.b.now}", "甲支出120万元，占80%", ""),
    (
      "甲支出{amount = t1.a.now}{share of t1.a.now + t1.b.now}", "甲支出120万元，占81.00%",
      "NSHARE 错误 文本第 2 行“甲支出120万元，占81.00%”：写的是 81.00%，120.00 占 150.00 的 80.00%"
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
      "NARR 错误 文本第 2 行“乙支出33万元”：写的是 33.00，应为 30.00，差 3.00 万元（表里是表一 乙支出·预算数）；核对这几个数后改正"
    ),
    (
      "共{amount all}，包括：{list of all}", "共150万元，包括：甲支出120万元、乙支出33万元。",
      "D70 错误 文本第 2 行“包括：甲支出120万元、乙支出33万元”：写的是 153，应为 150，差 3 万元（各项相加等于合计数）；核对这几个数后改正"
    ),
    // Names are counted.
    ("项目{number n}个：{names list}\n= COUNT warning n == list | 个数", "项目2个：甲项目、乙项目。", ""),
    (
      "项目{number n}个：{names list}\n= COUNT warning n == list | 个数", "项目3个：甲项目、乙项目。",
      "COUNT 警告 文本第 2 行“项目3”：写的是 3，应为 2，差 1（个数）；改正，或写核实说明"
    ),
    // Years.
    ("比{priorYear}年增加", "比2024年增加", ""),
    (
      "比{priorYear}年增加", "比2023年增加", "D13 错误 文本第 2 行“比2023”：年份写的是 2023，这里应是 2024"
    ),
    // A sentence that says that there is none.
    ("无丙支出{none t1.c.now}", "无丙支出。", ""),
    (
      "无乙支出{none t1.b.now}", "今年无乙支出。",
      "D78 错误 文本第 2 行“无乙支出”：写的是 0.00，应为 30.00，差 -30.00 万元（文字说没有，表里有：表一 乙支出·预算数）；核对这几个数后改正"
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
      "D55 警告 文本第 2 行“日常公用经费”：说法不一样；改正，或写核实说明"
    ),
    ("? 甲支出{amount = t1.a.now}", "没有这句话", ""),
  ])
  func says(passage: String, text: String, findings: String) throws {
    let set = SmallSet(passages: "@main 情况说明\n" + passage)
    let expected = findings.isEmpty ? [] : [findings]
    #expect(try set.findings("情况说明\n" + text) == expected)
  }

  /// Shares of a list and what their sum comes to; each may be off by half its last place.
  @Test(arguments: [
    ("甲30万元，占33.33%；乙30万元，占33.33%；丙30万元，占33.34%", []),
    // 99.99, and 3 × 0.005 is 0.015.
    ("甲30万元，占33.33%；乙30万元，占33.33%；丙30万元，占33.33%", ["提示"]),
    // 99, and 3 × 0.5 is 1.5.
    ("甲30万元，占33%；乙30万元，占33%；丙30万元，占33%", ["提示"]),
    // 100.02, and 2 × 0.005 is 0.01.
    ("甲45万元，占50.01%；乙45万元，占50.01%", ["错误"]),
    // 100.03, and 6 × 0.005 is 0.03.
    (
      "甲15万元，占16.67%；乙15万元，占16.67%；丙15万元，占16.67%；"
        + "丁15万元，占16.67%；戊15万元，占16.67%；己15万元，占16.68%", ["提示"]
    ),
    ("甲45万元，占92233720368547758%；乙45万元，占92233720368547758%", ["错误"]),
  ])
  func weighsTheSharesOfAList(_ list: String, _ grades: [String]) throws {
    let set = SmallSet(passages: "@main 情况说明\n共{amount all}，包括：{list of all}")
    let found = try set.check("情况说明\n共90万元，包括：\(list)。").findings
    let sums = found.flatMap { [$0] + $0.consequences }.filter { $0.detail.hasPrefix("各项占比") }
    #expect(sums.map(\.severity.words) == grades)
  }

  /// A share of nothing, or of less, says nothing.
  @Test(arguments: [
    ("t1.c.now", "丙支出0万元，占0%"), ("t1.c.now - t1.b.now", "丙支出0万元，占5%"),
  ])
  func leavesAShareOfNothingUnchecked(_ whole: String, _ text: String) throws {
    let set = SmallSet(passages: "@main 情况说明\n丙支出{amount = t1.c.now}{share of \(whole)}")
    let calculation = try set.check("情况说明\n\(text)")
    #expect(calculation.findings == [])
    #expect(calculation.unchecked.map(\.rule) == ["NSHARE"])
  }

  @Test func leavesMoneyThatIsDeniedUncheckedWithoutItsTable() throws {
    let set = SmallSet(passages: "@main 情况说明\n无丙支出{none t1.c.now}")
    let read = try set.check("情况说明\n今年无丙支出。").document
    let calculation = Calculation(try set.load(), answers: Answers(), document: read)
    #expect(calculation.unchecked.map(\.rule) == ["D78"])
  }

  /// 30 less 30 is nothing, but 30 is there.
  @Test func looksAtEachTermOfMoneyThatIsDenied() throws {
    let set = SmallSet(passages: "@main 情况说明\n无乙支出{none t1.b.now - t1.b.prior}")
    #expect(try set.check("情况说明\n今年无乙支出。").findings.map(\.rule) == ["D78"])
  }

  /// No 目录 has 300 entries: 200 are compared with the 300 titles that follow.
  @Test func comparesNoMoreEntriesThanAContentsHas() throws {
    let set = SmallSet(passages: "@main 情况说明\n甲支出{amount = t1.a.now}")
    let entries = (1...300).map { "一、第\($0)号收入支出表" }
    let titles = (1...300).map { "二、另外\($0)号的明细表" }
    let text = (["目录"] + entries + ["前言"] + titles).joined(separator: "\n")
    let read = PassageReader(try set.load()).read(lines(of: text))
    #expect(read.defects.count == 200)
  }

  /// A 目录 that names the parts of the text is none of them.
  @Test(arguments: ["一、甲\n二、乙", "（一）甲\n（二）乙", "第一部分 甲\n第二部分 乙"])
  func readsBehindTheContents(_ parts: String) throws {
    let set = SmallSet(
      passages: "@first 甲\n甲支出{amount = t1.a.now}\n@second 乙\n乙支出{amount = t1.b.now}")
    let body = parts.split(separator: "\n")
    let calculation = try set.check(
      "目录\n\(parts)\n\(body[0])\n甲支出5万元。\n\(body[1])\n乙支出6万元。")
    #expect(calculation.textFindings == ["5 NARR 错误", "7 NARR 错误"])
    #expect(calculation.unchecked.isEmpty)
  }

  /// What last year's figure stands in is a sentence that need not be there.
  @Test func leavesAChangeUncheckedWhoseBaseIsNotThere() throws {
    let set = SmallSet(
      passages: "@main 情况说明\n? 上年支出{amount last}\n甲支出{change of t1.a.now against last}")
    let calculation = try set.check("情况说明\n甲支出增加20万元，增长20%。")
    #expect(calculation.findings == [])
    #expect(
      calculation.unchecked.map { "\($0.rule) \($0.reason)" }
        == ["NBASE 文字里没有上年的数，“情况说明”里的增减没有与上年核对"])
    #expect(try set.findings("情况说明\n上年支出100万元。\n甲支出增加20万元，增长20%。") == [])
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
