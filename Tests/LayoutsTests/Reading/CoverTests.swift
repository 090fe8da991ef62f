import Forms
import Publications
import Templates
import Testing

@testable import Layouts

/// Whose budget a document is, and of which day, as its cover and its signature say.
@Suite struct CoverTests {
  private func cover(_ text: String) -> Cover {
    let lines = text.split(separator: "|").enumerated().map { TextLine($0 + 1, String($1)) }
    return ReadDocument(rest: lines).cover
  }

  @Test(arguments: [
    ("某市工业和信息化局 2024 年部门预算", "某市工业和信息化局"),
    ("某市人民政府办公室|2025 年部门预算（汇总）|目录", "某市人民政府办公室"),
    ("附件 1|某市人民政府办公室|2024 年部门预算公开情况说明", "某市人民政府办公室"),
    ("某市政府办公室（汇总）2025年市本级部门项目支出预算绩效目标", "某市政府办公室"),
    ("某市档案馆|2024 年项目支出预算绩效目标", "某市档案馆"),
    ("某市农业局（本级）|2025 年部门预算（汇总）", "某市农业局（本级）"),
    // Nobody is named.
    ("2025 年部门预算", ""), ("附件2：|2025年度部门预算绩效目标", ""), ("目录|2025 年部门预算", ""),
    ("部门预算公开|2025 年部门预算", ""), ("第二部分 2025 年部门预算表", ""),
    // A sentence, a heading of the text.
    ("一、关于某市档案馆2025年财政拨款收支预算情况的总体说明", ""),
    ("根据要求，某市档案馆2025年部门预算已经公开。", ""),
    ("某市档案馆第25年部门预算", ""),
  ])
  func readsTheDepartment(_ text: String, _ department: String) {
    #expect(cover(text).department?.text ?? "" == department)
  }

  @Test(arguments: [
    ("某市档案馆|2025 年 2 月 5 日", "2025 年 2 月 5 日"), ("2025-02-05|2025年3月1日", "2025-02-05"),
    ("截至2024年12月31日，有房屋", ""), ("2025年2月30日", ""),
  ])
  func readsTheDay(_ text: String, _ date: String) {
    #expect(cover(text).date?.text ?? "" == date)
  }

  /// Where there are tables, a heading that spells the name otherwise is no cover.
  @Test(.enabled(if: Publication.areThere, "the publications are not beside the repository"))
  func anotherSpellingInAHeadingBeginsNoDocument() throws {
    var lines = try #require(Publication("guyuan-industry-bureau-2024")).lines
    lines[301] = "固原市工信局 2024 年部门预算情况说明"
    let set = try Library.set("guyuan-2024")
    let documents = DocumentReader(set.printedForms, year: set.set.year).read(
      PrintedText(lines.joined(separator: "\n").textLines()))
    #expect(documents.count == 1)
  }

  /// Sheets of two departments in one file, each below its cover; of one department they are one.
  @Test(.enabled(if: Publication.areThere, "the publications are not beside the repository"))
  func theCoverOfAnotherDepartmentBeginsADocument() throws {
    let name = "shizuishan-government-office-2024"
    let text = try #require(Publication(name)).lines
    let other = text.map { $0.replacing("石嘴山市人民政府办公室", with: "石嘴山市档案馆") }
    let set = try Library.set("shizuishan-2024")
    let reader = DocumentReader(set.printedForms, year: set.set.year)
    let documents = reader.read(PrintedText((text + other).joined(separator: "\n").textLines()))
    #expect(documents.map(\.pages.count) == [7, 7])
    #expect(documents.map(\.cover.department?.text) == ["石嘴山市人民政府办公室", "石嘴山市档案馆"])
    #expect(documents.map(\.rest.count) == [6, 6])
    let twice = reader.read(PrintedText((text + text).joined(separator: "\n").textLines()))
    #expect(twice.map(\.pages.count) == [14])
  }

  @Test(.enabled(if: Publication.areThere, "the publications are not beside the repository"))
  func readsThePublishedCovers() throws {
    let covers = try [
      "guyuan-government-office-2025", "guyuan-industry-bureau-2024",
      "yinchuan-government-office-2025", "shizuishan-government-office-2024",
      "linxia-government-office-2024",
    ].map { name in
      let lines = try #require(Publication(name)).lines.enumerated().map { TextLine($0 + 1, $1) }
      let rest = lines.filter { !$0.text.isEmpty && !$0.text.contains("\t") }
      let cover = ReadDocument(rest: rest).cover
      return [cover.department, cover.date].map { cell in
        cell.map { "\($0.line) \($0.text)" } ?? "-"
      }
    }
    #expect(
      covers == [
        ["3 固原市人民政府办公室", "373 2025 年 2 月 5 日"],
        ["3 固原市工业和信息化局", "390 2024 年 2 月 4 日"], ["-", "-"],
        ["3 石嘴山市人民政府办公室", "12 2024 年 2 月 5 日"],
        ["5 临夏市人民政府办公室", "243 2023年2月25日"],
      ])
  }
}
