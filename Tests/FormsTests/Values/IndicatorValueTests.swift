import Testing

@testable import Forms

/// Indicator values as publications and clerks write them.
@Suite struct IndicatorValueTests {
  struct Reading: Sendable {
    let text: String
    let kind: IndicatorKind
    let comparator: IndicatorOperator?
    let number: String?
    let scale: IndicatorScale?
    let unit: String?
    let normalized: String

    init(
      _ text: String, _ comparator: IndicatorOperator?, _ number: String?, _ unit: String?,
      _ normalized: String, scale: IndicatorScale? = nil, kind: IndicatorKind = .quantity
    ) {
      self.text = text
      self.kind = kind
      self.comparator = comparator
      self.number = number
      self.scale = scale
      self.unit = unit
      self.normalized = normalized
    }
  }

  @Test(arguments: [
    Reading("≥90%", .atLeast, "90", "%", "≥90%"),
    Reading("100%", nil, "100", "%", "100%"),
    Reading("=100%", .equal, "100", "%", "=100%"),
    Reading("＜1%", .lessThan, "1", "%", "＜1%"),
    Reading("8.5%", nil, "8.5", "%", "8.5%"),
    Reading("90%以上", .atLeast, "90", "%", "≥90%"),
    Reading("1500 人以上", .atLeast, "1500", "人", "≥1500人"),
    Reading("达到 95%", .atLeast, "95", "%", "≥95%"),
    Reading("达到 90%以上", .atLeast, "90", "%", "≥90%"),
    Reading("2268 路", nil, "2268", "路", "2268路"),
    Reading("1 个月", nil, "1", "个月", "1个月"),
    Reading("3 个百分点", nil, "3", "个百分点", "3个百分点"),
    Reading("1项", nil, "1", "项", "1项"),
    Reading("500 元/次", nil, "500", "元/次", "500元/次"),
    Reading("61320元/人/年", nil, "61320", "元/人/年", "61320元/人/年"),
    Reading("≥1次/年", .atLeast, "1", "次/年", "≥1次/年"),
    Reading("≤4次/月", .atMost, "4", "次/月", "≤4次/月"),
    Reading("30日内", .atMost, "30", "日", "≤30日"),
    Reading("≥12个月", .atLeast, "12", "个月", "≥12个月"),
    Reading("15514.5元", nil, "15514.5", "元", "15514.5元"),
    Reading("144.6 万元", nil, "144.6", "元", "144.6万元", scale: .wan),
    Reading("≤313.24 万元", .atMost, "313.24", "元", "≤313.24万元", scale: .wan),
    Reading("≤ 5 万元", .atMost, "5", "元", "≤5万元", scale: .wan),
    Reading("≤2万", .atMost, "2", nil, "≤2万", scale: .wan),
    Reading("≤1.1万册", .atMost, "1.1", "册", "≤1.1万册", scale: .wan),
    Reading("≥180万件", .atLeast, "180", "件", "≥180万件", scale: .wan),
    Reading("≥ 2 个", .atLeast, "2", "个", "≥2个"),
    Reading(#"$\geq 98\%$"#, .atLeast, "98", "%", "≥98%"),
    Reading("1-2 名", nil, "1", "名", "1-2名", kind: .range),
    Reading("5-10分钟", nil, "5", "分钟", "5-10分钟", kind: .range),
  ])
  func readsThePublishedQuantities(_ reading: Reading) {
    check(reading)
  }

  @Test(arguments: [
    Reading(">=1240人次", .atLeast, "1240", "人次", "≥1240人次"),
    Reading(">=86所", .atLeast, "86", "所", "≥86所"),
    Reading("》=86所", .atLeast, "86", "所", "≥86所"),
    Reading("《=2%", .atMost, "2", "%", "≤2%"),
    Reading("＞＝８６％", .atLeast, "86", "%", "≥86%"),
    Reading("≧98 ％", .atLeast, "98", "%", "≥98%"),
    Reading("<= 5‰", .atMost, "5", "‰", "≤5‰"),
    Reading(">5家", .moreThan, "5", "家", "＞5家"),
    Reading("95", nil, "95", nil, "95"),
    Reading("=100.00(%)", .equal, "100", "%", "=100.00%"),
    Reading("≥90.00（%）", .atLeast, "90", "%", "≥90.00%"),
    Reading("不少于50次", .atLeast, "50", "次", "≥50次"),
    Reading("不低于80%", .atLeast, "80", "%", "≥80%"),
    Reading("不高于8万元", .atMost, "8", "元", "≤8万元", scale: .wan),
    Reading("不超过3个工作日", .atMost, "3", "个工作日", "≤3个工作日"),
    Reading("3亿元以内", .atMost, "3", "元", "≤3亿元", scale: .yi),
    Reading("2%以下", .atMost, "2", "%", "≤2%"),
    Reading("≥1,240人次", .atLeast, "1240", "人次", "≥1240人次"),
    Reading("-5%", nil, "-5", "%", "-5%"),
    Reading("5～10天", nil, "5", "天", "5-10天", kind: .range),
    Reading("5至10天", nil, "5", "天", "5-10天", kind: .range),
  ])
  func readsWhatClerksType(_ reading: Reading) {
    check(reading)
  }

  @Test(arguments: [
    ("无", IndicatorKind.notApplicable), ("不涉及", .notApplicable), ("本指标不适用", .notApplicable),
    ("不适用", .notApplicable), ("合格", .qualitative), ("有效", .qualitative), ("效果好", .qualitative),
    ("健全", .qualitative), ("三级", .qualitative), ("工作保障", .qualitative), ("按实际需求", .qualitative),
    ("明显提升", .qualitative), ("有效改善社会治安环境", .qualitative), ("长期", .qualitative),
    ("定性", .qualitative), ("定性-提升", .qualitative), ("定性-持续改进", .qualitative),
    ("定性：合格", .qualitative), ("2025 年6 月底", .time), ("2024年底前", .time),
    ("2024年12月前", .time), ("2024 年 12 月底前", .time), ("≥11月前", .time), ("10月", .time),
    ("1-12月", .time), ("全年", .time), ("每月", .time), ("年底前", .time), ("2026-03-01", .time),
    ("2026.3.1", .time), ("3月15日", .time), ("2021 年 2 月终验起提供 5 年服务", .text),
    ("内页每页0.35元，封皮每本3元", .text), ("画面清晰，声音清楚", .text), ("", .text),
    ("≥80%以下", .text), ("≥", .qualitative), ("12.3.4%", .text), ("A4", .text), ("2次，3家", .text),
    ("全年365天应急值守", .text), ("1,2人", .text),
  ])
  func tellsTheKindsApart(_ text: String, _ kind: IndicatorKind) {
    let value = IndicatorValue(text)
    #expect(value.kind == kind)
    #expect(value.normalizedText == text)
    #expect(value.written == text)
  }

  /// What the sheets of the five publications print in their column of values, by what it is.
  @Test(arguments: [
    (
      IndicatorKind.quantity,
      [
        "86.15 万元", "9", "≥1000", "90%", "≥95%", "1人", "7人", "69345元", "8.87万元", "≥35个", "≥490本",
        "≤20天", "≥30天", "≤10万", "≥44次", "≥75台", "≥200份", "≥121条", "≥350天", "370万元", "130人",
        "15636元/人/年", "10万元", "5次", "15 家", "≥100%", "≤45 万元", "30日内",
      ]
    ),
    (.time, ["全年", "每月", "每天", "10月", "≥11月前", "1-12月", "2025 年6 月底", "2024年12月前"]),
    (
      .qualitative,
      [
        "持续", "良好", "工作保障", "长期保障", "长期效果", "按计划按时 完成", "按实际需求采购", "合格", "合规", "有效",
        "效果好", "长期", "明显提升", "有所提升", "全年正常运转", "安全运行", "逐步提升", "定性", "定性-提升",
      ]
    ),
    (.notApplicable, ["无", "不涉及", "本指标不适用"]),
    (.text, ["以实际结果为指标，效果明显", "2021 年 2 月终验起提供 5 年服务"]),
  ])
  func understandsEveryPublishedValue(_ kind: IndicatorKind, _ values: [String]) {
    #expect(values.filter { IndicatorValue($0).kind != kind } == [])
  }

  @Test func keepsTheNumberThatDoesNotBelongToAQualitativeValue() {
    let value = IndicatorValue("定性≤2 小时")
    #expect(value.kind == .qualitative)
    #expect(value.comparator == .atMost)
    #expect(value.number == DecimalNumber(mantissa: 2))
    #expect(value.unit == "小时")
    #expect(value.normalizedText == "定性≤2 小时")
  }

  @Test func keepsTheOperatorBeforeADate() {
    #expect(IndicatorValue("≥11月前").comparator == .atLeast)
  }

  @Test func keepsBothLimitsOfARange() {
    let value = IndicatorValue("1-2 名")
    #expect(value.number == DecimalNumber(mantissa: 1))
    #expect(value.upper == DecimalNumber(mantissa: 2))
  }

  @Test(arguments: [
    ("62万元", true, 62_000_000), ("69345元", true, 6_934_500), ("15514.5元", true, 1_551_450),
    ("4万元/年", true, 4_000_000), ("3亿元", true, 30_000_000_000), ("≤33万元", true, 33_000_000),
    ("500元/次", true, nil), ("61320元/人/年", true, nil), ("0.001元", true, nil),
    ("1-2万元", true, nil), ("≤2万", false, nil), ("35个", false, nil), ("90%", false, nil),
    ("定性-提升", false, nil), ("999999999999999999亿元", true, nil),
  ])
  func knowsMoney(_ text: String, _ isMoney: Bool, _ fen: Int64?) {
    #expect(IndicatorValue(text).isMoney == isMoney)
    #expect(IndicatorValue(text).money == fen.map(Money.init(fen:)))
  }

  @Test func knowsRatesTimesAndNumbers() {
    #expect(IndicatorValue("≥98％").isRate)
    #expect(IndicatorValue("3‰").isRate)
    #expect(!IndicatorValue("3个百分点").isRate)
    #expect(IndicatorValue("≤2小时").isTime)
    #expect(IndicatorValue("全年").isTime)
    #expect(!IndicatorValue("2次").isTime)
    #expect(IndicatorValue("第３季度完成").hasNumber)
    #expect(!IndicatorValue("三级").hasNumber)
    #expect(IndicatorValue("不涉及").isNotApplicable)
    #expect(!IndicatorValue("无线覆盖").isNotApplicable)
    #expect(IndicatorValue("≥180万件").scaledNumber == DecimalNumber(mantissa: 1_800_000))
  }

  @Test(arguments: [
    ("不涉及", true), (" 不 适用\u{3000}", true), ("本指标不适用", true), ("无", true),
    ("无线覆盖", false), ("", false), ("0", false), ("本指标不适用于我单位", false),
  ])
  func knowsWhatDoesNotApply(_ text: String, _ isNotApplicable: Bool) {
    #expect(IndicatorValue.isNotApplicable(text) == isNotApplicable)
    #expect(IndicatorValue(text).isNotApplicable == isNotApplicable)
  }

  @Test func keepsTheTextAsWritten() {
    #expect(IndicatorValue("  >= 1240 人次 ").written == ">= 1240 人次")
  }

  private func check(_ reading: Reading) {
    let value = IndicatorValue(reading.text)
    #expect(value.kind == reading.kind)
    #expect(value.comparator == reading.comparator)
    #expect(value.number?.text == reading.number)
    #expect(value.scale == reading.scale)
    #expect(value.unit == reading.unit)
    #expect(value.normalizedText == reading.normalized)
    #expect(value.written == reading.text)
    #expect(IndicatorValue(value.normalizedText).normalizedText == value.normalizedText)
  }
}
