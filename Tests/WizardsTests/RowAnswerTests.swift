import Forms
import Rules
import Testing
import Wizards

/// What a line means at the question for a row.
struct RowAnswerTests {
  private static let list = ListID(form: FormID("spending"), block: "rows")

  private func rows(_ wizard: Wizard) -> [Int] { wizard.calculation.answers.rows(of: Self.list) }

  /// A copy that she goes back from as it is was not meant.
  @Test(arguments: ["", "2010302 一般行政管理事务 150 - 86.15"])
  func anUnchangedCopyGoesWhereSheGoesBack(_ typed: String) throws {
    var wizard = try UndoTests.wizard(UndoTests.rows + ["c 2"])
    #expect(rows(wizard) == [1, 2, 4, 3])
    var again = Wizard(wizard.set, draft: wizard.draft, style: ConversationStyle())
    _ = again.step(.start(.resumed))
    let said = UndoTests.said(wizard.step(.back(typed: typed)))
    #expect(said.contains("抄的第 3 行没有改，去掉了。"), "\(said)")
    #expect(rows(wizard) == [1, 2, 3])
    _ = again.step(.line("<"))
    #expect(rows(again) == [1, 2, 3])
    _ = wizard.step(.line("u"))
    #expect(rows(wizard) == [1, 2, 4, 3])
  }

  /// A row typed where a part of the one before it is asked stays in the line.
  @Test func aRowTypedTooEarlyStaysInTheLine() throws {
    var wizard = try UndoTests.wizard(
      ["/have", "无", "无", "有", "无", "无", "无", "", "/spending", "2010301 600 650 -"])
    let asked = try #require(
      LawTests.question(of: wizard.step(.line("2010302 1 2 -"))))
    #expect(asked.prompt.hasPrefix("    基本支出其中上年结转") && asked.initial == "2010302 1 2 -")
    #expect(rows(wizard).count == 1)
  }

  /// What was changed in a copy, half-typed or whole, stays.
  @Test func aChangedCopyStays() throws {
    var wizard = try UndoTests.wizard(UndoTests.rows + ["c 2"])
    _ = wizard.step(.back(typed: "2010302 15"))
    #expect(rows(wizard) == [1, 2, 4, 3])
    var other = try UndoTests.wizard(UndoTests.rows + ["c 2", "2010303 1 2 3", "<"])
    _ = other.step(.line("<"))
    #expect(rows(other) == [1, 2, 4, 3])
  }

  /// A row opened by its number is no copy, even where it is like the one above.
  @Test func aRowLikeTheOneAboveStays() throws {
    var wizard = try UndoTests.wizard(UndoTests.rows + ["2080505 9 8 -", "4", "<"])
    #expect(rows(wizard) == [1, 2, 3, 4])
    _ = wizard.step(.line("<"))
    #expect(rows(wizard) == [1, 2, 3, 4])
  }

  @Test(arguments: ["-", "- 1 2 3", "－"])
  func aRowKeepsWhatItIsAbout(_ line: String) throws {
    var wizard = try UndoTests.wizard(UndoTests.rows + ["2"])
    let before = wizard.calculation.answers
    let said = UndoTests.said(wizard.step(.line(line)))
    #expect(said.contains("一行先写功能科目，别的可以写 - 空着；整行不要了，打 d 2"), "\(said)")
    #expect(wizard.calculation.answers == before)
  }

  /// The letter alone says which rows nowhere; behind a space it is a text.
  @Test(arguments: ["d", "D", "ｄ", "m", "c"])
  func aCommandWithoutNumbersIsNoRow(_ letter: String) throws {
    var wizard = try UndoTests.wizard(UndoTests.noneOfThat + ["/预算单位"])
    let said = UndoTests.said(wizard.step(.line(letter)))
    #expect(said.contains("行号") || said.contains("两个号"), "\(said)")
    let units = ListID(form: FormID("units"), block: "rows")
    #expect(wizard.calculation.answers.rows(of: units) == [])
    _ = wizard.step(.line(" " + letter))
    #expect(wizard.calculation.answers.rows(of: units) == [1])
  }

  /// A line that was half typed stands in its question until it is answered, and then no more.
  @Test func aHalfTypedRowStandsInItsQuestionOnce() throws {
    var wizard = try UndoTests.wizard(UndoTests.rows)
    _ = wizard.step(.back(typed: "2210201 1"))
    let back = LawTests.question(of: wizard.step(.line("")))
    #expect(back?.initial == "2210201 1")
    let next = LawTests.question(of: wizard.step(.line("2210201 1 2 3")))
    #expect(next?.initial == "")
  }
}
