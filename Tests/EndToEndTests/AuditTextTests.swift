import Foundation
import Publications
import Testing

/// The running text of a published document, read and checked by the program itself.
@Suite(.enabled(if: Publication.areThere)) struct AuditTextTests {
  /// A document, a line of its text, and the figures that are told of it.
  @Test(arguments: [
    ("guyuan-government-office-2025", 249, ["1103.74"]),
    ("guyuan-government-office-2025", 305, ["489.24", "489.51", "0.27"]),
    ("guyuan-industry-bureau-2024", 342, ["1278.78", "602.28", "676.50"]),
    ("linxia-government-office-2024", 95, ["20.77%", "17.20%", "666.20"]),
    ("linxia-government-office-2024", 105, ["5.15%", "4.90%", "233.00"]),
    ("linxia-government-office-2024", 135, ["25.00", "31.00", "6.00"]),
    ("linxia-government-office-2024", 149, ["增加(减少)"]),
    ("linxia-government-office-2024", 153, ["42.15%", "29.65%", "271.96"]),
    ("linxia-government-office-2024", 243, ["2023", "2024"]),
  ])
  func tellsOfALineOfTheText(document: String, line: Int, figures: [String]) throws {
    let file = Repository.folder.deletingLastPathComponent()
      .appending(path: "shared/publications/\(document).txt").path()
    let outcome = try Desk().run(["audit", file])
    let told = outcome.output.split(separator: "\n").filter { $0.contains("文本第 \(line) 行") }
    #expect(told.contains { said in figures.allSatisfy { said.contains($0) } }, "\(told)")
  }

  /// 271.96 of 机关运行经费 stands in 表九 alone; what other tables add up to is another figure.
  @Test func comparesNothingWithATableThatIsNotPrinted() throws {
    let publication = try #require(Publication("linxia-government-office-2024"))
    let desk = try Desk()
    let text = (publication.lines[..<467] + publication.lines[492...]).joined(separator: "\n")
    let file = desk.folder.appending(path: "text.txt")
    try Data(text.utf8).write(to: file)
    let told = try desk.run(["audit", file.path()]).output.split(separator: "\n")
    #expect(!told.contains { $0.contains("文本第 153 行") && $0.contains("77.96") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("未能核对") && $0.contains("文本里没有表九") }, "\(told)")
  }

  /// 46.54 of 1103.74 is 4.2166 %: 4 % is right, 5 % is not.
  @Test(arguments: [("4.22%", ""), ("4%", ""), ("5%", "提示"), ("6%", "错误")])
  func weighsAPercentageAtItsPlaces(_ percent: String, _ grade: String) throws {
    let publication = try #require(Publication("guyuan-government-office-2025"))
    let desk = try Desk()
    let file = desk.folder.appending(path: "text.txt")
    let text = publication.lines.joined(separator: "\n")
    #expect(text.contains("下降4.22%"))
    try Data(text.replacing("下降4.22%", with: "下降\(percent)").utf8).write(to: file)
    let told = try desk.run(["audit", file.path()]).output.split(separator: "\n")
      .filter { $0.contains("文本第 249 行") && $0.contains("写的是") }
    #expect(told.count == (grade.isEmpty ? 0 : 1), "\(told)")
    #expect(told.allSatisfy { $0.hasPrefix(grade) }, "\(told)")
  }
}
