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
  /// Of figures that are read in another unit than they are shown in.
  static func shownInUnit(_ unit: MoneyUnit) -> String { said("，下面是\(unit.words)") }
  static func unreadFigure(_ label: String, _ text: String) -> String {
    said("\(label)“\(text)”")
  }
  static func unreadTotal(_ number: Int, _ label: String, _ figure: String) -> String {
    said("待核  第 \(number) 行 \(label) \(figure)不是金额，没有跟各行核对")
  }
  static func moreUnread(_ count: Int) -> String { said("… 不是金额的还有 \(count) 处") }
  /// 第 4 列“小计”
  static func sideColumn(_ number: Int, _ title: String) -> String {
    title.isEmpty ? said("第 \(number) 列") : said("第 \(number) 列“\(title)”")
  }
  static func sideHolds(_ column: String, _ sum: String, _ count: Int) -> String {
    said("平    \(column) = \(sum)，\(count) 行都对，只核对不收。")
  }
  static func sideDiffers(
    _ row: Int, _ label: String, _ stated: String, _ parts: String, _ sum: String,
    _ difference: String
  ) -> String {
    said("不平  第 \(row) 行 \(label) \(stated)，\(parts) 是 \(sum)，差 \(difference)")
  }
  static func sideNotCompared(_ column: String) -> String {
    said("待核  \(column)看不出是哪几列加起来的，不收也没有核对")
  }
  static let withoutMisfits = said("      收不下的行没有加在里面。")
  static func moreDifferences(_ count: Int) -> String { said("      还有 \(count) 处合计行不平") }
}

/// What is said of a column of bare numbers.
extension Phrases {
  static func placedInOrder(_ label: String) -> String {
    said("贴的只有一列数：按行的次序，一行一个填\(label)，名称和数对不对看下面")
  }
  static func numbersWithoutCodes(_ count: Int, _ rows: Int, _ label: String) -> String {
    said("贴的只有一列数，\(count) 个，这里是 \(rows) 行，不知道\(label)各填哪一行：连科目编码一起复制再贴")
  }
  static let numbersWithTotal = said("最后一个数是上面各数的合计，不归哪一行：不要合计再贴，或连科目编码一起贴")
  static func numbersWithoutColumn(_ count: Int) -> String {
    said("贴的只有一列数，\(count) 个，不知道填哪一栏：连科目编码一起复制再贴；个数和行数一样的，连表头一起复制也行")
  }
}

/// What is said of rows that are there already, are lacking, or do not fit.
extension Phrases {
  static let allThere = said("数都一样，没有要改的。")
  static func sameThere(_ count: Int) -> String { said("已有 \(count) 行，数都一样，不再收") }
  /// Of rows of the block, by number, that other units have with the same figures.
  static func sameElsewhere(_ rows: [Int], _ units: [String]) -> String {
    let mark = said("、")
    let numbers =
      rows.prefix(5).map(String.init).joined(separator: mark)
      + (rows.count > 5 ? said("等 \(rows.count)") : "")
    let names = units.prefix(3).joined(separator: mark)
    return units.count > 3
      ? said("待核  第 \(numbers) 行在“\(names)”等 \(units.count) 个单位已有，数也一样：同一笔钱只填一次，看看单位对不对")
      : said("待核  第 \(numbers) 行在“\(names)”已有，数也一样：同一笔钱只填一次，看看单位对不对")
  }
  /// 已有第 1 行 2010301 行政运行：基本支出 650.00 → 651.00
  static func alreadyThere(_ number: Int, _ headline: String, _ changes: [String]) -> String {
    said("已有第 \(number) 行 \(headline)：\(changes.joined(separator: comma))")
  }
  static func becomes(_ label: String, _ old: String, _ new: String) -> String {
    "\(label) \(old) → \(new)"
  }
  static func twiceInBlock(_ number: Int, _ headline: String, _ earlier: Int) -> String {
    said("贴的第 \(number) 行 \(headline) 和第 \(earlier) 行是同一个科目")
  }
  static func moreTwice(_ count: Int) -> String { said("… 同一个科目的还有 \(count) 行") }
  /// Refuses to write two rows of a block over one.
  static func bothMeanOneRow(_ first: Int, _ second: Int, _ headline: String) -> String {
    said("贴的第 \(first) 行和第 \(second) 行都是 \(headline)，换掉的只有一行，会丢一个数：在表格里并成一行再贴，或打 n")
  }
  static func moreAlreadyThere(_ count: Int) -> String { said("… 已有而数不一样的还有 \(count) 行") }
  static func lackingRows(_ names: [String], _ count: Int) -> String {
    said("表里有、这里没有：") + names.joined(separator: said("，"))
      + (count > names.count ? said("等 \(count) 行") : "")
  }
  /// Of a name beside a code that is not the code's.
  static func replacedName(_ number: Int, _ name: String, _ account: String) -> String {
    said("第 \(number) 行名称“\(name)”按科目改为“\(account)”")
  }
  static func moreNames(_ count: Int) -> String { said("… 名称按科目改的还有 \(count) 行") }
  static func twoAccounts(_ code: String, _ name: String, _ other: String, _ otherName: String)
    -> String
  {
    said("待核：代码 \(code) 是“\(name)”，名称“\(otherName)”是 \(other)，不知道是哪一个：留下对的一个")
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
  static func noWaitingGroup(_ name: String, _ label: String) -> String {
    said("\(label)里没有“\(name)”：先到那里填上，再回来按 Enter")
  }
  static let saidNoCarryover = said("“有没有”里没有答有上年结转")
  static func saidNone(_ label: String) -> String { said("“有没有”里没有答有\(label)") }
  static let noFigure = said("没有金额")
}

/// The question about a pasted block, and what follows.
extension Phrases {
  static func pasteQuestion(_ choices: [PasteChoice]) -> String {
    choices.map(pasteChoice).joined(separator: "   ") + mark
  }
  private static func pasteChoice(_ choice: PasteChoice) -> String {
    switch choice {
    case .take: said("y 收下")
    case .fillBlanks: said("y 只填空着的")
    case .addRows: said("y 加一行")
    case .correct: said("y 一行一行改")
    case .replace: said("r 换掉")
    case .drop: said("n 不要")
    case .otherUnit(let unit): said("\(unit.other.words) 换单位")
    }
  }
  /// What `?` says of each choice, and of going away.
  static func pasteHelp(_ choices: [PasteChoice]) -> [String] {
    [said("现在只是给看，还没有记：表里的数都没有动。")] + choices.map(pasteHelp)
      + [choices.contains(.drop(isRest: true)) ? restAway : blockAway]
  }
  private static func pasteHelp(_ choice: PasteChoice) -> String {
    switch choice {
    case .take: said("y   收下上面列的行；合计、小计、单位、类款各行只核对，不收")
    case .fillBlanks: said("y   只填表里空着的格，已经有数的格不动；表里没有的行添上")
    case .addRows: said("y   都收下：表里已有、数不一样的，另加一行，原来的行不动")
    case .correct: said("y   一行也放不进去，一行一行放到输入行里改")
    case .replace: said("r   表里已有、数不一样的，换成贴的数；表里没有的行添上")
    case .drop(let isRest): isRest ? said("n   剩下的这些不要了") : said("n   都不要，表不动")
    case .otherUnit(let unit): said("\(unit.other.words)  贴的金额改按\(unit.other.words)读，再看一遍")
    }
  }
  private static let blockAway = said("<   s   跳到别处：和 n 一样，不收。打 . 离开，下回接着问这一块")
  private static let restAway = said("<   s   跳到别处：这些还留着，回来再问。收下以后打 u 可以整块撤销")
  static let pasteNotAnswered = said("还没有收：打下面的一个词，按 Enter")
  static let nothingToReplace = said("里面没有已经有的行：打 y 收下，或 n 不要")
  static func noCodeColumn(_ label: String) -> String {
    said("没有一栏是\(label)的代码；代码分在几栏里的，在表格里先并成一栏再贴")
  }
  static let nothingFits = said("一行也收不下：打 n 不要，在表格里改好再贴")
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
  static func pasteLeft(_ count: Int) -> String {
    said("还有 \(count) 行没有收，留在这里：去补上缺的，回来还会问；不要了打 n。")
  }
  static let pasted = said("粘贴")
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
  /// 按基本支出收 4 行（没有写项目 4 行）
  static func kind(isProject: Bool, _ count: Int, _ signs: [String]) -> String {
    let list = signs.joined(separator: comma)
    return isProject
      ? said("按项目支出收 \(count) 行（\(list)）") : said("按基本支出收 \(count) 行（\(list)）")
  }
  static func sign(_ sign: PastedDetail.Sign, _ count: Int) -> String {
    switch sign {
    case .noProject: said("没有写项目 \(count) 行")
    case .word(let word): said("写着“\(word)” \(count) 行")
    case .named: said("写了项目名称 \(count) 行")
    }
  }
  static func noProjectName(_ word: String) -> String { said("写着“\(word)”，没有项目名称") }
  /// Wages in rows with a project: their numbers in the block, the first one's project, their sum.
  static func wagesOfProjects(_ rows: [Int], _ project: String, _ sum: String) -> String {
    let numbers = rows.prefix(5).map(String.init).joined(separator: pause)
    let more = rows.count > 5 ? said("等 \(rows.count) 行") : ""
    return said(
      "第 \(numbers) 行\(more)是 301 工资福利，项目写了“\(project)”，按项目支出收 \(sum)；是基本支出的，项目空着或写“人员类”再贴")
  }
  static func detailsTaken(_ details: Int, _ parts: [String]) -> String {
    said("收下明细 \(details) 行，分到\(parts.joined(separator: pause))。")
  }
  static let otherBasic = said("不列基本支出明细的其他资金")
}
