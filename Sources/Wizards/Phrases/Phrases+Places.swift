import Texts

/// Sections, places and findings.
extension Phrases {
  static let review = said("核对")
  static func noSection(_ number: Int, _ count: Int) -> String {
    said("只有 \(count) 节，没有第 \(number) 节")
  }
  static func notOpened(_ label: String) -> String {
    said("\(label)现在不问：“有没有”里还没有答有，先到那里答")
  }
  static func noFinding(_ number: Int) -> String { said("没有第 \(number) 处") }
  static func chooseNumber(_ count: Int) -> String { said("打 \(numbers(count))，或按 Enter 不去了") }
  private static func numbers(_ count: Int) -> String { count > 1 ? said("1 到 \(count) 的号") : "1" }
}

extension Phrases {
  static func stillMissing(_ names: [String], _ count: Int) -> String {
    let rest = count > names.count ? said("等 \(count) 处") : ""
    return said("\(names.joined(separator: pause) + rest)没有填")
  }
  static func moreToLookAt(_ count: Int) -> String { said("      还有 \(count) 处，核对时再看") }
  static func sheets(_ count: Int) -> String { said("\(count) 张") }
  static func rows(_ count: Int) -> String { said("\(count) 行") }
  static func plainSection(_ number: Int, _ label: String, _ state: String, _ summary: String)
    -> String
  {
    let text = said("\(number) \(label)，\(state)") + (summary.isEmpty ? "" : said("，\(summary)"))
    return text.hasSuffix(stop) ? text : text + stop
  }
}

/// What is said of a draft that was filled in with another version of its template.
extension Phrases {
  static func otherVersion(_ old: Int, _ present: Int) -> String {
    said("上次照第 \(old) 版模板填，现在是第 \(present) 版。")
  }
  static func orphan(_ path: String, _ text: String) -> String {
    said("现在的模板没有 \(path) 这一格，填过的“\(text)”原样留着。")
  }
  static func moreOrphans(_ count: Int) -> String { said("这样的还有 \(count) 处，用 tianbao check 看全。") }
}

extension Phrases {
  /// The words of the trade.
  static func word(_ state: SectionState) -> String {
    switch state {
    case .empty: said("未填")
    case .missing: said("缺")
    case .uneven: said("不平")
    case .wrong: said("要改")
    case .unsettled: said("待核")
    case .even: said("平")
    case .full: said("齐")
    }
  }
}

/// What `?` says.
extension Phrases {
  static func origin(_ text: String) -> String { said("数在哪里：\(text)") }
  static func example(_ text: String) -> String { said("比如：\(text)") }
  /// Every command, the same everywhere.
  static let keys = [
    said("< 上一题（Esc 也行）   s 先放着   . 离开   u 撤销，再打再撤   U 重做   ? 说明"),
    said("/ 看各节   /3 /表二 /科目 跳过去   e 用编辑器改   y 收下刚才提的改法"),
    said("不平、要改：必须改   待核：改正，或写核实说明   缺、未填：补上，没有的可以空着"),
    said("核对：打号去改   15 理由 | 姓名 写核实说明   v 看整表   y 出表   n 没核对的"),
    said("行：打行号改   + 加   d 3 或 d 3-5 删   m 3 1 移到第 1 行前   c 3 抄一行"),
    said("指标：类别 | 三级指标 | 指标值   单打类别换到那一类   f 2 抄第 2 张表的这一类"),
    said("金额：150.42、865000元、38*0.2；- 是空着；元 或 万元 换读法"),
    said("算得的数：打一个数，写明系统里印的；k 1600 记控制数；- 撤回"),
    said("这些字要当文字写，前面空一格。Tab 补全   ↑ 以前打的   Ctrl-Z 撤字   Ctrl-U 清空"),
    said("Ctrl-S 存   Ctrl-V 怎么粘贴   Ctrl-C 存好离开"),
  ]
}
