import Publications

/// The sheet of the whole department as 临夏 published it, read without the program.
struct LinxiaWhole {
  var department = ""
  var goal = ""
  var indicators: [LinxiaSheet.Indicator] = []

  init(_ lines: ArraySlice<String>) {
    for cells in lines.filter({ $0.contains("\t") }).map(LinxiaSheet.cells) {
      switch cells.first {
      case "部门名称": department = cells[1]
      case "总体目标": goal = cells[1]
      case let head? where cells.count >= 3 && !Self.headings.contains(head):
        indicators.append(LinxiaSheet.indicator(cells, below: indicators.last))
      default: continue
      }
    }
  }

  /// The first cells of what stands above the indicators.
  private static let headings: Set = [
    "预算情况 (万元)", "基本支出", "公用经费", "合计", "项目支出", "绩效指标",
  ]

  /// What a clerk types for this sheet; its amounts follow from the tables.
  var answers: [String] {
    let rows = ["部门管理", "履职效果", "能力建设"].flatMap { category in
      indicators.filter { $0.level1 == category }.map {
        "\($0.level2) | \($0.name) | \($0.value)"
      } + [""]
    }
    return [department, goal, "", "", "", ""] + rows
  }
}
