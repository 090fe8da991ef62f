import Testing
import Texts

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, "", [""]),
    ("收入总计", 8, "", ["收入总计"]),
    ("收入总计", 5, "", ["收入", "总计"]),
    ("收入，支出", 4, "", ["收", "入，", "支出"]),
    ("收入支出，结转。", 8, "", ["收入支", "出，结", "转。"]),
    ("即（财政）款", 4, "", ["即", "（财", "政）", "款"]),
    ("含“三公”经费", 4, "", ["含", "“三", "公”", "经费"]),
    ("差 0.50 万元", 8, "", ["差 0.50", "万元"]),
    ("合计1,234.56万元", 10, "", ["合计", "1,234.56万", "元"]),
    ("合计１２３４元", 10, "", ["合计", "１２３４元"]),
    ("见 README 一节", 6, "", ["见", "README", "一节"]),
    ("abcdefgh", 3, "", ["abc", "def", "gh"]),
    ("金额abcdefgh。", 4, "", ["金额", "abcd", "efg", "h。"]),
    ("支出——项目", 5, "", ["支", "出——", "项目"]),
    ("第一行\n\n第三行", 10, "", ["第一行", "", "第三行"]),
    ("第一行\r\n第二行\n", 10, "", ["第一行", "第二行", ""]),
    ("错误  收入支出", 10, "  ", ["错误  收入", "  支出"]),
    ("收入支出", 4, "    ", ["收入", "支出"]),
    ("\u{3000}\u{3000}收入支出", 8, "", ["\u{3000}\u{3000}收入", "支出"]),
    ("中国", 1, "", ["中", "国"]),
    ("ab", 0, "", ["a", "b"]),
  ])
  func endsLinesWhereAReaderWould(text: String, width: Int, indent: String, lines: [String]) {
    #expect(text.wrapped(toWidth: width, indent: indent) == lines)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func keepsEveryCharacterInOrder(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    let text = random.text(of: RandomTexts.pieces)
    let width = random.number(in: 6...30)
    let lines = text.wrapped(toWidth: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width }, "seed \(seed)")
    #expect(lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func keepsPunctuationAndNumbersWhole(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    let text = random.sentence()
    let width = random.number(in: 12...40)
    let lines = text.wrapped(toWidth: width, indent: "  ")
    let inner = lines.enumerated().map {
      $0.offset == 0 ? $0.element : String($0.element.dropFirst(2))
    }
    #expect(inner.joined() == text, "seed \(seed)")
    #expect(lines.allSatisfy { $0.displayWidth <= width }, "seed \(seed)")
    #expect(!inner.contains { "，。；、：）”％".contains($0.first ?? "中") }, "seed \(seed)")
    #expect(!inner.contains { "（“".contains($0.last ?? "中") }, "seed \(seed)")
    let isOfNumber: (Character) -> Bool = { "0123456789.,-%PDF２０６".contains($0) }
    let divided = zip(inner, inner.dropFirst()).contains { line, next in
      line.last.map(isOfNumber) == true && next.first.map(isOfNumber) == true
    }
    #expect(!divided, "seed \(seed)")
  }
}
