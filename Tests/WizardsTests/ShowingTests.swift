import Forms
import Rules
import Testing
import Texts
import Wizards

/// What is shown of rows and keys, whatever the width.
struct ShowingTests {
  /// 4114781.10 where 100.00 may be planned: 4114681.10 too much.
  @Test(arguments: [60, 64, 72, 80, 100, 200])
  func neverCutsAFigure(_ columns: Int) throws {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    _ = wizard.step(.resized(columns: columns))
    for line in UndoTests.noneOfThat + ["/control.total.ceiling", "100", "/spending"] {
      _ = wizard.step(.line(line))
    }
    let beneath = wizard.beneath("2010301 12345678.9 4114781.1 -").joined()
    let settled = LawTests.lines(wizard.step(.line("2010301 12345678.9 4114781.1 -")))
    let shown = LawTests.lines(wizard.step(.line("m 1 2")) + wizard.step(.line("c 1")))
    let whole = [
      "100.00", "12345678.90", "4114781.10", "4114681.10", "24691357.80", "8229562.20",
      "8229462.20",
    ]
    for line in settled + shown + [beneath] {
      #expect(line.displayWidth <= columns, "\(line)")
      for word in line.split(separator: " ") where word.contains(".") {
        #expect(whole.contains(String(word)), "\(columns): \(line)")
      }
    }
    #expect(settled.joined().contains("4114781.10"))
    #expect(beneath.contains("= 4114781.10"))
  }

  /// The total of a unit and that of the department stand one above the other.
  @Test(arguments: [false, true])
  func namesTheTotalOfAUnitAndOfTheDepartment(_ isPlain: Bool) throws {
    var (wizard, _) = try LawTests.begun("guyuan-2025", plain: isPlain)
    for line in PastingTests.Desk.units + [
      "", "/control.total.ceiling", "100", "/支出明细", "2010301 1 2 -", "2010302 1 - 3", "",
    ] {
      _ = wizard.step(.line(line))
    }
    for line in ["2010301 1 10 -", "2010302 1 20 -"] { _ = wizard.step(.line(line)) }
    let said = LawTests.lines(wizard.step(.line("m 2 1"))).joined().replacing(" ", with: "")
    #expect(said.contains(isPlain ? "本单位合计30.00" : "本单位合计2.0030.00-30.00"), "\(said)")
    #expect(said.contains(isPlain ? "部门还可安排65.00" : "部门余65.00"), "\(said)")
    if !isPlain { #expect(wizard.beneath("2010303 - 5 -").joined().contains("部门合计 40.00")) }
  }

  /// What is asked behind each row is said once, where it is going to be asked.
  @Test(arguments: [("有", true), ("无", false)])
  func saysWhatIsAskedBehindEachRow(_ answer: String, _ isAsked: Bool) throws {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    for line in ["/have", "无", "无", answer, "无", "无", "无", ""] { _ = wizard.step(.line(line)) }
    let line = "一行打完，有数的还接着问：基本支出其中上年结转、项目支出其中上年结转。"
    let before = wizard.calculation.answers
    #expect(LawTests.lines(wizard.step(.line("/支出明细"))).contains(line) == isAsked)
    #expect(wizard.calculation.answers == before)
    _ = wizard.step(.line("/head"))
    #expect(!LawTests.lines(wizard.step(.line("/支出明细"))).contains(line))
  }

  /// The same keys at every question, on one screen.
  @Test(arguments: [
    "guyuan-2024", "guyuan-2025", "linxia-2024", "shizuishan-2024", "yinchuan-2025",
  ])
  func saysEveryKeyOnOneScreen(_ id: String) throws {
    var (wizard, _) = try LawTests.begun(id)
    var keys: [String]?
    for number in 1...30 {
      _ = wizard.step(.line("/\(number)"))
      for _ in 0..<4 {
        let said = LawTests.lines(wizard.step(.line("?")))
        #expect(said.count <= 22, "\(number): \(said)")
        let start = try #require(said.firstIndex { $0.hasPrefix("< ") })
        keys = keys ?? Array(said[start...])
        #expect(Array(said[start...]) == keys)
        _ = wizard.step(.line("+"))
      }
    }
    let text = try #require(keys).joined()
    for key in ["<", "s ", ". ", "u ", "U ", "/", "+", "d 3", "m 3 1", "c 3", "- ", "k ", "Tab"] {
      #expect(text.contains(key), "\(key)")
    }
  }

  /// The rows around the one that was touched, of a long list.
  @Test(arguments: [
    ("m 20 1", [1, 9]), ("m 1 10", [5, 13]), ("m 1 21", [12, 20]), ("d 20", [11, 19]),
    ("d 10", [6, 14]), ("c 20", [13, 21]),
  ])
  func showsTheRowsAroundTheTouchedOne(_ command: String, _ shown: [Int]) throws {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    for line in UndoTests.noneOfThat + ["/economic"] { _ = wizard.step(.line(line)) }
    for number in 1...20 { _ = wizard.step(.line("30101 \(number)")) }
    let said = LawTests.lines(wizard.step(.line(command)))
    let numbers = said.compactMap { Int($0.prefix(2).filter { $0 != " " }) }
    #expect(numbers == Array(shown[0]...shown[1]), "\(said)")
    let count = command.hasPrefix("d") ? 19 : command.hasPrefix("c") ? 21 : 20
    #expect(said.contains("    … 共 \(count) 行"))
    #expect(said.contains { $0.hasPrefix("    合计") })
  }

  /// Rows that follow from another form, or that a form has, are neither deleted, moved nor copied.
  @Test(arguments: ["d 1", "m 2 1", "c 1-2", "ｄ　１"])
  func refusesToRearrangeRowsThatFollow(_ line: String) throws {
    for (path, sentence) in [
      ("/t2.total.total", "这里的行跟着别的表来，不能删、移、抄"), ("/control.total.ceiling", "这里问的是一格，行不能删、移、抄"),
      ("/spending.2010302.basic", "这里问的是一格，行不能删、移、抄"),
    ] {
      var wizard = try UndoTests.wizard(UndoTests.rows + [path])
      let answers = wizard.calculation.answers
      #expect(LawTests.lines(wizard.step(.line(line))).joined().hasPrefix(sentence))
      #expect(wizard.calculation.answers == answers)
    }
  }

  /// The row a number means stands beneath while it is typed.
  @Test(arguments: [("2", 2), ("d 1-2", 2), ("c 1", 1), ("m 2 1", 2)])
  func saysBeneathWhichRowIsMeant(_ line: String, _ number: Int) throws {
    var wizard = try UndoTests.wizard(UndoTests.rows)
    let code = ["2010301", "2010302"][number - 1]
    #expect(wizard.beneath(line).joined().hasPrefix(" \(number)  \(code)"))
  }
}

extension LawTests {
  /// Everything that effects say.
  static func lines(_ effects: [Effect]) -> [String] { effects.flatMap(Self.lines(of:)) }
}
