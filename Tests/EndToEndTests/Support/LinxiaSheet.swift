import Publications

/// A goal sheet as 临夏 published it, read from the page's cells without the program.
struct LinxiaSheet {
  var name = ""
  var unit = ""
  /// 年度资金总额, 当年财政拨款, 上年结转, 其他资金 as printed.
  var amounts: [String] = []
  /// Paragraphs, without the marks of the extraction.
  var goal: [String] = []
  var indicators: [Indicator] = []

  struct Indicator {
    var level1: String
    var level2: String
    var name: String
    var value: String
  }

  /// The sheets of a document, in order.
  static func all(in lines: ArraySlice<String>) -> [LinxiaSheet] {
    var sheets: [LinxiaSheet] = []
    for line in lines {
      let cells = Self.cells(of: line)
      if cells == ["项目支出绩效目标表"] { sheets.append(LinxiaSheet()) }
      guard line.contains("\t"), !sheets.isEmpty else { continue }
      sheets[sheets.count - 1].add(cells)
    }
    return sheets
  }

  /// The cells of a line that are not blank.
  static func cells(of line: String) -> [String] {
    line.split(separator: "\t").map { cell in
      var text = cell[...]
      while text.first == " " { text.removeFirst() }
      while text.last == " " { text.removeLast() }
      return String(text)
    }.filter { !$0.isEmpty }
  }

  private mutating func add(_ cells: [String]) {
    let label = cells[0].filter { $0 != " " }
    if label == "项目名称" {
      name = cells[1]
    } else if label == "主管部门及代码" {
      unit = cells[2]
    } else if amounts.count < 4 {
      amounts.append(cells[cells.count - 1])
    } else if cells.contains("一级指标") {
      return
    } else if label.hasPrefix("总体目标") {
      goal += Self.paragraphs(of: cells[1])
    } else if cells.count == 1 {
      goal += Self.paragraphs(of: cells[0])
    } else {
      indicators.append(Self.indicator(cells, below: indicators.last))
    }
  }

  private static func paragraphs(of cell: String) -> [String] {
    let marks = cell.replacing("<p>", with: "\t").replacing("</p>", with: "\t")
    return cells(of: marks)
  }

  /// A row of three cells goes on below the 一级指标 above it.
  static func indicator(_ cells: [String], below last: Indicator?) -> Indicator {
    let own = Array(cells.suffix(3))
    return Indicator(
      level1: cells.count > 3 ? cells[0] : last?.level1 ?? "", level2: own[0], name: own[1],
      value: own[2])
  }

  private static let categories = [
    "经济成本指标", "社会成本指标", "生态环境成本指标", "数量指标", "质量指标", "时效指标", "经济效益指标",
    "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标",
  ]

  /// What a clerk types for this sheet of the n-th project, from the list of sheets to that list.
  func answers(_ number: Int) -> [String] {
    // The name is that of the list; 主管部门及代码 is blank on the page. What the list gives is not
    // asked: it is gone to.
    let columns = ["department", "unit", "current", "carry", "other"]
    let fields = zip(columns, ["-", unit] + amounts.dropFirst()).flatMap {
      ["/goal:\(number).\($0)", $1]
    }
    let head = ["\(number)"] + fields + ["/goal:\(number).goal"]
    let rows = Self.categories.flatMap { category in
      indicators.filter { $0.level2 == category }.map { "\($0.name) | \($0.value)" } + [""]
    }
    return head + goal + [""] + rows
  }
}
