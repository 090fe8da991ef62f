import Publications

/// A goal sheet as 石嘴山 published it, read from the page's cells without the program.
struct PublishedSheet {
  /// 项目名称, 主管部门 and so on, by label.
  var fields: [String: String] = [:]
  var indicators: [Indicator] = []

  struct Indicator {
    /// `11` of 11-数量指标.
    var category: String
    var name: String
    /// As printed; `nil` is blank, which 0 is not.
    var weight: String?
  }

  /// The sheets of a document, in order.
  static func all(in lines: ArraySlice<String>) -> [PublishedSheet] {
    var sheets: [PublishedSheet] = []
    var category = ""
    for line in lines {
      let cells = line.split(separator: "\t").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
      if cells == ["部门项目支出预算绩效目标表"] { sheets.append(PublishedSheet()) }
      guard line.contains("\t"), cells.first != "一级指标", !sheets.isEmpty else { continue }
      let isField = labels.contains(cells[0])
      if isField {
        for pair in stride(from: 0, to: cells.count - 1, by: 2) {
          sheets[sheets.count - 1].fields[cells[pair]] = cells[pair + 1]
        }
        continue
      }
      var words = cells[...]
      while let head = words.first, head.prefix(while: \.isNumber).count > 0, head.contains("-"),
        isHeading(head)
      {
        if head.prefix(while: \.isNumber).count == 2 { category = String(head.prefix(2)) }
        words.removeFirst()
      }
      guard let name = words.first else { continue }
      sheets[sheets.count - 1].indicators.append(
        Indicator(category: category, name: name, weight: words.dropFirst().first))
    }
    return sheets
  }

  private static let labels: Set = ["项目名称", "主管部门", "项目属性", "项目主管处室", "年度总体绩效目标"]

  /// Whether a cell is the name of a 一级 or 二级 category.
  private static func isHeading(_ cell: String) -> Bool {
    let digits = cell.prefix(while: \.isNumber)
    let rest = cell.dropFirst(digits.count)
    let ends = ["指标", "效益", "影响", "满意度"]
    return digits.count <= 2 && rest.first == "-" && ends.contains { rest.hasSuffix($0) }
  }

  /// What a clerk types for this sheet, from the list of sheets to the list of sheets.
  var answers: [String] {
    let head = ["项目名称", "主管部门", "实施单位", "项目属性", "项目期限", "项目主管处室", "项目年度金额"]
    var lines = ["+"] + head.map { fields[$0] ?? "" } + [fields["年度总体绩效目标"] ?? "", ""]
    for category in ["11", "12", "13", "14", "21", "22", "23", "24", "31"] {
      let own = indicators.filter { $0.category == category }
      // A category that is said not to apply, and no more, is done with that line.
      if own.count == 1, own[0].name == "本指标不适用", own[0].weight == nil {
        lines.append(own[0].name)
      } else {
        lines += own.map { "\($0.name) | \($0.weight ?? "-")" } + [""]
      }
    }
    return lines
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }
}
