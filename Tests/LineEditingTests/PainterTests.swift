import Terminals
import Testing

@testable import LineEditing

/// The painter against a small terminal.
@Suite struct PainterTests {
  @Test(arguments: [20, 30, 31, 80, 132], [1, 2, 3] as [UInt64])
  func showsEveryEditRightly(_ columns: Int, _ seed: UInt64) {
    var random = Seeded(seed)
    var painter = Painter()
    var screen = Screen(columns: columns, rows: 24)
    var line = LineState()
    for step in 0..<350 {
      line.edit(using: &random, limit: columns * 5)
      let beneath = line.help(columns: columns)
      let frame = Frame(
        prompt: " 2› ", text: line.text, cursor: line.cursor, beneath: beneath,
        size: ScreenSize(columns: columns, rows: 24))
      screen.take(painter.paint(frame))
      let wanted = Sheet(
        " 2› ", line.text, cursor: line.cursor, beneath: beneath, columns: columns)
      let shown = Sheet(screen)
      #expect(shown == wanted, "columns \(columns), seed \(seed), step \(step)")
      if shown != wanted { return }
      #expect(screen.showsCursor && screen.unknown.isEmpty)
    }
  }

  @Test func takesOneShortWriteForAnOrdinaryKey() {
    var painter = Painter()
    var line = LineState("30226 劳务费  38*0.")
    var frame = Frame(prompt: " 2› ", text: line.text, cursor: line.cursor)
    frame.beneath = ["    = 0.00      合计 76.90      余 9.60     去年 9.10"]
    _ = painter.paint(frame)
    line = LineState("30226 劳务费  38*0.2")
    (frame.text, frame.cursor) = (line.text, line.cursor)
    frame.beneath = ["    = 7.60      合计 84.50      余 2.00     去年 9.10  -16%"]
    #expect(painter.paint(frame).count <= 200)
  }

  @Test func writesNothingWhenNothingChanged() {
    var painter = Painter()
    let frame = Frame(prompt: "年度 › ", text: Array("2026".unicodeScalars), cursor: 4)
    #expect(!painter.paint(frame).isEmpty)
    #expect(painter.paint(frame).isEmpty)
  }

  @Test func movesTheCursorAlone() {
    var painter = Painter()
    var frame = Frame(prompt: "› ", text: Array("己金0己".unicodeScalars), cursor: 4)
    _ = painter.paint(frame)
    frame.cursor = 1
    #expect(painter.paint(frame) == Array("\r\u{1B}[4C".utf8))
  }

  @Test func cutsLinesBeneathToTheScreen() {
    var painter = Painter()
    var screen = Screen(columns: 20, rows: 6)
    let frame = Frame(
      prompt: "› ", text: Array(String(repeating: "中", count: 15).unicodeScalars), cursor: 15,
      beneath: (1...9).map { "\($0) 一二三四五六七八九十" }, size: ScreenSize(columns: 20, rows: 6))
    screen.take(painter.paint(frame))
    #expect(screen.scrolledOff.isEmpty)
    #expect(
      screen.text == [
        "› 中中中中中中中中中", "中中中中中中", "1 一二三四五六七八", "2 一二三四五六七八",
        "3 一二三四五六七八", "4 一二三四五六七八",
      ])
  }

  @Test func keepsTheCursorOnAScreenThatIsTooLow() {
    var painter = Painter()
    var screen = Screen(columns: 10, rows: 3)
    let text = Array((0..<60).map { Unicode.Scalar(UInt8(0x30 + $0 / 10)) })
    for cursor in [60, 30, 0, 45, 59] {
      let frame = Frame(text: text, cursor: cursor, size: ScreenSize(columns: 10, rows: 3))
      screen.take(painter.paint(frame))
      let row = screen.text[screen.cursorRow]
      #expect(cursor == 60 ? row.isEmpty : row.hasPrefix("\(cursor / 10)"))
      #expect(screen.cursorColumn == cursor % 10)
    }
  }

  @Test func marksTheChoiceAndReversesIt() {
    var painter = Painter()
    var screen = Screen()
    let frame = Frame(text: [], cursor: 0, beneath: ["> 培训费", "  差旅费"], choice: 0)
    screen.take(painter.paint(frame))
    #expect(screen.text[1] == "> 培训费")
    #expect(screen.reversed(row: 1) == "> 培训费")
    #expect(screen.reversed(row: 2).isEmpty)
    var plain = Painter(usesColor: false)
    #expect(!plain.paint(frame).contains(UInt8(ascii: "m")))
  }

  @Test func leavesOnlyTheLineWhenFinished() {
    var painter = Painter()
    var screen = Screen(columns: 10, rows: 5)
    var frame = Frame(prompt: "› ", text: Array("一二三四".unicodeScalars), cursor: 1)
    frame.beneath = ["4 字"]
    frame.size = ScreenSize(columns: 10, rows: 5)
    screen.take(painter.paint(frame))
    screen.take(painter.finish(frame))
    #expect(screen.filled == ["› 一二三四"])
    #expect(screen.cursorRow == 1)
    #expect(painter.finishedRows == 1)
  }
}

extension Sheet {
  /// What a screen shows.
  init(_ screen: Screen) {
    self.init("", [], cursor: 0, beneath: screen.scrolledOff + screen.text, columns: screen.columns)
    rows.removeFirst()
    (row, column) = (screen.scrolledOff.count + screen.cursorRow, screen.cursorColumn)
  }
}
