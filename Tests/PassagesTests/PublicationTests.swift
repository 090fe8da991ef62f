import Forms
import Publications
import Rules
import Testing

@Suite(.enabled(if: Publication.areThere)) struct PublicationTests {
  /// 固原市人民政府办公室 2025.
  ///
  /// The base of the change of 基本支出 is 1057.20 + 46.54 = 1103.74, all last year's spending of the
  /// first unit. The projects add up to 86.15 + 4.64 + 300 + 24 + 5 + 10 + 24.66 + 34.79 = 489.24,
  /// 0.27 less than 489.51. Eight projects are named, and there are six sheets.
  @Test func readsTheTextOfGuyuan2025() throws {
    guard var document = try PublishedDocument("guyuan-government-office-2025", set: "guyuan-2025")
    else { return }
    for (path, figure) in guyuan2025 { try document.put(path, figure) }
    try document.put("t3", rows: 166...196, columns: ["personnel": 3, "public": 4])
    let unit = CellID(form: FormID("t2"), row: .node(unit: 1, code: ""), column: "prior")
    document.apply(.insertRow(ListID(form: FormID("units"), block: "rows"), key: 1, index: 0))
    document.apply(.state(unit, .figure(.amount(try Amount(parsing: "1103.74", unit: .wanYuan)))))
    let calculation = document.check(tables: [73...237, 363...524])
    #expect(
      calculation.textFindings == [
        "22 TOC 错误", "24 TOC 错误", "28 TOC 错误", "30 TOC 错误", "249 NBASE 警告", "265 TEMPL 错误",
        "267 TEMPL 错误", "305 PLIST 警告",
      ])
    let sentences = calculation.sentences
    #expect(sentences.contains { $0.contains("1103.74") }, "\(sentences)")
    #expect(
      sentences.contains { $0.contains("489.24") && $0.contains("489.51") }, "\(sentences)")
  }

  private var guyuan2025: KeyValuePairs<String, String> {
    [
      "t1.income1.amount": "1507.01", "t1.carry1.amount": "39.70", "t1.income.amount": "1507.01",
      "t1.carry.amount": "39.70", "t1.incomeTotal.amount": "1546.71",
      "t1.expenseTotal.subtotal": "1546.71", "t1.201.subtotal": "1297.39",
      "t1.208.subtotal": "129.64", "t1.210.subtotal": "43.71", "t1.213.subtotal": "0.20",
      "t1.221.subtotal": "75.77", "t2.total.basic": "1057.20", "t2.total.project": "489.51",
      "t2.total.prior": "1712.09", "t3.total.personnel": "966.82", "t3.total.public": "90.38",
      "t6.incomeTotal.amount": "1546.71", "t6.income.amount": "1507.01",
      "t6.carry.amount": "39.70", "t6.expenseTotal.amount": "1546.71",
      "t6.expense.amount": "1546.71", "t6.fiscal.amount": "1507.01",
      "t6.administrative.amount": "941.54", "t6.public.amount": "605.17",
    ]
  }

  /// 固原市工业和信息化局 2024.
  ///
  /// 本年收入 is 602.28 in the table; the list of its kinds says 1278.78, that with the 676.50 of last
  /// year, which would be 212.32 % of it.
  @Test func readsTheTextOfGuyuan2024() throws {
    guard var document = try PublishedDocument("guyuan-industry-bureau-2024", set: "guyuan-2024")
    else { return }
    for (path, figure) in guyuan2024 { try document.put(path, figure) }
    try document.put(
      "t2", rows: 116...132, columns: ["prior": 2, "total": 3, "basic": 4, "project": 5])
    try document.put("t3", rows: 142...202, columns: ["personnel": 3, "public": 4])
    let calculation = document.check(tables: [67...300, 392...486])
    #expect(calculation.textFindings == ["19 TITLE 警告", "342 NARR 错误<NSHARE<D70"])
    let sentences = calculation.sentences
    #expect(sentences.contains { $0.contains("1278.78") && $0.contains("602.28") })
  }

  private var guyuan2024: KeyValuePairs<String, String> {
    [
      "t1.income1.amount": "602.28", "t1.carry1.amount": "676.5", "t1.income.amount": "602.28",
      "t1.carry.amount": "676.5", "t1.incomeTotal.amount": "1278.78",
      "t1.expenseTotal.subtotal": "1278.78", "t1.201.subtotal": "13.39",
      "t1.204.subtotal": "2", "t1.208.subtotal": "50.65", "t1.210.subtotal": "61.32",
      "t1.215.subtotal": "1106.32", "t1.221.subtotal": "44.41", "t1.224.subtotal": "0.69",
      "t2.total.basic": "424.28", "t2.total.project": "854.5", "t3.total.personnel": "389.13",
      "t3.total.public": "35.15", "t4.total.budget": "1", "t4.reception.budget": "1",
      "t4.total.priorBudget": "1", "t4.reception.priorBudget": "1",
      "t6.incomeTotal.amount": "1278.78", "t6.income.amount": "602.28",
      "t6.carry.amount": "676.5", "t6.fiscal.amount": "602.28",
      "t6.expenseTotal.amount": "1278.78", "t6.expense.amount": "1278.78",
      "t6.administrative.amount": "1278.78",
    ]
  }

  /// 临夏市人民政府办公室 2024.
  ///
  /// Divided by this year's figure instead of last year's: 138.38 / 666.20 = 20.77 % (by 804.58 it is
  /// 17.20 %), 12 / 233 = 5.15 % (by 245 it is 4.90 %), 114.64 / 271.96 = 42.15 % (by 386.60 it is
  /// 29.65 %). 三公 is 25 in the text and 31 in the table. The shares 74.08 and 25.92 are 74.09 and
  /// 25.91: bent by 0.01. Changes of the functions add up to 150.40 beside 138.38 + 12 = 150.38, eight
  /// rounded figures.
  @Test func readsTheTextOfLinxia2024() throws {
    guard var document = try PublishedDocument("linxia-government-office-2024", set: "linxia-2024")
    else { return }
    for (path, figure) in linxia2024 { try document.put(path, figure) }
    try document.put("t6", rows: 402...413, columns: ["basic": 3, "project": 4, "total": 2])
    let calculation = document.check(tables: [250...511, 513...695])
    #expect(
      calculation.textFindings == [
        "87 NSHARE 提示", "87 NSHARE 提示", "95 NDELTA 提示", "95 NPCT 错误", "105 NPCT 错误",
        "135 D73 错误<SG", "137 NPCT 警告", "145 TEMPL 错误", "149 TEMPL 错误", "153 D9 提示",
        "153 NPCT 错误", "243 D14 警告",
      ])
    let sentences = calculation.sentences
    for percent in ["17.20%", "4.90%", "29.65%", "74.09%", "25.91%"] {
      #expect(sentences.contains { $0.contains(percent) }, "\(percent)")
    }
  }

  private var linxia2024: KeyValuePairs<String, String> {
    [
      "t1.general.amount": "899.20", "t1.incomeTotal.amount": "899.20",
      "t3.total.total": "899.20", "t3.total.basic": "666.20", "t3.total.project": "233.00",
      "t6.total.total": "899.20", "t6.total.basic": "666.20", "t6.total.project": "233.00",
      "t7.total.personnel": "548.92", "t7.total.public": "117.28", "t8.total.total": "31.00",
      "t8.total.abroad": "25.00", "t8.total.running": "6.00", "t9.total": "271.96",
    ]
  }
}
