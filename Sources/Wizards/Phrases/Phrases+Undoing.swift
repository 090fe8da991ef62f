import Texts

/// What is said of answers taken back and given again.
extension Phrases {
  static func undone(_ way: History.Way, _ words: String) -> String {
    switch way {
    case .back: said("撤销：\(words)")
    case .again: said("重做：\(words)")
    }
  }
  static func nothing(_ way: History.Way) -> String {
    switch way {
    case .back: said("没有可撤销的：这次打开以后还没有回答，或都撤完了。")
    case .again: said("没有可重做的。")
    }
  }
  static func sheet(_ number: Int, _ name: String) -> String { said("第 \(number) 张 \(name)") }
  static func statementOf(_ place: String) -> String { said("\(place) 写明的数") }
  static func explanationOf(_ place: String) -> String { said("\(place) 核实说明") }
  static func readAs(_ unit: String) -> String { said("按\(unit)读") }

  /// 支出明细 去掉 4 行，改回 1 行
  static func rowsOfList(_ form: String, gone: Int, back: Int, changed: Int) -> String {
    var parts: [String] = []
    if gone > 0 { parts.append(said("去掉 \(gone) 行")) }
    if back > 0 { parts.append(said("放回 \(back) 行")) }
    if changed > 0 { parts.append(said("改回 \(changed) 行")) }
    return form + " " + parts.joined(separator: comma)
  }

  /// All that one answer did, at most three things by name.
  static func deeds(_ deeds: [Deed], of count: Int) -> String {
    let shown = count > 4 ? Array(deeds.prefix(3)) : deeds
    var text = ""
    var row: String?
    for deed in shown {
      let isSameRow = row != nil && row == deed.row
      if !text.isEmpty { text += isSameRow ? comma : semicolon }
      text += words(deed, isSameRow: isSameRow)
      row = deed.row
    }
    return shown.count < count ? text + said("；共 \(count) 处") : text
  }

  private static func words(_ deed: Deed, isSameRow: Bool) -> String {
    switch deed {
    case .back(let whole): return said("放回\(whole)")
    case .gone(let whole): return said("去掉\(whole)")
    case .became(let row, let name, let old, let new):
      let place = isSameRow || row.isEmpty ? name : "\(row) \(name)"
      return "\(place) \(short(old)) → \(short(new))"
    }
  }

  private static func short(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return blank }
    return text.displayWidth > 40 ? text.clipped(toWidth: 38) + "…" : text
  }
}

extension Deed {
  /// The row it is about, `nil` where a whole row came or went.
  fileprivate var row: String? {
    if case .became(let row, _, _, _) = self, !row.isEmpty { row } else { nil }
  }
}
