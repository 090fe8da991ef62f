import Texts

extension String {
  /// This label as labels are compared: folded, without white space, ordinal and 其中.
  package var labelKey: String {
    var rest = comparable[...]
    if rest.first == "(", let close = rest.firstIndex(of: ")"), rest.distance(to: close) <= 4 {
      rest = rest[close...].dropFirst()
    }
    let sign = rest.prefix { "一二三四五六七八九十0123456789".contains($0) }
    let after = rest.dropFirst(sign.count)
    if !sign.isEmpty, let mark = after.first, "、.-".contains(mark) { rest = after.dropFirst() }
    if rest.hasPrefix("其中:") { rest = rest.dropFirst(3) }
    return String(rest)
  }
}

extension Substring {
  fileprivate func distance(to index: Index) -> Int { distance(from: startIndex, to: index) }
}
