import Forms
import Testing
import Wizards

/// Sections that are asked only where 有没有 says so.
@Suite struct ClosedSectionTests {
  /// 三公 is not answered yet: a jump must not land in the section behind.
  @Test(arguments: ["/10", "/表四", "/表四“三公”经费"])
  func nobodyIsLedToAnotherSection(_ line: String) throws {
    var wizard = try UndoTests.wizard([])
    let asked = try #require(LawTests.question(of: wizard.step(.line("")))).prompt
    let effects = wizard.step(.line(line))
    #expect(UndoTests.said(effects).contains("现在不问：“有没有”里还没有答有"), "\(effects)")
    let question = LawTests.question(of: effects)
    #expect(question?.prompt == asked && question?.initial == "")
  }

  /// Units are told by their codes where a row asks for one.
  @Test func aUnitIsTakenByItsCode() throws {
    var wizard = try UndoTests.wizard(["/有没有", "有", "无", "无", "无", "无", "无", ""])
    for line in ["/units", "401001 市林业局本级 行政 是", "/projects", "督查 2010302 3", "2"] {
      _ = wizard.step(.line(line))
    }
    _ = wizard.step(.line("/projects.@2.unit"))
    let said = UndoTests.said(wizard.step(.line("401001")))
    #expect(!said.contains("里没有"), "\(said)")
  }
}
