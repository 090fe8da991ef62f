import Forms
import Testing

/// Amounts of money named in texts, in 分; a price has a `每` behind it.
@Suite struct MoneyMentionTests {
  @Test(arguments: [
    ("24 万元", ["24000000"]), ("经费53.15万元，", ["53150000"]), ("≤2万", ["2000000"]),
    ("维护费2万元/年", ["2000000"]), ("500 元/次", ["50000每"]), ("61320元/人/年", ["6132000每"]),
    ("每期2000元", ["200000每"]), ("内页每页0.35元，封皮每本3元", ["35每", "300每"]),
    ("每年8万元", ["8000000"]), ("每周1次，费用8万元", ["8000000"]), ("１．５亿元", ["15000000000"]),
    ("2-3万元", []), ("2万册", []), ("180万件以上", []), ("0.001元", []), ("1,234.50元", ["123450"]),
    ("会费3万元、印刷15万元", ["3000000", "15000000"]), ("A4纸", []), ("", []),
    ("（约2万）", ["2000000"]), ("3元/年/人", ["300每"]), ("2024年", []),
  ])
  func areFoundInATextWithTheirPrices(_ text: String, _ expected: [String]) {
    let found = MoneyMention.all(in: text).map { "\($0.money.fen)" + ($0.isPrice ? "每" : "") }
    #expect(found == expected)
  }

  @Test(arguments: [("1万元", 5_000), ("1.5万元", 5_000), ("1.000000万元", 0), ("1元", 0)])
  func areAsPreciseAsTheyAreWritten(_ text: String, _ half: Int64) {
    #expect(MoneyMention.all(in: text).map(\.halfUnit.fen) == [half])
  }
}
