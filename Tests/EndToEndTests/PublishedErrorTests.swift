import Foundation
import Publications
import Testing

/// All that is wrong in the five publications as they were published, and what could not be checked.
///
/// `ROLL 155 20.28 13.69 6.59` is rule, line, what is written, what it should be and the difference;
/// what follows from another finding stands behind it with `<`.
@Suite(.enabled(if: Publication.areThere, Published.absence)) struct PublishedErrorTests {
  private static let errors: [(document: String, errors: [String])] = [
    (
      "guyuan-government-office-2025",
      [
        // 22102 has one 项, 2210201, of 13.69 last year: 20.28 - 13.69 = 6.59.
        // Its change 15.81 - 20.28 = -4.47; of the 项 15.81 - 13.69 = 2.12: -4.47 - 2.12 = -6.59.
        "ROLL 155 20.28 13.69 6.59", "<ROLL 155 -4.47 2.12 -6.59",
        // Four of eight tables of the 目录 have no text.
        "TOC 22", "TOC 24", "TOC 28", "TOC 30",
        // 增加(减少) left as in the template.
        "TEMPL 265", "TEMPL 267",
      ]
    ),
    (
      "guyuan-industry-bureau-2024",
      [
        // One cost of 144.6 in a project of 144: 144.6 - 144 = 0.6.
        "D108 409 144.6 144 0.6",
        // 表六 has 602.28 of income; 1278.78 is with 676.50 from last year: 602.28 + 676.50 = 1278.78.
        // 1278.78 of 602.28 is 212.32 %, not 100 %; the parts 1278.78 + 0 + … against 602.28.
        "NARR 342 1278.78 602.28 676.50", "<NSHARE 342", "<D70 342 1278.78 602.28 676.5",
      ]
    ),
    (
      "linxia-government-office-2024",
      [
        // 138.38 / (666.20 + 138.38) = 138.38 / 804.58 = 17.20 %; 138.38 / 666.20 = 20.77 %.
        "NPCT 95",
        // 12 / (233 + 12) = 12 / 245 = 4.90 %; 12 / 233 = 5.15 %.
        "NPCT 105",
        // 25 of 出国 and 6 of 公务用车 are 31: 25 - 31 = -6.
        "D73 135 25.00 31.00 -6.00", "<SG 135 25 31 -6",
        // 增加(减少) and 增长(下降) left as in the template.
        "TEMPL 145", "TEMPL 149",
        // 114.64 / (271.96 + 114.64) = 114.64 / 386.60 = 29.65 %; 114.64 / 271.96 = 42.15 %.
        "NPCT 153",
        // 定性 and ≤2小时 in one value.
        "D102 635",
      ]
    ),
    ("shizuishan-government-office-2024", []), ("yinchuan-government-office-2025", []),
  ]

  @Test(arguments: errors)
  func findsJustTheseErrors(_ document: String, _ expected: [String]) throws {
    let found = try report(document).findings("error").flatMap { finding in
      [Self.line(finding)] + (finding.consequences ?? []).map { "<" + Self.line($0) }
    }
    #expect(found.sorted() == expected.sorted())
  }

  /// No cover of the last document names the department, no list the projects, nothing the 批复数; no page says which
  /// units are reported where (T6, T2T6), and last year's figures stand only in 表二.
  @Test(arguments: [
    (
      "guyuan-government-office-2025",
      // 表四 and 表五 are not printed, so 三公 (D73) and 政府性基金 (D78) of the text have no table.
      [
        "APPROVED": 1, "D73": 1, "D78": 1, "FUNDSRC": 1, "NBASE": 3, "X-T2T6": 2,
        "X-T6T8": 3,
      ]
    ),
    (
      "guyuan-industry-bureau-2024",
      ["APPROVED": 1, "FUNDSRC": 1, "NBASE": 2, "SHEETSUM": 1]
    ),
    ("linxia-government-office-2024", ["APPROVED": 1]),
    ("shizuishan-government-office-2024", [:]),
    ("yinchuan-government-office-2025", ["DEPT": 5]),
  ])
  func saysWhatCouldNotBeChecked(_ document: String, _ expected: [String: Int]) throws {
    let undone = try report(document).unchecked
    #expect(Dictionary(undone.map { ($0.rule, 1) }, uniquingKeysWith: +) == expected)
  }

  private func report(_ document: String) throws -> Report {
    let file = Repository.folder.deletingLastPathComponent()
      .appending(path: "shared/publications/\(document).txt").path()
    return try Report(try Desk().run(["audit", file, "--format", "json"]).output)
  }

  private static func line(_ finding: Report.Found) -> String {
    let figures = [finding.stated, finding.expected, finding.difference].compactMap(\.self)
    return ([finding.rule, finding.line.map(String.init) ?? finding.form] + figures)
      .joined(separator: " ")
  }
}
