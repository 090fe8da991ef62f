import Texts

/// Beginning, saving, leaving, coming back.
extension Phrases {
  static let saved = said("已存。")
  static let howToPaste = said("粘贴用鼠标右键或 Ctrl-Shift-V；从表格里复制的几行可以一次贴进来。")
  static func notSaved(_ reason: String) -> String {
    said("这一答没有存上：\(reason)。字还在，腾出地方再按 Enter")
  }
  static func notStored(_ reason: String) -> String { said("没有存上：\(reason)") }
  static func title(_ name: String, _ year: Int) -> String {
    said("\(name)    \(year) 年    金额单位：万元")
  }
  static let commands = said("每答一题就存好。  < 上一题   u 撤销   / 跳到   ? 说明   s 先放着   . 离开")
  static func resumed(from place: String, when: String) -> String {
    when.isEmpty ? said("接着填，停在「\(place)」。") : said("接着填，停在「\(place)」，\(when) 存的。")
  }
  static func readIn(_ count: Int) -> String {
    count == 0
      ? said("这份草稿是从文本读进来的，印的数和算出来的都对得上。")
      : said("这份草稿是从文本读进来的，有 \(count) 处印的数和算出来的不一样。")
        + said("填的数不对，选它的号码去改；印的数不对，用 / 到那一格另写一个，或打 - 照算得的。")
  }
  static func safe(at place: String, hasHalf: Bool) -> String {
    said("存好了。停在「\(place)」") + (hasHalf ? said("，没打完的字也在。") : said("。"))
  }
}
