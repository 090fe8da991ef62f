import Forms
import Texts

/// What is said of a pasted block before it is taken: how it is understood.
extension Phrases {
  static func pastedRows(_ counts: (Int, Int), _ place: String, _ unit: String) -> String {
    said("粘贴 \(counts.0) 行，\(counts.1) 行能放进\(place)") + unit
  }
  static func pastedDetails(_ count: Int, _ fitting: Int, _ unit: String) -> String {
    said("粘贴 \(count) 行，能收明细 \(fitting) 行") + unit
  }
  static func readInUnit(_ unit: MoneyUnit, isSaid: Bool) -> String {
    said("，金额按\(unit.words)读") + (isSaid ? "" : said("（里面没有写单位，打 \(unit.other.words) 换）"))
  }
  static func placedColumn(_ number: Int, _ title: String, _ label: String) -> String {
    said("第 \(number) 列") + (title.isEmpty || title == label ? "" : said("“\(title)”")) + " → "
      + label
  }
  static func unknownColumns(_ titles: [String]) -> String {
    said("没有认出，不收：") + titles.joined(separator: said("，"))
  }
  static func untitled(_ number: Int, _ title: String) -> String { said("第 \(number) 列“\(title)”") }
  /// Stands for a column that only adds up others.
  static let comparedOnly = said("只核对")
  /// Stands for the column that a row's code decides.
  static let byCode = said("按科目归栏")
  static func pastedSums(_ sums: [String]) -> String { said("合计  ") + sums.joined(separator: "  ") }
  static func totalsHold(_ count: Int) -> String { said("平    合计行 \(count) 行，都等于各行加起来，只核对不收。") }
  static func totalDiffers(
    _ number: Int, _ label: String, _ stated: String, _ isAbove: Bool, _ count: Int, _ sum: String,
    _ difference: String
  ) -> String {
    let rows =
      isAbove ? said("上面 \(count) 行加起来 \(sum)") : said("下面 \(count) 行加起来 \(sum)")
    return said("不平  第 \(number) 行 \(label) \(stated)，是合计行：\(rows)，差 \(difference)")
  }
  static func alsoElsewhere(_ rows: [Int]) -> String {
    said("（第 \(rows.map { "\($0)" }.joined(separator: pause)) 行也差这么多）")
  }
  static let withoutMisfits = said("      收不下的行没有加在里面。")
  static func moreDifferences(_ count: Int) -> String { said("      还有 \(count) 处合计行不平") }
}

/// What is said of rows that are there already, are lacking, or do not fit.
extension Phrases {
  static func alreadyThere(_ number: Int, _ headline: String, isSame: Bool) -> String {
    said("已有第 \(number) 行 \(headline)") + (isSame ? said("，数一样") : said("，数不一样"))
  }
  static func twiceInBlock(_ number: Int, _ headline: String, _ earlier: Int) -> String {
    said("第 \(number) 行 \(headline) 和第 \(earlier) 行是同一个科目")
  }
  static func moreAlreadyThere(_ count: Int) -> String { said("… 已有的还有 \(count) 行") }
  static func lackingRows(_ names: [String], _ count: Int) -> String {
    said("表里有、这里没有：") + names.joined(separator: said("，"))
      + (count > names.count ? said("等 \(count) 行") : "")
  }
  static func misfit(_ number: Int, _ reason: String) -> String {
    said("第 \(number) 行收不下：\(reason)")
  }
  static func moreMisfits(_ count: Int) -> String { said("… 收不下的还有 \(count) 行") }
  static func remark(_ number: Int, _ text: String) -> String {
    said("第 \(number) 行没有数，不收：\(text)")
  }
  static func moreRemarks(_ count: Int) -> String { said("… 没有数的还有 \(count) 行") }
  static func moreRows(_ count: Int) -> String { said("… 还有 \(count) 行") }
  static func noPastedGroup(_ name: String, _ label: String) -> String {
    said("\(label)里没有“\(name)”：先在那里填上，再贴")
  }
  static let saidNoCarryover = said("“有没有”里没有答有上年结转")
  static let saidNoOther = said("“有没有”里没有答有非财政拨款收入")
  static let noFigure = said("没有金额")
}

/// The question about a pasted block, and what follows.
extension Phrases {
  static func pasteQuestion(
    hasDuplicates: Bool, isFill: Bool, unit: MoneyUnit?
  ) -> String {
    var choices = [hasDuplicates ? (isFill ? said("y 只填空着的") : said("y 加一行")) : said("y 收下")]
    if hasDuplicates { choices.append(said("r 换掉")) }
    choices.append(said("n 不要"))
    if let unit { choices.append(said("\(unit.other.words) 换单位")) }
    return choices.joined(separator: "   ") + mark
  }
  static let answerPaste = said("打 y 收下，或 n 不要；还没有收")
  static let nothingToReplace = said("里面没有已经有的行：打 y 收下，或 n 不要")
  static func noCodeColumn(_ label: String) -> String {
    said("没有一栏是\(label)的代码；代码分在几栏里的，在表格里先并成一栏再贴")
  }
  static let nothingFits = said("一行也收不下：照上面说的改好再打 y，或打 n 不要")
  static let pasteDropped = said("这些没有收；表格里的还在，随时再贴。")
  static func pasteTooLong(_ count: Int, _ limit: Int) -> String {
    said("粘贴了 \(count) 行，一次最多 \(limit) 行：分几次贴，表没有动。")
  }
  static let rowsWaitFirst = said("前面粘贴的还有几行等着：先改好或跳过，再贴新的。")
  static func pasteTaken(added: Int, changed: Int) -> String {
    var parts: [String] = []
    if added > 0 { parts.append(said("收下 \(added) 行")) }
    if changed > 0 { parts.append(said("改了 \(changed) 行")) }
    return (parts.isEmpty ? said("没有要改的") : parts.joined(separator: said("，"))) + said("。")
  }
  static func pasteLeft(_ count: Int) -> String { said("还有 \(count) 行没有收，都在下面：改好再打 y，不要就打 n。") }
  static let pasted = said("粘贴")
  static let pasteHelp = [
    said("y 照上面说的收下；n 不要，表不动；收下以前什么也没有记。"),
    said("r 把已经有的行换成粘贴的数；y 不动它们，另加一行，或只填空着的栏。"),
    said("元、万元 换读法。合计、小计、单位、类款各行只核对，不收。"),
  ]
}

/// What a list of details gives to each form.
extension Phrases {
  static func part(_ name: String, _ count: Int, _ sums: [String]) -> String {
    said("  \(name)  \(count) 行  ") + sums.joined(separator: "  ")
  }
  static func lines(_ name: String, _ parts: [String]) -> String {
    "  \(name)  " + parts.joined(separator: "  ")
  }
  static func detailSum(
    _ total: String, _ spending: String, _ parts: [(name: String, sum: String)]
  ) -> String {
    said("平    明细合计 \(total) = 支出明细 \(spending) = ")
      + parts.map { "\($0.name) \($0.sum)" }.joined(separator: " + ")
  }
  static func detailDiffers(_ total: String, _ other: String, _ difference: String) -> String {
    said("不平  明细合计 \(total)，各表加起来 \(other)，差 \(difference)")
  }
  static let otherBasic = said("不列基本支出明细的其他资金")
}
