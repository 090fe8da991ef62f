import Templates
import Testing

@Suite struct SetCheckTests {
  @Test(arguments: ["basic + total", "basic + sum(rows, total)"])
  func findsACellThatReadsItself(formula: String) throws {
    let folder = TestFolder.replacing(
      "basic + project", by: formula, in: "forms/table/form.yaml")
    let found = try folder.use { $0.lint().map(\.fault.description) }
    #expect(found.contains("公式绕成一圈：总表·全部·合计 取自 总表·全部·合计"))
  }

  @Test func findsACircleThroughTwoCells() throws {
    let folder = TestFolder.replacing(
      "OUTSUM = sum(list, project)", by: "OUTSUM = total", in: "forms/table/form.yaml")
    let found = try folder.use { $0.lint().map(\.fault.description) }
    #expect(found.contains("公式绕成一圈：总表·全部·项目支出 取自 总表·全部·合计 取自 总表·全部·项目支出"))
  }

  @Test func findsAnAmountNobodyAddsUp() throws {
    let folder = TestFolder.replacing(
      "sum(list, project)", by: "sum(list, basic)", in: "forms/table/form.yaml")
    let found = try folder.use { $0.lint().map(\.description) }
    #expect(
      found == [
        "forms/list/form.yaml:13:7: 金额“清单·项目支出”不参加任何规则或合计；确实如此就写 alone 说明原因"
      ])
  }

  @Test func acceptsAReasonForALonelyAmount() throws {
    var folder = TestFolder.replacing(
      "sum(list, project)", by: "sum(list, basic)", in: "forms/table/form.yaml")
    folder.replace(
      "when: list.fund", by: "alone: 只作参考, when: list.fund", in: "forms/list/form.yaml")
    #expect(try folder.use { $0.lint() } == [])
  }

  @Test func findsFamiliesNoSetUses() throws {
    let folder = TestFolder.with("forms/spare/form.yaml", "name: 备用\n")
    #expect(
      try folder.use { $0.lint().map(\.description) } == [
        "forms/spare/form.yaml:1:1: 没有套表用到表式“spare”"
      ])
  }

  @Test func findsUnknownHolesOfAPicture() throws {
    var folder = TestFolder.replacing(
      "name: 总表", by: "name: 总表\nprinted: yes", in: "forms/table/form.yaml")
    let picture = "总表\n\n项目\t数\n@row {label}\t{total}\n@rows {label}\t{totl}\n全部\t{all.totl}\n"
    folder.write(picture, to: "forms/table/page.layout")
    let found = try folder.use { $0.lint().map(\.description) }
    #expect(found.contains("forms/table/page.layout:4:1: 没有叫“row”的部分，是不是“rows”"))
    #expect(found.contains("forms/table/page.layout:5:16: 没有叫“totl”的空位，是不是“total”"))
    #expect(found.contains("forms/table/page.layout:6:5: 没有叫“totl”的空位，是不是“total”"))
  }

  @Test func findsUnknownMarksAndCategoriesOfAPictureWithoutATable() throws {
    let file = "forms/list/form.yaml"
    var folder = TestFolder.replacing("name: 清单", by: "name: 清单\nprinted: yes", in: file)
    folder.replace(
      "choice have}\n", by: "choice have}\n      note: {label: 注, kind: text 5}\n", in: file)
    folder.replace(
      "key: name}", by: "key: name, group: kind, categories: categories.tsv}", in: file)
    folder.replace(
      "name: {label", by: "kind: {label: 类别, kind: category}\n      name: {label", in: file)
    folder.replace(
      "name\t名称", by: "note\t注\t\t注\nkind\t类别\t\t甲\nname\t名称", in: "forms/list/help.tsv")
    folder.write(
      "id\tlevel1\tlevel2\tneed\n11\t甲\t甲\trequired\n12\t乙\t乙\trequired\n",
      to: "forms/list/categories.tsv")
    folder.write(
      """
      flow
      {fund=yes} {fund=yess} {note=a} {fnd=yes}
      @rows.11 {name} {basic}
      @rows.99 {name} {basci}
      """, to: "forms/list/page.layout")
    let found = try folder.use { $0.lint().map(\.description) }
    #expect(
      found == [
        "forms/list/page.layout:2:13: 没有叫“yess”的选项，是不是“yes”",
        "forms/list/page.layout:2:25: “note”不是选项栏，不能写“=”",
        "forms/list/page.layout:2:34: 没有叫“fnd”的空位，是不是“fund”",
        "forms/list/page.layout:3:1: 缺指标类别“12”",
        "forms/list/page.layout:4:1: 没有叫“99”的指标类别",
        "forms/list/page.layout:4:18: 没有叫“basci”的空位，是不是“basic”",
      ])
  }
}
