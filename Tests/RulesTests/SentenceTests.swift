import Forms
import Rules
import Testing

/// Every sentence of a finding, word for word.
struct SentenceTests {
  @Test(arguments: [
    (
      "34.80",
      "表二 第 1 行 合计·基本支出：写的是 34.80，算出来是 38.40，差 -3.60 万元（各行相加）；"
        + "表二 第 1 行 合计·基本支出可能有相邻两位数字颠倒；核对这几个数后改正"
    ),
    (
      "28.00",
      "表二 第 1 行 合计·基本支出：写的是 28.00，算出来是 38.40，差 -10.40 万元（各行相加）；"
        + "差额正好是表二 第 5 行 208 社会保障和就业支出·基本支出，看是不是漏加或多加了；核对这几个数后改正"
    ),
    (
      "55.55",
      "表二 第 1 行 合计·基本支出：写的是 55.55，算出来是 38.40，差 17.15 万元（各行相加）；"
        + "表二 第 1 行 合计·基本支出写的可能是上年数；核对这几个数后改正"
    ),
    (
      "384000",
      "表二 第 1 行 合计·基本支出：写的是 384000.00，算出来是 38.40，差 383961.60 万元（各行相加）；"
        + "表二 第 1 行 合计·基本支出可能把元和万元写混了；核对这几个数后改正"
    ),
    (
      "-38.40",
      "表二 第 1 行 合计·基本支出：写的是 -38.40，算出来是 38.40，差 -76.80 万元（各行相加）；"
        + "表二 第 1 行 合计·基本支出可能正负号相反；核对这几个数后改正"
    ),
    (
      "76.80",
      "表二 第 1 行 合计·基本支出：写的是 76.80，算出来是 38.40，差 38.40 万元（各行相加）；"
        + "表二 第 1 行 合计·基本支出可能连同下级加了两次；核对这几个数后改正"
    ),
    ("38.41", "表二 第 1 行 合计·基本支出：写的是 38.41，算出来是 38.40，差 0.01 万元，尾差，允许 0.015（各行相加）"),
  ])
  func saysBothFiguresTheDifferenceAndTheCause(_ stated: String, _ sentence: String) throws {
    var clerk = Clerk()
    try clerk.spend("2010301 55.55 28")
    try clerk.spend("2080501 - 10.40")
    try clerk.state("t2.total.basic", stated)
    let first = clerk.calculation.findings.first { $0.cell.form == FormID("t2") }
    #expect(first.map { clerk.calculation.sentence(of: $0) } == sentence)
  }

  @Test func saysWhatIsMissingAndWhatIsAgainstAnAnswer() throws {
    var clerk = Clerk()
    #expect(
      sentences(clerk) == ["有没有·政府性基金：还没有填写", "表一 （一）一般公共预算·预算数：还没有填写"])
    clerk.answer("have.fund", .choice("no"))
    clerk.answer("t1.income1.amount", try amount("0"))
    clerk.answer("t1.income2.amount", try amount("3"))
    #expect(
      sentences(clerk) == [
        "有没有·上年结转：还没有填写上年结转",
        "表一 （二）政府性基金·预算数：写了 3.00，而“有没有”里答的是无；核对这几个数后改正",
      ])
  }

  @Test func saysWhatIsAboveAControlFigure() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 100")
    clerk.answer("control.total.ceiling", try amount("90"))
    #expect(
      sentences(clerk).contains(
        "表二 第 1 行 合计·合计：100.00，超 10.00 万元，最多 90.00（不超过控制数）；改正，或写核实说明"))
  }

  @Test(arguments: [
    ("2019999", nil, "支出 第 1 行 2019999·科目编码：支出功能分类科目本表未收录 2019999；改正，或写核实说明"),
    (
      "2010302", "行政管理",
      "支出 第 1 行 2010302 行政管理·科目名称：2010302 写作“行政管理”，科目名称是“一般行政管理事务”；改正，或写核实说明"
    ),
  ])
  func saysWhatACodeOrNameShouldBe(_ code: String, _ name: String?, _ sentence: String) throws {
    var clerk = Clerk()
    try clerk.spend("\(code) - 1")
    if let name { clerk.answer("spending.\(code).name", .text(name)) }
    #expect(sentences(clerk).contains(sentence))
  }

  private func sentences(_ clerk: Clerk) -> [String] {
    clerk.calculation.findings.map { clerk.calculation.sentence(of: $0) }
  }
}
