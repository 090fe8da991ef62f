import Forms
import Texts

/// The words of findings that no figures say.
enum Phrase {
  static func unlisted(code: String, list: String) -> String { said("\(list)本表未收录 \(code)") }

  static func ended(_ code: EndedCode, successor: CodeEntry?) -> String {
    let now = [code.successor, successor?.name].compactMap(\.self).joined(separator: " ")
    return now.isEmpty
      ? said("\(code.code) 从 \(code.since) 年起没有了，换成现在的科目")
      : said("\(code.code) 从 \(code.since) 年起没有了，现在用 \(now)")
  }

  static func printedTwice(_ code: String) -> String { said("\(code) 在这个单位里前面已经印了一行，留一行") }

  static func outOfOrder(_ code: String, after before: String) -> String {
    said("\(code) 印在 \(before) 后面，科目按代码从小到大排")
  }

  static func withoutParent(_ code: String, parent: String) -> String {
    said("\(code) 上面没有 \(parent) 这一行；补上，或看代码是不是写错了")
  }

  static func otherCode(_ label: String, expected: String) -> String {
    said("印的是“\(label)”，表式是“\(expected)”；看代码是不是写错了")
  }

  static func unevenDecimals(_ written: String, shown: String) -> String {
    said("写的是 \(written)，别处是两位小数；写成 \(shown)")
  }

  static func tooFine(_ written: String, places: Int) -> String {
    said("写的是 \(written)，小数超过 \(places) 位")
  }

  static let zeroBesideBlanks = said("这一栏有的行写 0，有的行空着；一张表里用一种")

  static func undecided(_ place: String) -> String { said("\(place)由哪些行相加，要看没有印出来的内容") }

  static let leftBlank = said("各项有数，合计没有写")

  static let noCover = said("文本里没有找到写部门名称的封面")

  static let unprintedTotal = said("（没有印）")

  static func inColumn(_ count: Int) -> String { said("；这一栏共 \(count) 处") }

  static func addedUp(_ count: Int) -> String { said("；从这里起 \(count) 处相加") }

  static let notPrinted = said("有数，页面上没有印")

  static let rowNotPrinted = said("页面上没有印这一行，与它有关的数没有核对；补上这一行")

  static let repeated = said("与前面一行重复")

  static func other(_ text: String, expected: String) -> String {
    said("写的是“\(text)”，应为“\(expected)”")
  }

  static func name(_ text: String, of code: String, expected: String) -> String {
    said("\(code) 写作“\(text)”，科目名称是“\(expected)”")
  }

  static func noNumber(_ text: String) -> String { said("“\(text)”里没有数字，这一类指标要写出数量") }

  /// ≤万元, where a proposed value was taken without its number.
  static func unnumbered(_ text: String, _ sign: String, _ unit: String) -> String {
    if sign.isEmpty { return said("“\(text)”前面还没有写数字") }
    return unit.isEmpty
      ? said("“\(text)”的“\(sign)”后面还没有写数字")
      : said("“\(text)”的“\(sign)”和“\(unit)”之间还没有写数字")
  }

  static func money(_ text: String) -> String { said("“\(text)”是金额，金额归成本指标") }

  /// What a rule says of a cell that a page leaves blank.
  static func blank(_ words: String) -> String { words.isEmpty ? said("空着") : said("空着（\(words)）") }

  /// What a row comes to, before what a rule says of it.
  static func amount(_ amount: String, _ words: String) -> String {
    said("\(amount) 万元，\(words)")
  }

  static let notBare = said("格里带了单位；只写数字，单位由表头说明")

  static let withoutLarger = said("，比它还大的一项没有加进去")

  static func weights(_ sum: Int64, expected: Int64) -> String {
    said("合计 \(sum)，应为 \(expected)，差 \(sum - expected)")
  }

  /// A text as it is quoted: the first 24 characters of a long one.
  private static func quoted(_ text: String) -> String { said("“\(beginning(of: text, 24))”") }

  /// The first so many characters of a longer text.
  static func beginning(of text: String, _ count: Int) -> String {
    guard text.utf8.count > count,
      let end = text.index(text.startIndex, offsetBy: count, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    return "\(text[..<end])…"
  }

  static func superfluousZeros(_ written: String, shown: String) -> String {
    said("写的是 \(written)，多余的 0 不用写，表上印 \(shown)")
  }

  static func rate(_ text: String) -> String { said("“\(text)”是百分比，数量指标写件数、次数更清楚") }

  static func activity(_ text: String) -> String { said("“\(text)”数的是做了多少，归数量指标；效益写带来的变化") }

  static func noDirection(_ text: String) -> String { said("“\(text)”没有写不低于还是不高于，如“≥\(text)”") }

  static func noUnit(_ text: String) -> String { said("“\(text)”没有计量单位，写上“个”“次”“万元”这样的单位") }

  static func time(_ text: String) -> String { said("“\(text)”是时间，时间归时效指标") }

  static func beyondWhole(_ text: String) -> String { said("“\(text)”最多只能是 100%，写“=100%”") }

  static func floor(_ text: String) -> String { said("“\(text)”写的是下限，成本写上限（≤）") }

  static func ceiling(_ text: String) -> String { said("“\(text)”写的是上限，数量一般写下限（≥）") }

  static func mixed(_ text: String) -> String { said("“\(text)”又是定性又有数字，只留一样") }

  static func vague(_ text: String) -> String { said("\(quoted(text))看不出做到什么程度，能写数字或具体结果更好") }

  static func several(_ text: String) -> String { said("\(quoted(text))里有几层意思，拆成几条指标更清楚") }

  static func figureInName(_ text: String) -> String { said("\(quoted(text))里写了数额，移到指标值里更清楚") }

  static func secrecy(_ mark: String) -> String { said("有“\(mark)”字样，公开前看一看能不能公开") }

  static func personal(_ number: PersonalNumber) -> String { said("像是\(number.name)，个人信息不公开") }

  static func lacksPartner(_ label: String) -> String { said("还没有填写\(label)") }

  static func valueOfNothing(_ name: String, _ value: String) -> String {
    said("指标写“\(name)”，后面却写了\(quoted(value))，两处要一致")
  }

  static func nothingOfName(_ name: String, _ value: String) -> String {
    said("指标\(quoted(name))后面写的是“\(value)”，两处要一致")
  }

  static func weightOfNothing(_ weight: String) -> String { said("不适用的指标分值写 0 或空着，这里是 \(weight)") }

  static let noWeight = said("适用的指标分值要大于 0")

  static func untimely(_ text: String) -> String {
    said("\(quoted(text))没有时间，时效指标写日期、天数，或者及时、按期")
  }

  static func length(_ count: Int, _ comparator: Comparator, _ bound: Int) -> String {
    comparator == .atMost
      ? said("有 \(count) 个字，超过 \(bound) 个字，简短些") : said("只有 \(count) 个字，至少 \(bound) 个字，写具体些")
  }

  static func percentage(_ text: String, _ comparator: Comparator, _ bound: Int) -> String {
    comparator == .atMost
      ? said("“\(text)”超过 \(bound)%，看是不是写错了") : said("“\(text)”低于 \(bound)%，看是不是写错了")
  }

  static func otherYear(_ text: String, _ year: Int) -> String {
    said("\(quoted(text))不在 \(year) 年里")
  }

  static func notUsual(_ text: String, _ usual: [String]) -> String {
    let named = usual.map { said("“\($0)”") }.joined(separator: said("、"))
    return said("写的是“\(text)”，一般是\(named)")
  }

  static func twoNames(_ text: String, before: String) -> String {
    said("同一个代码，前面写作“\(before)”，这里写作“\(text)”")
  }

  static func qualitative(_ words: Int, of count: Int) -> String {
    said("\(count) 条指标里有 \(words) 条没有数字，能量化的尽量量化")
  }

  static func times(_ count: Int) -> String { said("全份共 \(count) 处") }
}
