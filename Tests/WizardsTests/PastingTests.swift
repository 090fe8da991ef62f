import Forms
import Publications
import Rules
import Testing
import Wizards

/// Blocks from spreadsheets at the lists they fill.
struct PastingTests {
  static let spending = ListID(form: FormID("spending"), block: "rows")

  /// A sitting at 支出明细, or at another list.
  struct Desk {
    private(set) var wizard: Wizard
    private(set) var said: [String] = []
    private(set) var prompt = ""
    private(set) var initial = ""

    init(_ opening: [String] = Desk.alone, at place: String = "/支出明细") throws {
      (wizard, _) = try LawTests.begun("guyuan-2025")
      for line in opening + [place] { step(.line(line)) }
    }

    init(resuming draft: Draft) throws {
      let set = try #require(Sets.guyuan)
      wizard = Wizard(set, draft: draft, style: ConversationStyle())
      step(.start(.resumed))
    }

    /// Answers that leave one department without funds of other kinds.
    static let alone = ["/have", "无", "无", "无", "无", "无", "无", ""]
    /// The same with two units.
    static let units = ["/have", "无", "无", "无", "无", "无", "有", "103001 甲局 1 1", "103004 乙所 3 1"]

    mutating func step(_ event: Event) {
      said = []
      for effect in wizard.step(event) {
        said += LawTests.lines(of: effect)
        if case .ask(let question) = effect {
          (prompt, initial) = (question.prompt, question.initial)
        }
      }
    }

    mutating func paste(_ rows: [String]) {
      step(.paste(block: rows.map { $0 + "\n" }.joined(), typed: ""))
    }

    mutating func type(_ lines: String...) { for line in lines { step(.line(line)) } }

    /// What the rows of a list hold: `2010301 prior=1 basic=2`, amounts in 元.
    func rows(of list: ListID = PastingTests.spending) -> [String] {
      wizard.calculation.answers.rows(of: list).map { key in
        let columns = wizard.set.form(list.form.name)?.block(list.block)?.columns ?? []
        return columns.compactMap { column -> String? in
          let cell = CellID(form: list.form, row: .entered(key), column: column.id)
          switch wizard.calculation.answers.values[cell] {
          case .code(let code): return code
          case .text(let text): return text
          case .reference(let key): return "@\(key)"
          case .choice(let id): return "\(column.id)=\(id)"
          case .amount(let amount):
            return "\(column.id)=\(amount.money.exactText(in: .yuan))"
          case .blank: return "\(column.id)=-"
          default: return nil
          }
        }.joined(separator: " ")
      }
    }
  }

  /// Rows of a block with `|` for Tab, and what the list holds after `y`.
  static let placed: [(block: [String], rows: [String])] = [
    (
      ["科目编码|科目名称|上年执行数|基本支出|项目支出", "2010301|行政运行|1|2|3"],
      ["2010301 prior=10000 basic=20000 project=30000"]
    ),
    (["项目支出|功能科目|基本支出", "3|2010301|2"], ["2010301 basic=20000 project=30000"]),
    (["序号|科目代码|执行数（元）", "1|2010301|12,345.67"], ["2010301 prior=12345.67"]),
    (["功能科目名称|功能科目编码|其中：基本支出(万元)", "行政运行|2010301|１２．５"], ["2010301 basic=125000"]),
    (
      ["科目编码|2024年执行数|2025年预算数|", "||基本支出|项目支出", "2010301|1|2|3"],
      ["2010301 prior=10000 basic=20000 project=30000"]
    ),
    (
      ["单位：元", "科目编码|基本支出|项目支出", "1|2|3", "2010301|￥20,000.00|(5.00)"],
      ["2010301 basic=20000 project=-5"]
    ),
    (["科目编码|没有的栏|基本支出", "2010301|9|2"], ["2010301 basic=20000"]),
    (["科目编码|科目名称|基本支出", "201 03 01|行政运行|2"], ["2010301 basic=20000"]),
    (["类|款|项|科目名称|基本支出", "201|03|01|行政运行|2"], []),
    (
      ["科目编码|基本支出|项目支出", "2010301|2|", "2010302| - |3元"],
      ["2010301 basic=20000 project=-", "2010302 basic=- project=3"]
    ),
    (["2010301|行政运行|1|2|3"], ["2010301 prior=10000 basic=20000 project=30000"]),
    (["2010301|1|2|3"], ["2010301 prior=10000 basic=20000 project=30000"]),
    (["2010301-行政运行|1|2|3"], ["2010301 prior=10000 basic=20000 project=30000"]),
    (["[2010301]行政运行|1|2|3"], ["2010301 prior=10000 basic=20000 project=30000"]),
    (
      ["2010301|行政运行|||3", "2010302||600|650|700"],
      [
        "2010301 prior=- basic=- project=30000",
        "2010302 prior=6000000 basic=6500000 project=7000000",
      ]
    ),
    (
      ["1|2010301|行政运行|1|2|3", "2|2010302|一般行政管理事务|4|5|6"],
      [
        "2010301 prior=10000 basic=20000 project=30000",
        "2010302 prior=40000 basic=50000 project=60000",
      ]
    ),
    (["2010301|行政的运行|1|2|3"], ["2010301 prior=10000 basic=20000 project=30000"]),
    (
      ["合计||4|6|8", "201|一般公共服务支出|4|6|8", "2010301|行政运行|1|2|3", "2010302|一般行政管理事务|3|4|5"],
      [
        "2010301 prior=10000 basic=20000 project=30000",
        "2010302 prior=30000 basic=40000 project=50000",
      ]
    ),
  ]

  @Test(arguments: placed)
  func placesColumns(_ block: [String], _ rows: [String]) throws {
    var desk = try Desk()
    desk.paste(block.map { $0.replacing("|", with: "\t") })
    #expect(desk.rows().isEmpty, "\(desk.said)")
    desk.type("y")
    #expect(desk.rows() == rows, "\(desk.said)")
  }

  /// Totals in a block, and what is said of them; none is entered.
  static let totals: [(block: [String], sentence: String)] = [
    (["合计|5", "2010301|2", "2010302|3"], "平    合计行 1 行，都等于各行加起来，只核对不收。"),
    (["2010301|2", "2010302|3", "合　计|5"], "平    合计行 1 行，都等于各行加起来，只核对不收。"),
    (["2010301|2", "小计|2", "2080505|3", "小计|3", "合计|5"], "平    合计行 3 行，都等于各行加起来，只核对不收。"),
    (
      ["201|5", "20103|5", "2010301|2", "2010302|3", "208|1", "20805|1", "2080505|1"],
      "平    合计行 4 行，都等于各行加起来，只核对不收。"
    ),
    (
      ["205|1,234.00", "2050101|1000", "2050102|200", "2050201|29", "2050202|1"],
      "不平  第 1 行 205 1234.00，是合计行：下面 4 行加起来 1230.00，差 4.00"
    ),
    (["2010301|2", "2010302|3", "合计|6"], "不平  第 3 行 合计 6.00，是合计行：上面 2 行加起来 5.00，差 1.00"),
    (
      ["总计|6", "201|6", "2010301|2", "2010302|3"],
      "不平  第 2 行 201 6.00，是合计行：下面 2 行加起来 5.00，差 1.00（第 1 行也差这么多）"
    ),
  ]

  @Test(arguments: totals)
  func comparesTotalsAndEntersNone(_ block: [String], _ sentence: String) throws {
    var desk = try Desk()
    desk.paste(block.map { $0.replacing("|", with: "\t") })
    let said = desk.said.joined().replacing(" ", with: "").replacing("2024年执行数", with: "")
    #expect(said.contains(sentence.replacing(" ", with: "")), "\(desk.said)")
    desk.type("y")
    #expect(desk.rows().count == block.count { $0.prefix { $0 != "|" }.count == 7 })
  }

  @Test func aBlockPastedTwiceChangesNothing() throws {
    var desk = try Desk()
    let block = ["2010301\t行政运行\t600\t650\t0", "2010302\t一般行政管理事务\t150.42\t0\t86.15"]
    desk.paste(block)
    desk.type("y")
    let once = desk.rows()
    desk.paste(block)
    #expect(desk.said.contains("数都一样，没有要改的。"))
    #expect(desk.prompt == " 3› ")
    #expect(desk.rows() == once)
  }

  /// Only what differs is asked about, with the old figure beside the new.
  @Test func aRowWithOtherFiguresIsReplacedOrAdded() throws {
    var desk = try Desk()
    let block = ["2010301\t行政运行\t600\t650\t0", "2010302\t一般行政管理事务\t150.42\t0\t86.15"]
    desk.paste(block)
    desk.type("y")
    let once = desk.rows()
    let changed = ["2010301\t行政运行\t600\t651\t0", block[1]]
    desk.paste(changed)
    #expect(desk.said.contains("已有第 1 行 2010301 行政运行：基本支出 650.00 → 651.00"))
    #expect(desk.said.contains("已有 1 行，数都一样，不再收"))
    #expect(desk.prompt == "y 加一行   r 换掉   n 不要   元 换单位 › ")
    var other = desk
    desk.type("", "r")
    #expect(desk.rows() == ["2010301 prior=6000000 basic=6510000 project=0"] + once.dropFirst())
    other.type("y")
    #expect(other.rows() == once + ["2010301 prior=6000000 basic=6510000 project=0"])
  }

  /// Two rows about the same are never written over one: it is said which.
  @Test(arguments: ["r", "y"])
  func twoRowsAboutTheSameAreNotWrittenOverOne(_ answer: String) throws {
    var desk = try Desk()
    desk.paste(["功能科目\t执行数", "2010301\t1"])
    desk.type("y")
    let once = desk.rows()
    desk.paste(
      answer == "r"
        ? ["功能科目\t执行数", "2010301\t2", "2080505\t4", "2010301\t3"]
        : ["功能科目\t基本支出", "2010301\t2", "2080505\t4", "2010301\t3"])
    desk.type(answer)
    #expect(desk.said.joined().contains("贴的第 2 行和第 4 行都是 2010301 行政运行"), "\(desk.said)")
    #expect(desk.rows() == once)
    #expect(desk.prompt.hasPrefix("y "))
  }

  /// Columns that add up others are compared with the columns beside them.
  @Test(arguments: [
    (
      ["科目编码|小计|基本支出|项目支出", "2010301|5|2|3", "2010302|9|4|5"],
      "平    第 2 列“小计” = 基本支出 + 项目支出，2 行都对，只核对不收。"
    ),
    (
      ["科目编码|小计|基本支出|项目支出", "2010301|5|2|3", "2010302|9|4|6"],
      "不平  第 3 行 2010302 一般行政管理事务 第 2 列“小计” 9.00，基本支出 + 项目支出 是 10.00，差 1.00"
    ),
    (
      ["科目编码|基本支出|项目支出|合计", "2010301|2|3|6"],
      "不平  第 2 行 2010301 行政运行 第 4 列“合计” 6.00，基本支出 + 项目支出 是 5.00，差 1.00"
    ),
    (["科目编码|基本支出|项目支出|合计", "2010301|2|3|△6"], "待核  第 2 行 2010301 行政运行 第 4 列“合计”“△6”不是金额，没有跟各行核对"),
    (["科目编码|合计|没有的栏|基本支出", "2010301|9|7|2", "2010302|8|5|3"], "待核  第 2 列“合计”看不出是哪几列加起来的，不收也没有核对"),
    (["科目编码|合计|小数|基本支出（元）", "2010301|20000元|7|2"], "待核  第 2 列“合计”看不出是哪几列加起来的，不收也没有核对"),
  ])
  func comparesColumnsThatAddUp(_ block: [String], _ sentence: String) throws {
    var desk = try Desk()
    desk.paste(block.map { $0.replacing("|", with: "\t") })
    let said = desk.said.joined().replacing(" ", with: "")
    #expect(said.contains(sentence.replacing(" ", with: "")), "\(desk.said)")
    desk.type("y")
    #expect(desk.rows().count == block.count - 1)
  }

  /// A total that is no amount is said to be not compared; one without a figure is not said to hold.
  @Test func saysWhichTotalsWereNotCompared() throws {
    var desk = try Desk()
    desk.paste(["科目编码\t基本支出\t项目支出", "2010301\t2\t3", "合计\t△9\t3", "小计\t\t"])
    let said = desk.said.joined().replacing(" ", with: "")
    #expect(said.contains("待核第3行合计基本支出“△9”不是金额"), "\(desk.said)")
    #expect(said.contains("平合计行1行"), "\(desk.said)")
    desk.step(.line("n"))
    desk.paste(["科目编码\t基本支出", "2010301\t2", "合计\t△9"])
    #expect(!desk.said.contains { $0.hasPrefix("平") }, "\(desk.said)")
  }

  /// One heading above one column, and blocks of which nothing fits.
  @Test func oneColumnMayHaveAHeading() throws {
    var desk = try Desk()
    desk.paste(["功能科目", "2010301", "2010302"])
    #expect(desk.prompt.hasPrefix("y 收下"))
    desk.type("y")
    #expect(desk.rows() == ["2010301", "2010302"])
    desk.paste(["功能科目"])
    #expect(desk.prompt.hasPrefix("n 不要"), "\(desk.prompt)")
    desk.type("y")
    #expect(desk.prompt.hasPrefix("n 不要"))
    desk.type("n")
    desk.paste(["科目编码\t基本支出", "2010303\t八"])
    #expect(desk.prompt.hasPrefix("y 一行一行改   n 不要"), "\(desk.prompt)")
    desk.type("y", "2010303 - 8 -")
    #expect(desk.rows().last == "2010303 prior=- basic=80000 project=-")
  }

  /// Bare numbers go where both row and column are certain: as many as there are rows.
  @Test(arguments: [
    (["/spending.@1.basic"], ["652.19", "68.35", ""]), (["/支出明细"], ["基本支出", "652.19", "68.35"]),
    (["/spending.@2.basic"], ["基本支出（元）", "6521900", "683500"]),
  ])
  func placesBareNumbersInTheOrderOfTheRows(_ place: [String], _ block: [String]) throws {
    var desk = try Desk()
    desk.type("2010301 1 2 -", "2010302 3 - 4")
    for line in place { desk.type(line) }
    desk.paste(block)
    let said = desk.said.joined(separator: "\n")
    #expect(said.contains("按行的次序，一行一个填基本支出"), "\(said)")
    #expect(said.contains("合计  基本支出 720.54"), "\(said)")
    #expect(said.contains("2010301 行政运行"), "\(said)")
    desk.type("r")
    #expect(
      desk.rows() == [
        "2010301 prior=10000 basic=6521900 project=-",
        "2010302 prior=30000 basic=683500 project=40000",
      ], "\(desk.rows())")
    desk.type("u")
    #expect(desk.rows().first == "2010301 prior=10000 basic=20000 project=-")
  }

  /// A blank cell of the column is a row without a number.
  @Test func leavesTheRowOfABlankNumberAlone() throws {
    var desk = try Desk()
    desk.type("2010301 1 2 -", "2010302 3 - 4", "2010303 - 5 -", "/spending.@1.prior")
    desk.paste(["10", "", "30"])
    desk.type("r")
    #expect(
      desk.rows() == [
        "2010301 prior=100000 basic=20000 project=-", "2010302 prior=30000 basic=- project=40000",
        "2010303 prior=300000 basic=50000 project=-",
      ], "\(desk.rows())")
  }

  /// A row that keeps its figure is named; 2010302 has 3, which no number replaces.
  @Test func namesTheRowsThatGetNoNumber() throws {
    var desk = try Desk()
    desk.type("2010301 1 2 -", "2010302 3 - 4", "2010303 - 5 -", "/spending.@1.prior")
    desk.paste(["10", "", "30"])
    #expect(desk.said.joined().contains("2010302 一般行政管理事务"), "\(desk.said)")
  }

  /// A number that is none is no row to be corrected.
  @Test func leavesANumberThatIsNoneOut() throws {
    var desk = try Desk()
    desk.type("2010301 1 2 -", "2010302 3 - 4", "/spending.@1.basic")
    desk.paste(["1.2.3", "7"])
    #expect(desk.said.contains { $0.hasPrefix("第 1 行收不下") }, "\(desk.said)")
    desk.type("y")
    #expect(desk.rows().last == "2010302 prior=30000 basic=70000 project=40000")
    #expect(desk.wizard.draft.stop?.waiting == [])
  }

  /// Otherwise it says what has to come along.
  @Test(arguments: [
    (["/支出明细"], ["650", "20"], "贴的只有一列数，2 个，不知道填哪一栏：连科目编码一起复制再贴"),
    (["/spending.@1.basic"], ["650", "20", "30"], "贴的只有一列数，3 个，这里是 2 行，不知道基本支出各填哪一行"),
    // 650 + 20 = 670, the total; with a blank cell there are as many figures as rows.
    (["/spending.@1.basic"], ["650", "20", "670"], "最后一个数是上面各数的合计"),
    (["/spending.@1.basic"], ["650", "", "670"], "贴的只有一列数，2 个，这里是 2 行"),
  ])
  func saysWhatBareNumbersLack(_ place: [String], _ block: [String], _ words: String) throws {
    var desk = try Desk()
    desk.type("2010301 1 2 -", "2010302 3 - 4")
    for line in place { desk.type(line) }
    let prompt = desk.prompt
    desk.paste(block)
    #expect(desk.said.joined().replacing("      ", with: "").contains(words), "\(desk.said)")
    #expect(desk.prompt == prompt)
  }

  /// Where a word is picked, one that is refused is not glued to the next, nor are the words said twice.
  @Test func forgetsAWordThatIsRefused() throws {
    var desk = try Desk()
    desk.paste(["科目编码\t基本支出", "2010301\t2"])
    desk.type("x")
    #expect(desk.said == ["还没有收：打下面的一个词，按 Enter"])
    #expect(desk.initial == "")
    desk.type("都收下来 吧")
    #expect(desk.initial == "")
    desk.type("y", "/head.kind", "四")
    #expect(desk.said == ["“四”不在里面"])
    #expect(desk.initial == "")
    #expect(desk.prompt.hasSuffix("1 部门  2 单位  3 汇总 › "), "\(desk.prompt)")
  }

  /// The code decides about the name beside it, also of a row that is there.
  @Test func takesTheNameOfTheCode() throws {
    var desk = try Desk()
    desk.type("2010301 1 2 -", "/spending.2010301.name", "行政运营", "/支出明细")
    #expect(desk.rows() == ["2010301 行政运营 prior=10000 basic=20000 project=-"])
    desk.paste(["科目编码\t科目名称\t基本支出", "2010301\t行政运营\t2", "2010302\t一般管理\t3"])
    let said = desk.said.joined().replacing(" ", with: "")
    #expect(said.contains("第2行名称“行政运营”按科目改为“2010301行政运行”"), "\(desk.said)")
    #expect(said.contains("第3行名称“一般管理”按科目改为“2010302一般行政管理事务”"), "\(desk.said)")
    desk.type("r")
    #expect(
      desk.rows() == ["2010301 prior=10000 basic=20000 project=-", "2010302 basic=30000"],
      "\(desk.rows())")
  }

  /// Either may be the slip, so the row waits.
  @Test func asksWhichOfTwoAccountsIsMeant() throws {
    var desk = try Desk()
    desk.paste(["科目编码\t科目名称\t基本支出", "2010301\t机关服务\t2", "2010302\t\t3"])
    let said = desk.said.joined().replacing(" ", with: "")
    let words = "代码2010301是“行政运行”，名称“机关服务”是2010303"
    #expect(said.contains(words), "\(desk.said)")
    desk.type("y")
    #expect(desk.rows() == ["2010302 basic=30000"])
    desk.type("2010301 机关服务 - 2")
    #expect(desk.said.joined().replacing(" ", with: "").contains(words), "\(desk.said)")
    desk.type("2010303 - 2 -")
    #expect(desk.rows().last == "2010303 prior=- basic=20000 project=-", "\(desk.said)")
  }

  /// Everything in a preview is in the unit of the list, to the last place that tells two apart.
  @Test func showsOneUnit() throws {
    var desk = try Desk()
    desk.paste(["科目编码\t基本支出（元）", "2010301\t20000", "2010302\t30000", "合计\t50001"])
    let said = desk.said.joined().replacing(" ", with: "")
    #expect(said.contains("合计基本支出5.0001，是合计行：上面2行加起来5.00，差0.0001"), "\(desk.said)")
    #expect(said.contains("金额按元读，下面是万元"), "\(desk.said)")
  }

  /// What is still to be corrected is there wherever she goes, and after a pause.
  @Test func rowsThatWaitAreKeptWhereverSheGoes() throws {
    var desk = try Desk()
    desk.paste(["科目编码\t执行数\t基本支出", "2010301\t1\t2", "2080505\t八\t1", "2210201\t九\t1"])
    desk.type("y", "/预算单位")
    #expect(desk.said.contains("支出明细里粘贴的还有 2 行没有收，留着；/支出明细 回去再问。"), "\(desk.said)")
    var again = try Desk(resuming: desk.wizard.draft)
    #expect(again.said.contains("支出明细里粘贴的还有 2 行没有收，留着；/支出明细 回去再问。"))
    again.type("/支出明细")
    #expect(again.said.contains { $0.contains("“八”不是金额") }, "\(again.said)")
    again.type("2080505 8 1 1", "")
    #expect(again.said.contains("这一行不要了，没有收。"), "\(again.said)")
    #expect(again.rows().count == 2)
    #expect(again.wizard.draft.stop?.waiting == [])
  }

  /// Taken back and given again, the rows that wait are there again as well.
  @Test func rowsThatWaitComeBackWithTheOthers() throws {
    var desk = try Desk()
    desk.paste(["科目编码\t执行数\t基本支出", "2010301\t1\t2", "2080505\t八\t1"])
    desk.type("y")
    let taken = desk.wizard.draft
    #expect(taken.stop?.waiting.count == 1)
    desk.type("u")
    #expect(desk.rows().isEmpty)
    #expect(desk.wizard.draft.stop?.waiting == [])
    desk.type("U")
    #expect(desk.rows() == ["2010301 prior=10000 basic=20000"])
    #expect(desk.wizard.draft.stop?.waiting == taken.stop?.waiting)
  }

  /// Rows that wait for a unit are there after it was added and the draft was opened again.
  @Test func rowsThatWaitForAUnitOutlastAPauseElsewhere() throws {
    var desk = try Desk(Desk.units)
    desk.paste(["单位\t科目编码\t基本支出", "甲局\t2010301\t1", "丙所\t2010350\t3", "丙所\t2010399\t4"])
    desk.type("y", "/预算单位", "103007 丙所 3 1")
    var again = try Desk(resuming: desk.wizard.draft)
    again.type("/支出明细")
    let waiting = again.wizard.draft.stop?.waiting.map(\.rows) ?? []
    #expect(waiting.flatMap { $0.split(separator: "\n") }.count == 2, "\(again.said)")
    #expect(!again.said.contains { $0.contains("预算单位里没有") }, "\(again.said)")
    again.type("丙所 | 2010350 | - | 3")
    #expect(
      again.rows() == [
        "@1 2010301 basic=10000", "@4 2010350 prior=- basic=30000",
        "@4 2010399 prior=- basic=40000",
      ])
  }

  /// What changes while a block is asked about is what it is compared with.
  @Test func aBlockIsReadAgainAfterAnEdit() throws {
    var desk = try Desk()
    desk.type("2010301 1 2 -")
    desk.paste(["2010301\t行政运行\t5\t6\t-"])
    #expect(desk.prompt.contains("r 换掉"))
    let key = try #require(desk.wizard.calculation.answers.rows(of: Self.spending).first)
    let scope = Manuscript.Scope.form(FormID("spending"))
    desk.step(.edited(scope, "/spending.rows+\n@\(key) -\n"))
    #expect(desk.rows().isEmpty)
    #expect(desk.prompt == "y 收下   n 不要   元 换单位 › ")
    desk.type("y")
    #expect(desk.rows() == ["2010301 prior=50000 basic=60000 project=-"])
  }

  @Test func aBlockIsReadAgainAfterAnAnswerIsGivenAgain() throws {
    var desk = try Desk(Desk.units + ["u"])
    desk.paste(["单位\t科目编码\t基本支出", "甲局\t2010301\t1", "乙所\t2010350\t3"])
    #expect(desk.said.contains { $0.contains("收不下") }, "\(desk.said)")
    desk.type("U")
    #expect(!desk.said.contains { $0.contains("收不下") }, "\(desk.said)")
    desk.type("y")
    #expect(desk.rows().count == 2, "\(desk.said)")
  }

  /// The rest of a list of details waits under its numbers until the unit it lacks is there.
  @Test func detailsThatDoNotFitWaitForTheirUnit() throws {
    var desk = try Desk(Desk.units)
    let rows = [
      "单位\t项目\t功能科目\t部门经济科目\t金额", "103001\t\t2010301\t30101\t3", "103009\t\t2010301\t30101\t4",
      "\t\t2010301\t30201\t5",
    ]
    desk.paste(rows)
    #expect(desk.said.contains { $0.hasPrefix("第 4 行收不下") }, "\(desk.said)")
    desk.type("y")
    #expect(desk.rows() == ["@1 2010301 basic=30000"])
    #expect(desk.said.contains { $0.hasPrefix("第 3 行收不下") }, "\(desk.said)")
    desk.type("/预算单位")
    #expect(desk.said.contains { $0.contains("支出明细里粘贴的还有 2 行没有收") }, "\(desk.said)")
    var again = try Desk(resuming: desk.wizard.draft)
    again.type("103009 丁所 3 1", "/支出明细")
    #expect(again.prompt.hasPrefix("y 收下"), "\(again.prompt) \(again.said)")
    again.type("y")
    #expect(again.rows().count == 2)
    #expect(again.wizard.draft.stop?.waiting == [])
  }

  /// Money that was said not to be there is not taken.
  @Test(arguments: ["政府性基金", "国有资本经营", "单位资金", "财政专户", "上年结转"])
  func refusesMoneyThatWasSaidNotToBeThere(_ fund: String) throws {
    var desk = try Desk()
    desk.paste([
      "项目\t功能科目\t部门经济科目\t资金性质\t金额", "督查\t2010302\t30201\t\(fund)\t3",
      "督查\t2010302\t30201\t一般公共预算\t4",
    ])
    #expect(desk.said.contains { $0.contains("第 2 行收不下：“有没有”里没有答有") }, "\(desk.said)")
    desk.type("y")
    #expect(desk.rows() == ["2010302 basic=-"])
  }

  /// After a paste the rows stand with their sum, and what the rules say of them is said.
  @Test func saysOfPastedRowsWhatItSaysOfTypedOnes() throws {
    var desk = try Desk()
    desk.paste(["2010301\t1\t2\t3", "2010308\t没有的科目\t1\t1\t1"])
    desk.type("y")
    #expect(desk.said.contains { $0.contains("合计") && $0.contains("7.00") }, "\(desk.said)")
    #expect(
      desk.said.contains { $0.hasPrefix("待核  支出明细 第 2 行 2010308") }, "\(desk.said)")
  }

  /// A batch that fills several lists is taken back with their names.
  @Test func takingDetailsBackNamesTheLists() throws {
    var desk = try Desk(Desk.units)
    desk.paste([
      "单位\t项目\t功能科目\t部门经济科目\t金额", "103001\t\t2010301\t30101\t3",
      "103001\t督查\t2010302\t30201\t4",
    ])
    desk.type("y", "u")
    let said = "撤销：项目清单 去掉 1 行；支出明细 去掉 2 行；基本支出明细 去掉 1 行"
    #expect(desk.said.contains(said), "\(desk.said)")
    #expect(desk.rows().isEmpty)
  }

  /// `?` says what each choice does, and nothing else.
  @Test func helpExplainsTheChoices() throws {
    var desk = try Desk()
    desk.paste(["2010301\t1\t2\t3"])
    desk.type("?")
    #expect(desk.said.contains { $0.hasPrefix("y   收下") }, "\(desk.said)")
    #expect(!desk.said.contains { $0.hasPrefix("r ") || $0.contains("f 2") }, "\(desk.said)")
  }

  /// Names stand whole, where columns are many on a line of their own.
  @Test func namesAreNotCut() throws {
    var desk = try Desk()
    desk.step(.resized(columns: 60))
    desk.paste(["科目编码\t执行数\t基本支出\t项目支出", "2080505\t1\t2\t3"])
    #expect(desk.said.contains { $0.hasSuffix("2080505 机关事业单位基本养老保险缴费支出") }, "\(desk.said)")
  }

  @Test func rowsUnderUnitsGoToTheirUnits() throws {
    var desk = try Desk(Desk.units)
    desk.paste([
      "103001\t甲局\t3", "2010301\t行政运行\t1", "2010302\t一般行政管理事务\t2", "103004\t乙所\t4",
      "2010350\t事业运行\t4",
    ])
    desk.type("y")
    #expect(
      desk.rows() == [
        "@1 2010301 prior=10000", "@1 2010302 prior=20000", "@2 2010350 prior=40000",
      ])
    desk.paste(["单位\t科目编码\t基本支出", "103001 甲局\t2010301\t5", "\t2010302\t6", "乙所\t2010350\t7"])
    #expect(desk.prompt == "y 收下   n 不要   元 换单位 › ")
    desk.type("y")
    #expect(
      desk.rows() == [
        "@1 2010301 prior=10000 basic=50000", "@1 2010302 prior=20000 basic=60000",
        "@2 2010350 prior=40000 basic=70000",
      ])
  }

  /// The same account and figure in another unit may be that unit's money, so it is only told.
  @Test(arguments: [
    (["乙所\t2010301\t5\t", "乙所\t2010302\t7\t"], "2"),
    // 2010303 is there twice, with 8 and with 9.
    (["乙所\t2010301\t5\t", "乙所\t2010303\t9\t"], "2、3"),
    // Nothing of another figure, of no figure, of 0, or of one more figure.
    (["乙所\t2010301\t6\t", "乙所\t2010350\t5\t"], ""),
    (["乙所\t2010301\t\t", "乙所\t2010302\t0\t"], ""),
    (["乙所\t2010301\t5\t3", "乙所\t2010350\t5\t3"], ""),
    // The block names the other unit's row too: both are meant.
    (["甲局\t2010301\t5\t", "乙所\t2010301\t5\t"], ""),
    // What the unit has itself is no other unit's.
    (["甲局\t2010301\t5\t", "甲局\t2010302\t6\t"], ""),
  ])
  func saysWhichRowsAnotherUnitHasAlready(_ rows: [String], _ numbers: String) throws {
    var desk = try Desk(Desk.units)
    let heading = "单位\t科目编码\t基本支出\t上年执行数"
    desk.paste([
      heading, "甲局\t2010301\t5\t", "甲局\t2010302\t6\t", "甲局\t2010303\t8\t",
      "甲局\t2010303\t9\t",
    ])
    #expect(!desk.said.contains { $0.contains("同一笔钱") }, "\(desk.said)")
    desk.type("y")
    desk.paste([heading] + rows)
    let remarks = desk.said.filter { $0.contains("同一笔钱") }
    let remark = "待核  第 \(numbers) 行在“甲局”已有，数也一样：同一笔钱只填一次，看看单位对不对"
    #expect(remarks == (numbers.isEmpty ? [] : [remark]), "\(desk.said)")
    // The question is asked as ever.
    #expect(!desk.prompt.isEmpty)
  }

  @Test func rowsThatDoNotFitWaitInTheirUnits() throws {
    var desk = try Desk(Desk.units)
    desk.paste([
      "单位\t科目编码\t基本支出", "甲局\t2010301\t1", "乙所\t2010350\t八", "甲局\t2010302\t九",
      "丙所\t2010350\t3",
    ])
    desk.type("y")
    #expect(desk.rows() == ["@1 2010301 basic=10000"])
    #expect(desk.said.contains { $0.contains("“八”不是金额") })
    let stop = try #require(desk.wizard.draft.stop)
    #expect(stop.waiting.flatMap { $0.rows.split(separator: "\n") }.count == 3)
    var again = try Desk(resuming: desk.wizard.draft)
    again.type("2010350 - 2 -", "2010302 - 3 -")
    #expect(
      again.rows() == [
        "@1 2010301 basic=10000", "@2 2010350 prior=- basic=20000 project=-",
        "@1 2010302 prior=- basic=30000 project=-",
      ])
    again.type("丙所 | 2010350 | - | 3")
    #expect(again.rows().count == 3)
  }

  @Test func aBlockSurvivesBeingCutOff() throws {
    var desk = try Desk()
    desk.paste(["科目编码\t\"基本\n支出\"\t项目支出（元）", "2010301\t2\t30000", "2010302\t\t八"])
    desk.type("元")
    let shown = desk.said
    var again = try Desk(resuming: desk.wizard.draft)
    #expect(again.prompt == desk.prompt)
    #expect(again.said.suffix(shown.count) == shown[...])
    desk.type("y")
    again.type("y")
    #expect(again.wizard.draft.answers == desk.wizard.draft.answers)
    #expect(desk.rows() == ["2010301 basic=2 project=30000"])
  }

  @Test func oneAnswerTakesTheWholeBlockBack() throws {
    var desk = try Desk()
    desk.paste(["2010301\t1\t2\t3", "2010302\t4\t5\t6"])
    desk.type("y")
    desk.step(.saveFailed(reason: "磁盘满了"))
    #expect(desk.rows().isEmpty)
    #expect(desk.prompt == "y 收下   n 不要   元 换单位 › ")
    desk.type("y")
    #expect(desk.rows().count == 2)
  }

  @Test(arguments: ["n", "不要", "<", "s", "/核对", "ｎ"])
  func nothingIsEnteredBeforeYes(_ answer: String) throws {
    var desk = try Desk()
    let before = desk.wizard.draft.answers
    desk.paste(["2010301\t1\t2\t3"])
    desk.type(answer)
    #expect(desk.wizard.draft.answers == before)
    #expect(desk.said.contains("这些没有收；表格里的还在，随时再贴。"))
  }

  @Test func detailsFillAllListsAndLoseNothing() throws {
    let answers = ["/have", "无", "无", "有", "有", "有", "有", "103001 甲局 1 1", "103004 乙所 3 1"]
    var desk = try Desk(answers)
    desk.paste([
      "单位\t项目\t功能科目\t部门经济科目\t资金性质\t金额（元）",
      "103001\t\t2010301\t30101\t一般公共预算\t300", "103001\t\t2010301\t30201\t一般公共预算\t40",
      "103001\t督查\t2010302\t30217\t一般公共预算\t5", "103001\t督查\t2010302\t30201\t上年结转\t6",
      "103004\t修缮\t2010350\t31001\t单位资金\t7", "合计\t\t\t\t\t358",
    ])
    let balance = "平    明细合计 0.04 = 支出明细 0.04 = 基本支出明细 0.03 + 项目清单 0.00"
    #expect(desk.said.contains(balance), "\(desk.said)")
    #expect(desk.said.contains { $0.hasPrefix("平    合计行 1 行") })
    desk.type("y")
    #expect(
      desk.rows() == [
        "@1 2010301 basic=340", "@1 2010302 basic=-", "@2 fund=own 2010350 basic=- project=7",
      ])
    #expect(
      desk.rows(of: ListID(form: FormID("economic"), block: "rows")) == [
        "@1 30101 personnel=300", "@1 30201 public=40",
      ])
    #expect(
      desk.rows(of: ListID(form: FormID("projects"), block: "rows")) == [
        "@1 督查 2010302 current=5 carryover=6", "@2 修缮 2010350 other=7",
      ])
    let reception = CellID(form: FormID("t4"), row: .line("reception"), column: "project")
    guard case .amount(let amount) = desk.wizard.calculation.cell(reception).value else {
      Issue.record("表四 has no 其中项目支出安排")
      return
    }
    #expect(amount.money == Money(fen: 500))
  }

  @Test(arguments: LawTests.seeds)
  func pastingRowsIsTypingThem(_ seed: UInt64) throws {
    var random = Random(seed: seed)
    let codes = Sets.guyuan?.codes["functional"]?.entries.map(\.code).filter { $0.count == 7 } ?? []
    var amount: String {
      let number = Int.random(in: 0..<1_000_000, using: &random)
      return ["-", "\(number)", "\(number / 100).\(number % 100 + 100)"][number % 3]
    }
    let chosen = Array(codes.shuffled(using: &random).prefix(12))
    let lines = chosen.map { "\($0) \(amount) \(amount) \(amount)" }
    var typed = try Desk()
    var pasted = try Desk()
    var tabbed = try Desk()
    for line in lines { typed.type(line) }
    pasted.paste(lines)
    pasted.type("y")
    tabbed.paste(
      ["科目编码\t2024年执行数\t基本支出\t项目支出"] + lines.map { $0.replacing(" ", with: "\t") })
    tabbed.type("y")
    #expect(typed.rows().count == 12)
    #expect(pasted.wizard.draft.answers == typed.wizard.draft.answers, "seed \(seed)")
    #expect(tabbed.wizard.draft.answers == typed.wizard.draft.answers, "seed \(seed)")
  }

  /// 表二 of a published budget, copied whole: titles, merged heading, units, 类 and 款, page breaks.
  ///
  /// Its rows of 项 are entered, each with its own figures; what it prints for a unit and does not add
  /// up is said.
  @Test(.enabled(if: Publication.areThere))
  func takesAPublishedTableWhole() throws {
    let publication = try #require(Publication("guyuan-government-office-2025"))
    let first = try #require(publication.lines.firstIndex { $0.hasPrefix("功能分类科目\t") })
    let table = publication.lines[(first - 2)...].prefix { !$0.hasPrefix("三、") }
    let cells = table.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let units = cells.filter { $0[0].count == 6 && Int($0[0]) != nil }
    var desk = try Desk(
      ["/have", "无", "无", "无", "无", "无", "有"] + units.map { "\($0[0]) \($0[1]) 1 1" })
    desk.paste(Array(table))
    #expect(units.count == 2)
    let gap = "22102 住房改革支出 2024年执行数 20.28，是合计行：下面 1 行加起来 13.69，差 6.59"
    #expect(desk.said.joined().replacing(" ", with: "").contains(gap.replacing(" ", with: "")))
    desk.type("y")
    let items = cells.filter { $0[0].count == 7 && Int($0[0]) != nil }
    #expect(desk.rows().count == items.count)
    for (index, column) in [2: "prior", 4: "basic", 5: "project"] {
      let cell = CellID(form: FormID("t2"), row: .total, column: column)
      let amounts = try items.compactMap { item in
        item.indices.contains(index) && !item[index].isEmpty
          ? try Money(item[index], in: .wanYuan) : nil
      }
      guard case .amount(let total) = desk.wizard.calculation.cell(cell).value else {
        Issue.record("\(column) has no total")
        continue
      }
      #expect(total.money == (try Money.sum(amounts)), "\(column)")
    }
  }
}
