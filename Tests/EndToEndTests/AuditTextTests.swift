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
    let told = outcome.output.split(separator: "\n").filter { $0.contains("文字第 \(line) 行") }
    #expect(told.contains { said in figures.allSatisfy { said.contains($0) } }, "\(told)")
  }
}
