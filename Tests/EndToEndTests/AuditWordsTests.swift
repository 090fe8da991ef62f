import Foundation
import Publications
import Testing

@testable import tianbao

/// How an audit speaks: of the page as it is printed, in the order of its lines, to whoever reads it.
@Suite(.enabled(if: Publication.areThere, Published.absence)) struct AuditWordsTests {
  static let documents = [
    Published.guyuan, Published.industry, Published.linxia, Published.yinchuan,
    Published.shizuishan,
  ]

  private func words(_ document: String) throws -> [String] {
    let lines = try #require(Publication(document)).lines
    return AuditDesk().words(of: Array(lines.joined(separator: "\n").utf8))
  }

  @Test(arguments: documents) func saysWhatIsWrongInTheOrderOfTheText(_ document: String) throws {
    let found = try words(document).filter { $0.hasPrefix("错误") || $0.hasPrefix("警告") }
    let lines = found.compactMap { line -> Int? in
      guard let sign = line.firstRange(of: "文本第 ") else { return nil }
      return Int(line[sign.upperBound...].prefix { $0.isNumber })
    }
    #expect(lines == lines.sorted())
    #expect(lines.count > 1)
  }

  /// A bureau mends nothing and writes no 核实说明, and no page says what only the clerk is asked.
  @Test(arguments: documents) func asksNothingOfWhoeverReadsIt(_ document: String) throws {
    let said = try words(document)
    for words in ["核实说明", "改正", "与系统一致", "还没有填写", "按实际情况", "支出明细"] {
      #expect(said.filter { $0.contains(words) } == [])
    }
    #expect(said.dropLast().filter { $0.hasPrefix("未完成") } == [])
  }

  /// 表二 of 固原 2024 has 16 rows and no 合计; its first is 2011308, its second 2019999.
  @Test func namesRowsAsThePagePrintsThem() throws {
    let said = try words(Published.industry)
    #expect(said.contains { $0.contains("表二 合计（没有印）·基本支出") })
    #expect(said.contains { $0.contains("表二 第 2 行 2019999") })
    #expect(!said.contains { $0.contains("表二 第 1 行 合计") })
    // The rows of 支出明细 are those of 表六; 2010301 is the fourth of it.
    #expect(
      try words(Published.linxia).contains { $0.contains("文本第 404 行：表六 第 4 行 2010301 行政运行") })
  }

  /// No cover stands above the seven sheets of 002, and five name a 主管部门; two sheets of 004 lack 时效 and
  /// begin at 565 and 583.
  @Test func saysOnceWhatSeveralSheetsLack() throws {
    let undone = try words(Published.yinchuan).filter { $0.contains("DEPT") }
    #expect(undone == ["未能核对  DEPT：文本里没有找到写部门名称的封面（5 处）"])
    let said = try words(Published.linxia).filter { $0.contains("时效指标至少要有一条") }
    #expect(said.first?.hasPrefix("警告  文本第 565 行起：") == true)
    #expect(said.dropFirst().first?.hasPrefix("警告  文本第 583 行起：") == true)
  }

  /// 302, 14 款 of it, 303 and others: 15 cells of 合计 in 表三 are blank beside their parts.
  @Test func tellsAColumnOfBlankTotalsOnce() throws {
    let said = try words(Published.industry).filter { $0.contains("合计没有写") }
    #expect(said.count == 15)
    #expect(said.filter { $0.hasPrefix("警告") }.count == 1)
    #expect(said.first?.contains("文本第 157 行：表三 第 16 行 302") == true)
    #expect(said.first?.contains("这一栏共 15 处") == true)
  }
}
