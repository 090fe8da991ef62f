import Testing

@testable import Forms

/// 增减额 and 增减% against every row of a published table, and percentages as they are written.
@Suite struct PercentTests {
  /// A row of 固原市人民政府办公室 2025, 表二: prior year, budget, change, change in percent.
  struct Row: Sendable {
    let label: String
    let prior: String
    let budget: String
    let change: String
    let percent: String

    init(_ label: String, _ prior: String, _ budget: String, _ change: String, _ percent: String) {
      self.label = label
      self.prior = prior
      self.budget = budget
      self.change = change
      self.percent = percent
    }
  }

  @Test(arguments: [
    Row("合计", "1712.09", "1546.71", "-165.38", "-9.66"),
    Row("103001 固原市人民政府办公室本级", "1103.74", "941.54", "-162.2", "-14.70"),
    Row("201 一般公共服务支出", "792.17", "743.04", "-49.13", "-6.20"),
    Row("20103 政府办公厅（室）及相关机构事务", "775.62", "738.34", "-37.28", "-4.81"),
    Row("2010301 行政运行", "625.20", "652.19", "26.99", "4.32"),
    Row("2010302 一般行政管理事务", "150.42", "86.15", "-64.27", "-42.73"),
    Row("20113 商贸事务", "10.36", "4.64", "-5.72", "-55.21"),
    Row("2011308 招商引资", "10.36", "4.64", "-5.72", "-55.21"),
    Row("20199 其他一般公共服务支出", "6.19", "0.06", "-6.13", "-99.03"),
    Row("2019999 其他一般公共服务支出", "6.19", "0.06", "-6.13", "-99.03"),
    Row("208 社会保障和就业支出", "142.69", "103.23", "-39.46", "-27.65"),
    Row("20805 行政事业单位养老支出", "140.4", "103.23", "-37.17", "-26.47"),
    Row("2080501 行政单位离退休", "9.45", "0.71", "-8.74", "-92.49"),
    Row("2080505 机关事业单位基本养老保险缴费支出", "69.93", "68.35", "-1.58", "-2.26"),
    Row("2080506 机关事业单位职业年金缴费支出", "61.02", "34.17", "-26.85", "-44.00"),
    Row("20807 就业补助", "2.29", "0", "-2.29", "-100.00"),
    Row("2080704 社会保险补贴", "2.29", "0", "-2.29", "-100.00"),
    Row("210 卫生健康支出", "40.53", "35.11", "-5.42", "-13.37"),
    Row("21011 行政事业单位医疗", "40.53", "35.11", "-5.42", "-13.37"),
    Row("2101101 行政单位医疗", "38.35", "33.22", "-5.13", "-13.38"),
    Row("2101103 公务员医疗补助", "2.18", "1.89", "-0.29", "-13.30"),
    Row("213 农林水支出", "29.8", "0.2", "-29.6", "-99.33"),
    Row("21305 巩固脱贫攻坚成果衔接乡村振兴", "29.8", "0.2", "-29.6", "-99.33"),
    Row("2130599 其他巩固脱贫攻坚成果衔接乡村振兴支出", "29.8", "0.2", "-29.6", "-99.33"),
    Row("221 住房保障支出", "95.55", "59.96", "-35.59", "-37.25"),
    Row("22102 住房改革支出", "95.55", "59.96", "-35.59", "-37.25"),
    Row("2210201 住房公积金", "60.88", "59.96", "-0.92", "-1.51"),
    Row("2210203 购房补贴", "34.67", "", "-34.67", "-100.00"),
    Row("224 灾害防治及应急管理支出", "3", "", "-3", "-100.00"),
    Row("22401 应急管理事务", "3", "", "-3", "-100.00"),
    Row("2240106 安全监管", "3", "", "-3", "-100.00"),
    Row("103004 固原市电子政务中心", "608.35", "605.17", "-3.18", "-0.52"),
    Row("201 一般公共服务支出", "555.28", "554.35", "-0.93", "-0.17"),
    Row("20103 政府办公厅（室）及相关机构事务", "539.01", "520", "-19.01", "-3.53"),
    Row("2010399 其他政府办公厅（室）及相关机构事务支出", "539.01", "520", "-19.01", "-3.53"),
    Row("20199 其他一般公共服务支出", "16.27", "34.35", "18.08", "111.12"),
    Row("2019999 其他一般公共服务支出", "16.27", "34.35", "18.08", "111.12"),
    Row("208 社会保障和就业支出", "25.83", "26.41", "0.58", "2.25"),
    Row("20805 行政事业单位养老支出", "25.83", "26.41", "0.58", "2.25"),
    Row("2080502 事业单位离退休", "0.08", "0.07", "-0.01", "-12.50"),
    Row("2080505 机关事业单位基本养老保险缴费支出", "15.77", "17.56", "1.79", "11.35"),
    Row("2080506 机关事业单位职业年金缴费支出", "9.98", "8.78", "-1.2", "-12.02"),
    Row("210 卫生健康支出", "6.96", "8.6", "1.64", "23.56"),
    Row("21011 行政事业单位医疗", "6.96", "8.6", "1.64", "23.56"),
    Row("2101102 事业单位医疗", "6.59", "8.14", "1.55", "23.52"),
    Row("2101103 公务员医疗补助", "0.37", "0.46", "0.09", "24.32"),
    Row("221 住房保障支出", "20.28", "15.81", "-4.47", "-22.04"),
    Row("22102 住房改革支出", "20.28", "15.81", "-4.47", "-22.04"),
    Row("2210201 住房公积金", "13.69", "15.81", "2.12", "15.49"),
  ])
  func agreesWithThePublishedTable(_ row: Row) throws {
    let prior = try Money(row.prior, in: .wanYuan)
    let budget = row.budget.isEmpty ? nil : try Money(row.budget, in: .wanYuan)
    let percent = try #require(Percent.change(from: prior, to: budget, in: .wanYuan, places: 2))
    #expect(percent.text == row.percent)
    #expect(try Percent(parsing: row.percent).hundredths == percent.hundredths)
    let change = try (budget ?? .zero).subtracting(prior)
    #expect(try change == Money(row.change, in: .wanYuan))
  }

  @Test(arguments: [
    // Displayed 0.01 and 0.02, though the amounts are 0.0149 and 0.0150.
    (14_900, 15_000, 2, "100.00"),
    (14_900, 15_000, 4, "0.67"),
    // 1.5 / 40 = 3.75 %; 0.01 / 80 = 0.0125 % is 0.01, 0.012 / 80 = 0.015 % is 0.02.
    (40_000_000, 41_500_000, 2, "3.75"),
    (80_000_000, 80_012_000, 3, "0.02"),
    (80_000_000, 79_988_000, 3, "-0.02"),
    (80_000_000, 80_000_000, 2, "0.00"),
    (10_000, 10_000_000_000_000_000, 2, "99999999999900.00"),
  ])
  func isHalfUpOnWhatIsDisplayed(_ base: Int64, _ new: Int64, _ places: Int, _ text: String) {
    let percent = Percent.change(
      from: Money(fen: base), to: Money(fen: new), in: .wanYuan, places: places)
    #expect(percent?.text == text)
    #expect(percent?.written == text)
  }

  @Test func hasNoPercentageOfNothing() {
    let one = Money(fen: 1_000_000)
    #expect(Percent.change(from: .zero, to: one, in: .wanYuan, places: 2) == nil)
    #expect(Percent.change(from: nil, to: one, in: .wanYuan, places: 2) == nil)
    #expect(Percent.change(from: Money(fen: 4_999), to: one, in: .wanYuan, places: 2) == nil)
    #expect(
      Percent.change(from: Money(fen: 1), to: Money(fen: .max), in: .yuan, places: 2) == nil)
  }

  @Test func fallsByAllOfItWhenNothingIsLeft() {
    let base = Money(fen: 34_670_000)
    #expect(Percent.change(from: base, to: nil, in: .wanYuan, places: 2)?.text == "-100.00")
    #expect(Percent.change(from: base, to: .zero, in: .wanYuan, places: 2)?.text == "-100.00")
  }

  @Test(arguments: [
    ("-9.66", -966), ("-9.66%", -966), ("－９．６６％", -966), ("111.12", 11_112), ("15", 1_500),
    ("+5.5 %", 550), (" 0 ", 0), ("-0.00", 0), ("1,234.5%", 123_450), (".5", 50),
  ])
  func readsPercentages(_ text: String, _ hundredths: Int64) throws {
    let percent = try Percent(parsing: text)
    #expect(percent.hundredths == hundredths)
    #expect(try Percent(parsing: percent.text).hundredths == hundredths)
  }

  @Test func keepsThePercentageAsWritten() throws {
    #expect(try Percent(parsing: " -9.66% ").written == "-9.66%")
  }

  @Test(arguments: [
    ("", "还没有写百分数"),
    ("八", "百分数里有不能识别的字符“八”"),
    ("--5", "“--5”不是百分数，写成 -9.66 这样"),
    ("-", "“-”不是百分数，写成 -9.66 这样"),
    ("5%%", "“5%%”不是百分数，写成 -9.66 这样"),
    ("1 2", "“1 2”不是百分数，写成 -9.66 这样"),
    ("%", "“%”不是百分数，写成 -9.66 这样"),
    ("2.254", "百分数最多 2 位小数"),
    ("5.", "“5.”的小数点后面没有数字"),
    ("999999999999999999", "百分数的位数太多，核对小数点"),
  ])
  func saysWhatIsWrongWithAPercentage(_ text: String, _ sentence: String) {
    do throws(PercentError) {
      let percent = try Percent(parsing: text)
      Issue.record("\(percent)")
    } catch {
      #expect(error.description == sentence)
    }
  }
}
