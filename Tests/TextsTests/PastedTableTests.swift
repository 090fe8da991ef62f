import Testing
import Texts

/// What a spreadsheet puts on the clipboard.
struct PastedTableTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var text: String
    var rows: [[String]]
    var numbers: [Int]

    init(_ text: String, _ rows: [[String]], numbers: [Int]? = nil) {
      self.text = text
      self.rows = rows
      self.numbers = numbers ?? Array(1..<rows.count + 1)
    }

    var testDescription: String { text.debugDescription }
  }

  static let samples = [
    Sample("", []),
    Sample("甲\t1\n乙\t2\n", [["甲", "1"], ["乙", "2"]]),
    Sample("甲\t1\r\n乙\t2\r\n", [["甲", "1"], ["乙", "2"]]),
    Sample("甲\t1\r乙\t2", [["甲", "1"], ["乙", "2"]]),
    Sample("甲\t\t3\t\t\t\n", [["甲", "", "3"]]),
    Sample("甲\n\n\t\t\n乙\n", [["甲"], ["乙"]], numbers: [1, 4]),
    Sample("\"一般\n行政\"\t1\n乙\t2", [["一般行政", "1"], ["乙", "2"]]),
    Sample("\"A\nB\"\t1", [["A B", "1"]]),
    Sample("\"a\tb\"\t1", [["a b", "1"]]),
    Sample("\"\"\"三公\"\"经费\"\t1", [["\"三公\"经费", "1"]]),
    Sample("\"三公\"经费\t1\n乙\t2", [["\"三公\"经费", "1"], ["乙", "2"]]),
    Sample("\"没有收\t1\n乙\t2", [["\"没有收", "1"], ["乙", "2"]]),
    Sample("\u{3000}\u{3000}行政运行 \t 1,234.50 ", [["行政运行", "1,234.50"]]),
    Sample("\u{FEFF}甲\t１２．５\u{200B}", [["甲", "１２．５"]]),
    Sample("甲\u{1B}[31m\t\u{202E}1", [["甲[31m", "1"]]),
    Sample("￥1,234.00\t(5.00)", [["￥1,234.00", "(5.00)"]]),
    Sample("职业 年金\t1", [["职业 年金", "1"]]),
  ]

  @Test(arguments: samples)
  func readsRowsAndCells(_ sample: Sample) {
    let table = PastedTable(sample.text)
    #expect(table.rows.map(\.cells) == sample.rows)
    #expect(table.rows.map(\.number) == sample.numbers)
    #expect(table.columnCount == sample.rows.map(\.count).max() ?? 0)
  }

  @Test func aCellBeyondTheRowIsEmpty() {
    let table = PastedTable("甲\t1")
    #expect(table.rows.first?[1] == "1")
    #expect(table.rows.first?[7] == "")
  }
}
