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
    return operators.first { text.opens(with: $0.text) }
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

  /// Characters of what a value is compared with in words, and of numbers in words: 上年, 良好, 三次.
  static let standards = Set("上去往同期均标准计划目水规定要求良优好合满全无应预一二三四五六七八九十百千两半几".unicodeScalars)

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
