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
}
