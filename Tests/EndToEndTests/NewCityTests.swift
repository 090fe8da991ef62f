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

  /// Codes in three columns, thousands separators and the total last are read, too.
  @Test func whatIsPrintedIsReadAndPrintsTheSame() throws {
    let desk = try Desk()
    let page = Self.folder.appending(path: "page.txt")
    let imported = try desk.run(
      ["import", page.path(), "--set", "jiangzhou-2026", "-o", "read"],
      environment: Self.environment)
    #expect(imported.output.contains("没有位置 0 行"), "\(imported.all)")
    let again = try desk.run(["render", "read", "--as-stated"], environment: Self.environment)
    #expect(again.output == (try String(contentsOf: page, encoding: .utf8)))
  }

  /// The figures of the page are those that were typed.
  @Test func whatIsReadIsWhatWasTyped() throws {
    let desk = try Desk()
    try fill("answers", at: desk)
    let page = Self.folder.appending(path: "page.txt").path()
    try desk.run(
      ["import", page, "--set", "jiangzhou-2026", "-o", "read"], environment: Self.environment)
    let pages = try ["city", "read"].map {
      try desk.run(["render", $0], environment: Self.environment).output
    }
    #expect(pages[0] == pages[1])
    let spending = try ["city", "read"].map { try figures(of: $0, at: desk) }
    #expect(spending[1] == spending[0])
  }

  /// What was typed of 支出明细 and of the incomes, in plain digits.
  private func figures(of draft: String, at desk: Desk) throws -> [String] {
    let lines = try desk.run(["answers", draft], environment: Self.environment).output
      .split(separator: "\n").map(String.init)
    let typed = [".code", ".basic", ".project", "fiscal.amount", "business.amount", "other.amount"]
    return zip(lines, lines.dropFirst()).filter { path, _ in
      (path.hasPrefix("/spending.@") || path.hasPrefix("/t1."))
        && typed.contains { path.hasSuffix($0) }
    }.map { path, value in
      path.split(separator: ".").dropFirst().joined(separator: ".") + " "
        + value.replacing(",", with: "").replacing(".00", with: "")
    }
  }

  private func fill(_ answers: String, at desk: Desk) throws {
    let file = Self.folder.appending(path: "\(answers).txt").path()
    let filled = try desk.run(
      ["new", "jiangzhou-2026", "--draft", "city", "--answers", file],
      environment: Self.environment)
    #expect(filled.status == 0, "\(filled.all)")
  }
}
