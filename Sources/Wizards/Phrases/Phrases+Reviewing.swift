import Texts

/// What stands at 核对.
extension Phrases {
  /// Beneath what follows the number of a finding.
  static let taskIndent = "           "
  static func plainTask(_ number: Int, _ words: String) -> String { said("\(number) \(words)。") }
  static func reviewPage(_ number: Int) -> String { said("核对 第 \(number) 页") }
  static func moreTasks(_ count: Int, errors: Int) -> String {
    guard count > 0 else { return said("     和去年比的，按 Enter 看") }
    return errors > 0
      ? said("     还有 \(count) 处（要改的 \(errors) 处），按 Enter 看下面")
      : said("     还有 \(count) 处，按 Enter 看下面")
  }
  static func has(_ labels: [String]) -> String { said("有 \(labels.joined(separator: pause))") }
  static func cells(_ count: Int) -> String { said("等 \(count) 格") }
  static let onlyPage = said("下面没有了")
  static let allEven = said("各表都平，没有要改的，打 y 出表。")
  static let restOpen = said("没有要改的，打 y 出表；未填的几节里没有必填的。")
  static func unseen(_ sections: [String]) -> String {
    said(
      "没有要改的；\(sections.joined(separator: said("、")))里还有去年的话没有看过，打号去看，再打 y 出表。")
  }
  static func rounding(_ count: Int) -> String { said("尾差 \(count) 处，四舍五入之内，不用改") }
  static func uncheckedCount(_ count: Int) -> String { said("有 \(count) 样没有核对，打 n 看") }
  static let uncheckedHead = said("没有核对的：")
  static let allChecked = said("都核对过了。")
  static func unchecked(_ reason: String, _ count: Int) -> String {
    reason + (count > 1 ? said("（\(count) 条规则）") : "")
  }
  static let leaveWithStop = said("还有没填或没改的；要离开，打 . 再按 Enter")
  static func reviewNumber(_ last: Int) -> String {
    said("打 1 到 \(last) 的号去改；v 看整表，y 出表，n 看没有核对的，. 离开")
  }
  static func settledAlready(_ number: Int) -> String { said("第 \(number) 处已经好了") }
  static func notExported(errors: Int, lacks: Int, warnings: Int) -> String {
    let parts = [
      errors > 0 ? said("要改的 \(errors) 处") : "", lacks > 0 ? said("没有填的 \(lacks) 处") : "",
      warnings > 0 ? said("要改正或写核实说明的 \(warnings) 处") : "",
    ]
    return said("还不能出表：") + parts.filter { !$0.isEmpty }.joined(separator: said("，"))
  }
}

/// 核实说明.
extension Phrases {
  static let explained = said("说明")
  static func howToExplain(_ number: Int, hasMany: Bool) -> String {
    let together = hasMany ? said("   同样的一起写：\(number) 全部 理由") : ""
    return said("写核实说明：\(number) 理由 | 姓名\(together)   撤回：\(number) -")
  }
  static let noReason = said("号后面写上理由，例如：已与财政系统核对 | 张三")
  static let notExplainable = said("这一处要改正，不能只写核实说明")
  static let noReasonForSection = said("这个号是一节；核实说明写在下面要办的号后面")
  static let nothingExplained = said("这一处还没有核实说明")
  static func explanationNoted(_ count: Int) -> String {
    count > 1
      ? said("\(count) 处的核实说明记下了，只在内部留着，不印。") : said("核实说明记下了，只在内部留着，不印。")
  }
  /// Above the places that one reason would cover.
  static func coveredByReason(_ count: Int) -> String { said("这条说明要写在 \(count) 处，一处一处看过再写：") }
  static func moreToExplain(_ count: Int) -> String { said("  … 还有 \(count) 处") }
  static func notCovered(_ count: Int) -> String { said("同一条规则里要改的 \(count) 处不在里面，只能改正。") }
  static func explainAll(_ reason: String) -> String { said("都写“\(reason)”   y 写上   n 不写") + mark }
  static let answerExplainAll = said("打 y 都写上，或 n 不写；一处一处写，n 以后打 号 理由")
  static let explanationWithdrawn = said("核实说明撤回了。")
}

/// An amount that looks like 元 where 万元 are read.
extension Phrases {
  static let lastYear = said("去年")
  static let ceiling = said("控制数")
  static func ceiling(of total: String) -> String { said("\(total)控制数") }
  static func lastYears(_ total: String) -> String { said("去年\(total)") }
  static let otherRows = said("别的行居中的数")
  static func rest(of total: String) -> String { said("\(total)里其余的") }
  static func likeYuan(_ amount: String, _ usual: String, times: Int64) -> String {
    said("\(amount)，是\(usual) 的 \(times) 倍；手里是元，在数后面写“元”")
  }
}
