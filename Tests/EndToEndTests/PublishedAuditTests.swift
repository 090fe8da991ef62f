import Foundation
import Publications
import Testing

/// What an audit says of published sheets and tables: every 错误 and 警告 has its reason here, and what
/// looks wrong but is not stays unsaid.
@Suite(.enabled(if: Publication.areThere, Published.absence)) struct PublishedAuditTests {
  /// What is said of the sheets of a document, 提示 apart, `error D108 409`; where the place is a part
  /// of a sheet, with the sheet for the line.
  private static let sheets: [(document: String, findings: [String])] = [
    (
      "guyuan-government-office-2025",
      [
        // 项目属性 (1, 2, 4), 项目期 and 项目总额 (3) are blank.
        "warning HDR 381", "warning HDR 405", "warning HDR 429", "warning HDR 430",
        "warning HDR 455",
        // 主管部门 of sheet 3 is not spelled as on the cover.
        "warning DEPT 428",
        // 数量 is 86.15万元.
        "warning QTYNUM 389",
        // 年度资金总额 is blank; 结余结转 4.64 and 财政拨款 10 stand beneath it.
        "warning BLANK 406", "warning BLANK 508",
        // 24万元, 5万元 and 10万元 in cells whose unit is in the head.
        "warning UNITIN 456", "warning UNITIN 456", "warning UNITIN 458", "warning UNITIN 482",
        "warning UNITIN 482", "warning UNITIN 484", "warning UNITIN 508", "warning UNITIN 510",
        // 9 and ≥1000 of what?
        "warning D102 463", "warning D102 515",
      ]
    ),
    (
      "guyuan-industry-bureau-2024",
      [
        // 144.6 of cost in a project of 144, 0.6 more.
        "error D108 409",
        // One 三级指标 under 社会效益 and 可持续影响; three that only repeat 服务对象满意度.
        "warning D99 413", "warning D99 414", "warning D99 436", "warning D99 458",
        // 10 of cost in a project of 14.
        "warning COST 431",
      ]
    ),
    (
      "linxia-government-office-2024",
      [
        // 政府 twice in the name of the department.
        "warning DEPT 518",
        // 主管部门及代码 is blank on all eight sheets.
        "warning HDR 547", "warning HDR 566", "warning HDR 584", "warning HDR 603",
        "warning HDR 625", "warning HDR 645", "warning HDR 664", "warning HDR 682",
        // 成本控制率 ≥95%; on sheet 3 it is ≤95%.
        "warning D106 554",
        // 数量 is 25, 45, 313.24, 9, 20 and 4 万元.
        "warning QTYNUM 555", "warning QTYNUM 592", "warning QTYNUM 612", "warning QTYNUM 633",
        "warning QTYNUM 653", "warning QTYNUM 692",
        // Sheets without any 时效.
        "warning CAT goal:2", "warning CAT goal:3", "warning CAT goal:6", "warning CAT goal:7",
        "warning CAT goal:8",
        // 45.00万元, 9.00万元, 20.00万元, 5.00万元 and 4.00万元 in cells whose unit is in the head.
        "warning UNITIN 605", "warning UNITIN 627", "warning UNITIN 647", "warning UNITIN 666",
        "warning UNITIN 684",
        // 313.24 of cost, of several years, in a sheet of 45.
        "warning D108 610",
        // 定性 and ≤2小时 in one value.
        "error D102 635",
        // 服务对象满意度指标 is the name of the category.
        "warning D99 675",
      ]
    ),
    (
      "yinchuan-government-office-2025",
      [
        // 全年, 每月, 每天 where the sheet says 必填量化.
        "warning QUANT 161", "warning QUANT 163", "warning QUANT 165", "warning QUANT 416",
        "warning QUANT 417", "warning QUANT 423",
        // One 三级指标 under 可持续影响 and 满意度.
        "warning D99 212",
        // 主管部门, 项目属性 (3, 4) and 其他资金 (5) are blank.
        "warning HDR 226", "warning HDR 228", "warning HDR 355", "warning HDR 361",
        "warning HDR 496",
        // Three times ≥100%.
        "warning D104 270", "warning D104 276", "warning D104 278",
        // The label 成本指标 is lost: 2 and 10 万 without 元 stand under 时效, in a project of 12.
        "warning D102 297", "warning MONEYIND 297", "warning D102 299",
        "warning MONEYIND 299",
        // 76 956 元 × 130 人 = 1000.428 万元 of 763.
        "warning QXU 670",
      ]
    ),
    (
      "shizuishan-government-office-2024",
      [
        // One 三级指标 twice; a sheet in which nothing applies, with a goal of four characters.
        "warning D99 180", "warning WEIGHT 198", "warning D90 196",
      ]
    ),
  ]

  /// What an audit of each document says, made once.
  private static let reports = Dictionary(
    uniqueKeysWithValues: sheets.map { document, _ in
      let file = Repository.folder.deletingLastPathComponent()
        .appending(path: "shared/publications/\(document).txt").path()
      return (
        document,
        Result { try Report(try Desk().run(["audit", file, "--format", "json"]).output) }
      )
    })

  private static func report(_ document: String) throws -> Report {
    try #require(reports[document]).get()
  }

  @Test(arguments: sheets)
  func saysOfTheSheetsWhatIsWrongAndNothingElse(
    _ document: String, _ expected: [String]
  ) throws {
    let found = try Self.report(document).findings.filter {
      ($0.form.hasPrefix("goal") || $0.form == "whole")
        && $0.severity != "info"
    }
    let named = found.map { "\($0.severity) \($0.rule) \($0.line.map(String.init) ?? $0.form)" }
    #expect(named.sorted() == expected.sorted())
  }

  /// Lines of tables in which nothing is wrong.
  ///
  /// 固原 2025: empty 类 are left out and their ordinals have gaps; the base is called 执行数（决算数）;
  /// 增减% is blank where the base is. 固原 2024: empty 类 are printed; 表二 has no 类 and no 款. 临夏: a 类 is
  /// called otherwise in 表一 and 表四; 机关运行经费 of 表九 is more than 日常公用经费.
  @Test(arguments: [
    ("guyuan-government-office-2025", [82...154, 156...237]),
    ("guyuan-industry-bureau-2024", [78...132, 204...298]),
    ("linxia-government-office-2024", [250...514]),
  ])
  func saysNothingOfSoundTables(_ document: String, _ lines: [ClosedRange<Int>]) throws {
    let found = try Self.report(document).findings.filter { finding in
      ["error", "warning"].contains(finding.severity)
        && lines.contains { $0.contains(finding.line ?? 0) }
    }
    #expect(found.map(\.message) == [])
  }

  /// Remarks about how a page is written are one finding each, with their number.
  @Test(arguments: [
    // 140.4 beside 123.45; 0 beside a blank in one column.
    ("guyuan-government-office-2025", ["DEC", "D79"]),
    ("guyuan-industry-bureau-2024", ["DEC"]), ("linxia-government-office-2024", ["DEC", "D79"]),
    ("yinchuan-government-office-2025", []), ("shizuishan-government-office-2024", []),
  ])
  func tellsOnceHowAPageIsWritten(_ document: String, _ expected: [String]) throws {
    let found = try Self.report(document).findings.filter {
      ["DEC", "D30", "D79"].contains($0.rule)
    }
    #expect(found.map(\.rule).sorted() == expected.sorted())
    #expect(found.allSatisfy { $0.severity == "info" })
  }
}
