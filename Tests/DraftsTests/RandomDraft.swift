import Forms
import Randomness

/// Makes drafts with every sort of answer in every sort of place.
struct RandomDraft {
  private var generator: SeededGenerator
  private var answers = Answers()

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let words = [
    "", "t2", "spending", "key", "values", "预算", "“引号”\"\\/", "第一行\n第二行\t\r", "\u{0}\u{1F}\u{7F}",
    "e\u{301}", "👨‍👩‍👧", "\u{FEFF}", "\u{2028}", "a.b.c", "\u{10FFFF}", "in", "amount",
  ]
  private static let amounts = [
    "12.5", "0", "0.00", "-3.10", "38*0.2", "584000元", "1,600.000001", "（5）", "1/3*3", "29.8",
    "０.５", "12万元", "0.000000",
  ]

  mutating func draft() -> Draft {
    for _ in 0..<number(below: 40) { change() }
    answers.reserveKeys(below: number(below: 50))
    return Draft(
      set: word(), setVersion: number(below: 9), answers: answers, stop: stop(), changed: word(),
      orphans: (0..<number(below: 3)).map { _ in Draft.Orphan(path: word(), text: word()) },
      lastYear: number(below: 3) == 0 ? lastYear() : nil)
  }

  private mutating func lastYear() -> LastYear {
    var last = RandomDraft(seed: UInt64(number(below: 1_000)))
    for _ in 0..<number(below: 12) {
      switch last.number(below: 5) {
      case 0: last.insertRow()
      case 1: last.insertSheet()
      default: last.answers.apply(.answer(last.cell(), last.value()))
      }
    }
    return LastYear(set: word(), source: word(), contents: last.answers)
  }

  private mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &generator)
  }

  private mutating func word() -> String {
    RandomDraft.words[number(below: RandomDraft.words.count)]
  }

  private mutating func stop() -> Draft.Stop? {
    guard number(below: 3) > 0 else { return nil }
    let waiting = (0..<number(below: 3)).map { _ in
      Draft.Waiting(question: word(), rows: "\(word())\n\(word())")
    }
    return Draft.Stop(
      question: word(), typed: word(), cursor: number(below: 4),
      unseen: (0..<number(below: 3)).map { _ in word() }, waiting: waiting)
  }

  private mutating func form() -> FormID {
    let sheet = number(below: 3)
    return FormID(word(), sheet: sheet == 0 ? nil : sheet)
  }

  private mutating func cell() -> CellID {
    CellID(form: form(), row: row(), column: word())
  }

  private mutating func row() -> RowID {
    let number = number(below: 6) + 1
    return switch number {
    case 1: .field
    case 2: .line(word())
    case 3: .node(unit: nil, code: word())
    case 4: .node(unit: number, code: word())
    default: .entered(number)
    }
  }

  private mutating func change() {
    switch number(below: 10) {
    case 0: insertRow()
    case 1: insertSheet()
    case 2: answers.apply(.state(cell(), number(below: 3) == 0 ? .blank : .figure(value())))
    case 3: explain()
    case 4:
      answers.apply(.enterIn(place: word(), number(below: 2) == 0 ? .yuan : .wanYuan))
    case 5: answers.apply(.print(form(), printedPage()))
    default: answers.apply(.answer(cell(), value()))
    }
  }

  private mutating func printedPage() -> PrintedPage {
    var page = PrintedPage()
    for _ in 0..<number(below: 3) {
      page.rows[word()] = (0..<number(below: 3)).map { _ in
        PrintedRow(id: number(below: 3) == 0 ? nil : row(), code: word(), label: word())
      }
    }
    page.words = (0..<number(below: 3)).map { _ in
      PrintedWord(word(), occurrence: number(below: 4) + 1, printed: word())
    }
    return page
  }

  private mutating func insertRow() {
    let list = ListID(form: form(), block: word())
    let key = number(below: 30) + 1
    let used = answers.rows.filter { $0.key.form == list.form }.values.joined()
    guard !used.contains(key) else { return }
    answers.apply(.insertRow(list, key: key, index: number(below: 4)))
  }

  private mutating func insertSheet() {
    let (form, key) = (word(), number(below: 4) + 1)
    guard !answers.sheets(of: form).contains(key) else { return }
    answers.apply(.insertSheet(form: form, key: key, index: number(below: 4)))
  }

  private mutating func explain() {
    let subject = Explanation.Subject(
      rule: word(), cell: number(below: 2) == 0 ? nil : cell(),
      words: number(below: 2) == 0 ? nil : word())
    let explanation = Explanation(
      of: subject, kind: number(below: 2) == 0 ? .explained : .matchesSystem, reason: word(),
      name: word(), date: word(), figures: [cell(): word()])
    answers.apply(.explain(subject, explanation))
  }

  private mutating func value() -> Value {
    switch number(below: 12) {
    case 0: .blank
    case 1: .inapplicable(word())
    case 2: .paragraphs([word(), word()])
    case 3: .percent(Percent(hundredths: Int64(number(below: 100_000) - 50_000)))
    case 4: .count(Count(Int64(number(below: 1_000_000))))
    case 5: .choice(word())
    case 6: .indicator(IndicatorValue(word() + "≥98%"))
    case 7: .code(word())
    case 8: .reference(number(below: 9) + 1)
    case 9: .place(cell())
    case 10: .text(word())
    default: amount()
    }
  }

  private mutating func amount() -> Value {
    let text = RandomDraft.amounts[number(below: RandomDraft.amounts.count)]
    let unit = MoneyUnit.allCases[number(below: 2)]
    return (try? Amount(parsing: text, unit: unit)).map(Value.amount) ?? .blank
  }
}
