import Testing
import Texts

@Suite struct FoldingTests {
  @Test(arguments: [
    ("", ""), ("（一）Ａ１～！", "(一)A1~!"), ("维修（护）费", "维修(护)费"), ("一\u{3000}二", "一 二"),
    ("、。《×", "、。《×"), ("｟｡ﾊ￥", "｟｡ﾊ￥"),
  ])
  func foldsFullWidthForms(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    (" 收 入\u{3000}总\t计\n", "收入总计"), ("一、（本年）收入", "一、(本年)收入"),
    ("\u{FEFF}表\u{A0}一\u{200B}", "表一"), ("\u{3000}", ""),
  ])
  func comparesLabelsWithoutWhiteSpace(text: String, comparable: String) {
    #expect(text.comparable == comparable)
  }

  @Test func comparingPassesOverWhatUnicodeCallsBlank() {
    for scalar in Unicode.Scalar.all {
      let properties = scalar.properties
      let isBlank = properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      if scalar.isBlank != isBlank { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func foldsCharacterByCharacter(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    let text = random.text(of: RandomTexts.pieces)
    let scalars = Array(text.unicodeScalars)
    #expect(Array(text.folded.unicodeScalars) == scalars.map(\.folded), "seed \(seed)")
    let comparable = scalars.filter { !$0.isBlank }.map(\.folded)
    #expect(Array(text.comparable.unicodeScalars) == comparable, "seed \(seed)")
  }

  @Test(arguments: [
    ("《", "<"), ("＜", "<"), ("〈", "<"), ("》", ">"), ("＞", ">"), ("〉", ">"), ("。", "."), ("．", "."),
    ("、", "/"), ("／", "/"), ("・", "/"), ("÷", "/"), ("？", "?"), ("＋", "+"), ("×", "*"), ("＊", "*"),
    ("－", "-"), ("—", "-"), ("–", "-"), ("−", "-"), ("，", ","), ("＝", "="), ("≥", ">="),
    ("≧", ">="),
    ("≤", "<="), ("≦", "<="), ("：", ":"), ("｜", "|"), ("０１２３４５６７８９", "0123456789"),
    ("、５", "/5"), ("３８×０。２", "38*0.2"), ("（１＋２）÷３", "(1+2)/3"), ("进修学校", "进修学校"), ("", ""),
    ("< . / ? + * >= , 12", "< . / ? + * >= , 12"),
  ])
  func readsCommandsOfAChineseInputMethod(typed: String, command: String) {
    #expect(typed.commandFolded == command)
  }
}
