/// The words indicator values are written with.
enum IndicatorWords {
  /// What says that an indicator does not apply.
  static let notApplicable: Set<String> = ["无", "不涉及", "不适用", "本指标不适用"]

  /// The length of the longest of them, in bytes.
  static let longestNotApplicable = notApplicable.map(\.utf8.count).max() ?? 0

  /// Words of time without a date.
  private static let times: Set<String> = [
    "全年", "一年", "每年", "每季度", "每月", "每周", "每日", "每天", "年底前", "年内",
  ]

  /// Units that measure time.
  static let durations: Set<String> = [
    "年", "季度", "个季度", "个月", "周", "日", "天", "个工作日", "工作日", "小时", "个小时", "分钟",
    "秒",
  ]

  /// What may follow a year, a month or a day in a date.
  static let dateEndings: Set<String> = [
    "", "底", "末", "初", "前", "底前", "末前", "以前", "底以前", "之前", "内", "起", "止", "上旬",
    "中旬", "下旬",
  ]

  /// The length of the longest word of time, in bytes.
  private static let longestTime = times.map(\.utf8.count).max() ?? 0

  /// Whether a text is a word of time without a date.
  static func isTime(_ text: String) -> Bool {
    text.utf8.count <= longestTime && times.contains(text)
  }

  /// The operator that a text opens with; nil for one that opens with a digit or with another word.
  static func operatorBefore(
    _ text: some StringProtocol
  ) -> (text: String, sign: IndicatorOperator)? {
    guard let first = text.utf8.first, !(48...57).contains(first) else { return nil }
    return operators.first { $0.text.utf8.first == first && text.opens(with: $0.text) }
  }

  /// Operators before the number, longer spellings before their beginnings.
  private static let operators: [(text: String, sign: IndicatorOperator)] = [
    (">=", .atLeast), ("=>", .atLeast), ("≥", .atLeast), ("≧", .atLeast),
    ("<=", .atMost), ("=<", .atMost), ("≤", .atMost), ("≦", .atMost),
    (">", .moreThan), ("<", .lessThan), ("=", .equal),
    ("不少于", .atLeast), ("不低于", .atLeast), ("不小于", .atLeast), ("至少", .atLeast),
    ("达到", .atLeast), ("达", .atLeast),
    ("不高于", .atMost), ("不超过", .atMost), ("不大于", .atMost), ("不多于", .atMost),
    ("至多", .atMost), ("最多", .atMost),
    ("大于", .moreThan), ("高于", .moreThan), ("多于", .moreThan), ("超过", .moreThan),
    ("小于", .lessThan), ("低于", .lessThan), ("少于", .lessThan), ("等于", .equal),
  ]

  /// What an operator that is a sign begins with.
  static let signs = Set("≥≧≤≦<>=".unicodeScalars)

  /// Units that count or measure, apart from money, shares and time.
  static let measures: Set<String> = [
    "个", "项", "次", "人", "人次", "万人次", "名", "位", "户", "家", "台", "套", "件", "份",
    "篇", "期", "场", "批", "批次", "处", "座", "间", "所", "辆", "部", "条", "张", "册", "本",
    "块", "根", "棵", "株", "盏", "幅", "栋", "米", "平方米", "立方米", "公里", "千米", "亩",
    "公顷", "吨", "公斤", "千克", "升", "度", "千瓦时", "分", "点", "班", "课时", "起", "例",
    "宗", "笔", "头", "只",
  ]

  /// Whether a text is a unit that only a number can stand before; `类`, `级` and words are not.
  static func isUnit(_ text: String) -> Bool {
    measures.contains(text) || durations.contains(text)
      || ["%", "‰", "元", "万元", "亿元"].contains(text)
      || text.hasPrefix("元/") || text.hasPrefix("万元/")
  }

  /// The month of a date without its number: 月底前.
  static let monthsWithoutNumber: Set<String> = [
    "月底", "月末", "月初", "月中", "月底前", "月末前", "月底之前", "月末之前", "月底以前", "月末以前", "月前", "月内",
  ]

  /// Operators behind the unit, longer spellings before their endings.
  static let suffixes: [(text: String, sign: IndicatorOperator)] = [
    ("及以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("以下", .atMost),
    ("以内", .atMost), ("之内", .atMost), ("内", .atMost),
  ]

  /// Signs between the limits of a range.
  static let rangeSigns = ["-", "~", "—", "–", "−", "至", "到"]

  /// Residue of mathematical typesetting, and what it stands for.
  static let typesetting: [(text: String, sign: String)] = [
    ("\\geqslant", "≥"), ("\\leqslant", "≤"), ("\\geq", "≥"), ("\\leq", "≤"), ("\\ge", "≥"),
    ("\\le", "≤"), ("\\gt", ">"), ("\\lt", "<"), ("\\%", "%"), ("$", ""),
  ]

  /// Whether a sign parts clauses; neither a unit nor a word contains one.
  static func isClauseSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "；", "、", "：", ",", ";", ":", "“", "（", "(": true
    default: false
    }
  }
}
