import Forms
import Foundation
import Rules
import Testing
import Wizards

/// Answers edited as one text.
struct EditingTests {
  /// A draft with units, projects, spending and a goal sheet.
  private static func draft(_ story: String = "固原目标表") throws -> Draft {
    let text = try String(contentsOfFile: "\(TranscriptTests.folder)/\(story).txt", encoding: .utf8)
    return try #require(Transcript(text).play(style: ConversationStyle()).draft)
  }

  private static func wizard(_ draft: Draft) throws -> Wizard {
    let set = try #require(Sets.named(draft.set))
    var wizard = Wizard(set, draft: draft, style: ConversationStyle())
    _ = wizard.step(.start(.resumed))
    return wizard
  }

  @Test(arguments: TranscriptTests.names)
  func changesNothingWhereNothingWasEdited(_ story: String) throws {
    let draft = try Self.draft(story)
    var wizard = try Self.wizard(draft)
    let manuscript = wizard.manuscript(of: .draft)
    let effects = wizard.step(.edited(.draft, manuscript.text))
    #expect(effects.first == .say(["没有改动。"]))
    #expect(wizard.draft.answers == draft.answers)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func changesNothingOfRandomAnswersWhereNothingWasEdited(_ seed: UInt64) throws {
    let set = try #require(Sets.named(seed.isMultiple(of: 2) ? "guyuan-2025" : "shizuishan-2024"))
    var clerk = Clerk(seed: seed)
    var wizard = Wizard(
      set, draft: Draft(set: set.id, setVersion: set.version), style: ConversationStyle())
    var question = LawTests.question(of: wizard.step(.start(.new)))
    for _ in 0..<60 {
      guard let asked = question else { break }
      question = LawTests.question(of: wizard.step(clerk.event(at: asked)))
    }
    let answers = wizard.draft.answers
    let text = wizard.manuscript(of: .draft).text
    #expect(wizard.step(.edited(.draft, text)).first == .say(["没有改动。"]), "seed \(seed)\n\(text)")
    #expect(wizard.draft.answers == answers)
  }

  /// Everything typed in one text gives what was typed line by line.
  @Test func takesAWholeTableAtOnce() throws {
    let typed = try Self.draft("支出明细")
    var wizard = try Self.wizard(typed)
    let text = wizard.manuscript(of: .draft).text
    let rows = /^@[0-9]+ (2[0-9]{6} .*)$/
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let cleared = lines.map { line in
      line.wholeMatch(of: rows) == nil ? line : line.prefix { $0 != " " } + " -"
    }.joined(separator: "\n")
    let emptied = wizard.step(.edited(.draft, cleared))
    let isEmptied = !emptied.contains(where: \.isRefusal)
    #expect(isEmptied, "\(emptied.first.map { "\($0)" } ?? "")")
    let spending = ListID(form: FormID("spending"), block: "rows")
    #expect(wizard.draft.answers.rows(of: spending).isEmpty)
    let anew = lines.prefix { !$0.hasPrefix("/spending.@") }
      .map { $0.wholeMatch(of: rows)?.1 ?? $0 }.joined(separator: "\n")
    let effects = wizard.step(.edited(.draft, anew))
    let isRefused = effects.contains(where: \.isRefusal)
    #expect(!isRefused, "\(effects)")
    let amounts = { (draft: Draft) in
      draft.answers.rows(of: spending).map { key in
        ["code", "prior", "basic", "project"].map {
          draft.answers.values[CellID(form: spending.form, row: .entered(key), column: $0)]
        }
      }
    }
    #expect(amounts(wizard.draft) == amounts(typed))
  }

  @Test(arguments: [
    ("/head.date", "2025年13月1日", "没有 13 月，月份是 1 到 12"),
    ("/head.classified", "也许", "“也许”不在里面：1 有  2 无"),
    ("/nowhere.cell", "1", "没有 /nowhere.cell 这个地方，照原来的写法改回来或删掉"),
    ("/units.rows+", "@99 103001 | 甲 | 1 | 1", "这里没有 @99 这一行；要加一行，不写 @ 和号码"),
    ("/projects.rows+", "@1 -", "业务活动费"),
    ("/projects.rows+", "@1\n@1", "第 5 行已经写过 @1；要另加一行，去掉 @1"),
    ("/projects.rows+", "督查 2010302", "这一行还缺本年财政拨款、上年结转，没有的写 -"),
    ("/head.date", "2025年3月1日\n2025年3月2日", "这里只填一行，多出来的并到上一行或删掉"),
  ])
  func saysWhatIsWrongAboveTheLine(place: String, lines: String, sentence: String) throws {
    let draft = try Self.draft()
    var wizard = try Self.wizard(draft)
    let text = "# 说明\n/head.kind\n单位\n\(place)\n\(lines)\n"
    let effects = wizard.step(.edited(.draft, text))
    guard case .refuse(let said)? = effects.first, case .edit(let manuscript)? = effects.last else {
      Issue.record("\(effects)")
      return
    }
    #expect(wizard.draft.answers == draft.answers)
    #expect(said.joined().contains(sentence), "\(said)")
    let marked = manuscript.text.split(separator: "\n").map(String.init)
    let mark = try #require(marked.firstIndex { $0.hasPrefix("#! ") })
    let last = lines.split(separator: "\n").last.map(String.init) ?? ""
    #expect(marked[mark + 1] == (place.hasPrefix("/nowhere") ? place : last))
    #expect(marked.filter { !$0.hasPrefix("#!") } == text.split(separator: "\n").map(String.init))
    #expect(manuscript.complaints.count == 1)
    // The mark of the first try goes when the text is tried again.
    let again = wizard.step(.edited(.draft, manuscript.text))
    guard case .edit(let second)? = again.last else {
      Issue.record("\(again)")
      return
    }
    #expect(second.text == manuscript.text)
  }

  @Test func keepsWhatIsGoneOrBlankAndEmptiesWhatSaysSo() throws {
    let draft = try Self.draft()
    var wizard = try Self.wizard(draft)
    _ = wizard.step(.edited(.draft, "/head.department\n\n/head.kind\n"))
    #expect(wizard.draft.answers == draft.answers)
    _ = wizard.step(.edited(.draft, "/head.department\n-\n"))
    #expect(
      wizard.draft.answers.values[CellID(form: FormID("head"), field: "department")] == .blank)
    #expect(wizard.draft.answers.values.count == draft.answers.values.count)
  }

  /// What is counted is what is different, not what the lines say again.
  @Test(arguments: [
    ("/head.department\n甲局\n", "收下了：填改 1 格。"),
    ("/units.rows+\n103077 | 乙所 | 3 | 1\n103078 | 丙所 | 3 | 1\n", "收下了：加 2 行。"),
    ("/spending.rows+\n@1 2010301 1 2 -\n", "收下了：填改 1 格。"),
    ("/spending.rows+\n@1 2010302 1 5 -\n@2 -\n", "收下了：填改 2 格，删 1 行。"),
    ("/spending.rows+\n@1 2010301 1.00 3 -\n", "收下了：填改 1 格。"),
    ("/head.kind\n1\n", "没有改动。"),
  ])
  func countsWhatIsDifferent(_ text: String, _ words: String) throws {
    var wizard = try UndoTests.wizard(
      ["/head.kind", "1"] + UndoTests.noneOfThat
        + ["/spending", "2010301 1 3 -", "2010303 1 3 -"])
    let said = UndoTests.said(wizard.step(.edited(.draft, text)))
    #expect(said.contains(words), "\(said)")
  }

  /// A line that was copied beneath another unit would move its row there.
  @Test func refusesASecondLineOfOneRow() throws {
    var desk = try PastingTests.Desk(PastingTests.Desk.units, at: "/支出明细")
    desk.type("2010301 1 3 -")
    let rows = desk.rows()
    try #require(rows.count == 1)
    let line = "@3 2010301 1 3 -"
    let text = "/spending.rows+@1\n2010302\n\(line)\n/spending.rows+@2\n\(line)\n"
    desk.step(.edited(.draft, text))
    let said = desk.said.joined().filter { $0 != " " }
    // A remark stands above the second line and above the last one.
    #expect(said.contains("第7行：第4行已经写过@3；要另加一行，去掉@3"), "\(desk.said)")
    #expect(desk.rows() == rows)
    desk.step(.edited(.draft, "/spending.rows+@1\n/spending.rows+@2\n\(line)\n"))
    #expect(desk.rows() == rows.map { $0.replacing("@1", with: "@2") })
  }

  /// A row that goes on from last year has no figures yet; its code may be changed all the same.
  @Test func wantsNoPartsThatARowLackedBefore() throws {
    var (last, _) = try LawTests.begun("guyuan-2024")
    for line in UndoTests.noneOfThat + ["/支出明细", "2010301 600 650 -"] {
      _ = last.step(.line(line))
    }
    let set = try #require(Sets.guyuan)
    let carried = CarryOver(from: last.calculation, called: "去年", into: set)
    var desk = try PastingTests.Desk(
      resuming: Draft(
        set: set.id, setVersion: set.version, answers: carried.answers, lastYear: carried.lastYear))
    let key = try #require(
      desk.wizard.calculation.answers.rows(of: PastingTests.spending).first)
    desk.step(.edited(.draft, "/spending.rows+\n@\(key) 2010302\n"))
    #expect(desk.said.contains("收下了：填改 1 格。"), "\(desk.said)")
    #expect(desk.rows() == ["2010302"])
    desk.step(.edited(.draft, "/spending.rows+\n2010303\n"))
    #expect(desk.said.contains { $0.contains("这一行还缺") }, "\(desk.said)")
    desk.step(.edited(.draft, "/spending.rows+\n@\(key) 2010302 1 2 -\n"))
    let rows = desk.rows()
    desk.step(.edited(.draft, "/spending.rows+\n@\(key) 2010302\n"))
    #expect(desk.said.contains { $0.contains("这一行还缺") }, "\(desk.said)")
    #expect(desk.rows() == rows)
  }

  /// Lines of a goal sheet: the category at their head, or the one they were put beneath.
  @Test func keepsTheCategoryOfALine() throws {
    var wizard = try UndoTests.wizard(["/goal", "+", "/goal:@1.indicators", "次数 | ≥12次"])
    let form = FormID("goal", sheet: 1)
    let list = ListID(form: form, block: "indicators")
    func rows() -> [String] {
      wizard.calculation.answers.rows(of: list).map { key in
        ["category", "name", "value"].map { column in
          let cell = CellID(form: form, row: .entered(key), column: column)
          switch wizard.calculation.answers.values[cell] {
          case .choice(let id): return id
          case .text(let text): return text
          case .indicator(let value): return value.written
          default: return "?"
          }
        }.joined(separator: " ")
      }
    }
    #expect(rows() == ["11 次数 ≥12次"])
    _ = wizard.step(
      .edited(.form(form), "/goal:@1.indicators+11\n质量指标 | 合格率 | ≥95%\n人次 | ≥20人次\n"))
    #expect(rows() == ["11 次数 ≥12次", "12 合格率 ≥95%", "11 人次 ≥20人次"])
    _ = wizard.step(.edited(.form(form), "/goal:@1.indicators+13\n@2 次数 | ≥12次\n"))
    #expect(rows() == ["13 次数 ≥12次", "12 合格率 ≥95%", "11 人次 ≥20人次"])
    let said = UndoTests.said(
      wizard.step(.edited(.form(form), "/goal:@1.indicators+11\n期数\n")))
    #expect(said.contains("这一行还缺指标值，没有的写 -"), "\(said)")
    #expect(rows().count == 3)
  }

  @Test func isOneAnswerThatIsTakenBackWhole() throws {
    let draft = try Self.draft()
    var wizard = try Self.wizard(draft)
    let effects = wizard.step(
      .edited(.draft, "/head.department\n甲局\n/units.rows+\n103077 | 乙所 | 3 | 1\n"))
    #expect(wizard.draft.answers != draft.answers)
    #expect(effects.contains { if case .save = $0 { true } else { false } })
    _ = wizard.step(.saveFailed(reason: "磁盘满了"))
    #expect(wizard.draft.answers.values == draft.answers.values)
    #expect(wizard.draft.answers.rows == draft.answers.rows)
  }

  @Test func opensParagraphsAsTheyAre() throws {
    var wizard = try Self.wizard(try Self.draft("石嘴山目标表"))
    let cell = try #require(
      wizard.draft.answers.values.first { if case .paragraphs = $1 { true } else { false } }?.key)
    let manuscript = wizard.manuscript(of: .paragraphs(cell))
    #expect(manuscript.text.split(separator: "\n").count { !$0.hasPrefix("#") } >= 1)
    _ = wizard.step(.edited(.paragraphs(cell), "# 头\n第一段\n\n /不是命令\n # 也不是说明\n ＃ 全角的也不是\n"))
    #expect(
      wizard.draft.answers.values[cell]
        == .paragraphs(["第一段", "/不是命令", "# 也不是说明", "＃ 全角的也不是"]))
    // Written again, the signs that would be remarks or commands stay texts.
    let again = wizard.manuscript(of: .paragraphs(cell)).text
    #expect(wizard.step(.edited(.paragraphs(cell), again)).first == .say(["没有改动。"]))
  }

  @Test(arguments: ["e", "E", "ｅ"])
  func opensTheFormOfTheQuestion(_ command: String) throws {
    var wizard = try Self.wizard(try Self.draft())
    _ = wizard.step(.line("/1"))
    guard case .edit(let manuscript)? = wizard.step(.line(command)).last else {
      Issue.record("no text")
      return
    }
    #expect(manuscript.scope == .form(FormID("head")))
    #expect(wizard.step(.notEdited(reason: nil)).count == 1)
    #expect(!wizard.step(.line(" e")).contains { if case .edit = $0 { true } else { false } })
  }
}
