import Forms
import Texts

/// Words that lists of the budget system have in common, whatever form they fill.
enum PastedWord {
  /// Head a row or a column that adds up others.
  static let totals: Set<String> = ["合计", "小计", "总计", "本页合计", "本页小计", "共计", "支出合计"]
  /// Head a column of amounts without saying of what.
  static let amounts: Set<String> = [
    "金额", "预算金额", "预算数", "批复金额", "批复数", "分配金额", "支出金额", "年初预算数", "本年预算数",
  ]
  /// Head a column whose content no form asks for.
  static let ignored: Set<String> = [
    "序号", "行号", "栏次", "类", "款", "项", "名称", "科目名称", "项目编码", "项目代码", "项目类别", "支出类型",
    "增减额", "增减", "增减%", "增减率", "增长率", "比上年增减",
    "部门", "部门名称", "部门编码", "主管部门",
  ]

  /// Stands before the numbers of columns.
  static let numbering = "栏次"
  /// Says of money that last year left it.
  static let carried = "结转"
  /// Says of money that the budget gives it, whichever budget.
  static let appropriation = "财政拨款"
  /// Say in the column of projects that there is none.
  static let noProject: Set<String> = ["-", "无", "基本支出", "非项目"]

  /// Head a column that says whether a row is 基本支出 or 项目支出.
  static let kinds: Set<String> = ["项目类别", "项目类型", "项目分类", "支出类型", "支出类别", "支出性质"]
  /// Say there that it is 项目支出.
  static let projectKinds = ["特定目标", "其他运转", "项目支出"]
  /// Say there that it is 基本支出.
  static let basicKinds = ["人员类", "公用经费", "基本支出", "人员经费"]
  /// Say so as a part of what stands in the column of projects: 人员类项目/工资.
  private static let basicParts: Set<String> = [
    "人员类", "人员类项目", "人员经费", "公用经费", "公用经费项目", "日常公用经费", "运转类公用经费", "基本支出", "人员支出",
    "日常公用支出",
  ]

  /// The word in the name of a project that says that the row is 基本支出.
  static func basic(in name: String) -> String? {
    name.split { "/／-—－_:： ".contains($0) }.map(String.init).first { part in
      basicParts.contains(part) || part.hasPrefix("人员类")
    }
  }

  /// Begins the economic codes of wages.
  static let wages = "301"

  /// Answers about a block, besides their letters.
  static let take: Set<String> = ["y", "是", "收下"]
  static let replace: Set<String> = ["r", "换掉"]
  static let drop: Set<String> = ["n", "不要"]

  /// A heading as headings are compared: without white space, ordinal, 其中 and the unit in brackets.
  static func heading(_ text: String) -> String {
    let label = text.labelKey
    guard label.hasSuffix(")"), let open = label.lastIndex(of: "("),
      label[open...].contains("元")
    else { return label }
    return String(label[..<open])
  }

  /// A heading without anything it adds in brackets: 2024年执行数(决算数).
  static func bare(_ heading: String) -> String {
    guard let open = heading.firstIndex(of: "("), let close = heading.lastIndex(of: ")"),
      open < close, open > heading.startIndex
    else { return heading }
    return String(heading[..<open]) + heading[close...].dropFirst()
  }

  /// The unit that a heading or a line above the table says: `金额（元）`, `单位：万元`.
  static func unit(in text: String) -> MoneyUnit? {
    guard text.contains("元") else { return nil }
    let text = text.comparable
    for (words, unit) in units where words.contains(where: { text.contains($0) }) { return unit }
    return nil
  }

  private static let units: [([String], MoneyUnit)] = [
    (["(万元", "位:万元"], .wanYuan), (["(元", "位:元", "(人民币元"], .yuan), (["单位万元"], .wanYuan),
    (["单位元"], .yuan),
  ]

  /// Whether a cell says that its row adds up others: 合计, 教育支出小计.
  static func isTotal(_ text: String) -> Bool {
    guard text.unicodeScalars.contains("计") else { return false }
    let word = text.comparable
    return totals.contains(word) || word.hasSuffix("合计") || word.hasSuffix("小计")
      || word.hasSuffix("总计")
  }
}

extension String {
  /// Whether this is a figure: digits and the signs that stand in amounts, nothing else.
  var isFigure: Bool {
    var hasDigit = false
    for scalar in unicodeScalars {
      switch scalar.folded {
      case "0"..."9": hasDigit = true
      case ",", ".", "-", "+", "(", ")", "￥", "¥", " ", "%", "元", "万": continue
      default: return false
      }
    }
    return hasDigit
  }
}
