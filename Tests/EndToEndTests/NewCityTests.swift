import Foundation
import Publications
import Testing

/// A city that is nothing but a folder of data: 元 with thousands separators, 类 款 项 in columns of
/// their own, 项目支出 before 基本支出, the total last, classes in use numbered anew.
@Suite struct NewCityTests {
  private static let folder = Repository.folder.appending(path: "Tests/NewCity")
  private static let environment = ["TIANBAO_TEMPLATES": folder.appending(path: "Templates").path()]

  @Test func itsTemplatesAreWithoutFault() throws {
    let outcome = try Desk().run(["templates", "lint"], environment: Self.environment)
    #expect(outcome.all == "1 套模板，没有问题\n")
    #expect(outcome.status == 0)
  }

  @Test func isFilledAndPrinted() throws {
    let desk = try Desk()
    try fill("answers", at: desk)
    let checked = try desk.run(["check", "city", "--strict"], environment: Self.environment)
    #expect(checked.status == 0, "\(checked.all)")
    let rendered = try desk.run(["render", "city"], environment: Self.environment)
    let page = try String(
      contentsOf: Self.folder.appending(path: "page.txt"), encoding: .utf8)
    #expect(rendered.output == page)
  }

  private func fill(_ answers: String, at desk: Desk) throws {
    let file = Self.folder.appending(path: "\(answers).txt").path()
    let filled = try desk.run(
      ["new", "jiangzhou-2026", "--draft", "city", "--answers", file],
      environment: Self.environment)
    #expect(filled.status == 0, "\(filled.all)")
  }
}
