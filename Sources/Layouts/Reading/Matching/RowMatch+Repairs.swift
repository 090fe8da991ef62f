import Texts

extension RowMatch {
  /// What was put right, one sentence each; none where only white space had to be passed over.
  var repairs: [String] {
    guard !isPlain || pairs.contains(where: { $0.cell.residue != nil }) else { return [] }
    var repairs: [String] = []
    if let moved { repairs.append(moved) }
    for words in lost { repairs.append(said("没有找到“\(words.text)”，按其余的字认出这一行")) }
    for pair in pairs {
      if let sentence = pair.sentence(in: row) { repairs.append(sentence) }
      if let residue = pair.cell.residue { repairs.append(residue.sentence) }
    }
    for cell in leftover { repairs.append(said("“\(cell.text.excerpt)”在表式里没有位置")) }
    return repairs
  }

  /// How the cells have moved; `nil` if all stand in their place.
  private var moved: String? {
    guard !isPlain else { return nil }
    let moves = Set(pairs.map { $0.column - ($0.cell.column - origin) })
    guard moves != [0] else { return nil }
    guard moves.count == 1, let move = moves.first else {
      return said("这一行的格和表式没有对齐，按标签和次序归位")
    }
    return said("这一行\(move > 0 ? said("左") : said("右"))移了 \(abs(move)) 格，已归位")
  }
}

extension RowMatch.Pair {
  /// What had to be passed over in the cell; `nil` if nothing.
  fileprivate func sentence(in row: PictureRow) -> String? {
    var printed: String { cell.text.excerpt }
    switch fit.manner {
    case .plain: return nil
    case .cutShort: return said("“\(printed)”没有印全\(expected(in: row))")
    case .extended, .near: return said("“\(printed)”和表式的字不全一样\(expected(in: row))")
    case .strayBefore: return said("“\(printed)”前面多印了字\(expected(in: row))")
    case .withFigure: return said("“\(printed)”是标签和金额印在一格，已分开")
    case .joinedBelow: return said("“\(printed)”是上下两格的标签印在一起，已分开")
    case .sunk: return said("“\(printed)”印低了一行，仍归上一行")
    case .mismatch: return nil
    case .otherOrdinal: return said("“\(printed)”的序号和表式不同，按名称认出")
    case .unknownName: return said("表式里没有“\(printed)”这一行，照样读下")
    case .bare: return said("“\(printed)”没有印序号或代码，按名称读下")
    }
  }

  private func expected(in row: PictureRow) -> String {
    guard case .words(let words) = row.cells[column] else { return said("，按最像的一项认出") }
    return said("，当作“\(words.text)”")
  }
}

extension Residue {
  fileprivate var sentence: String {
    switch self {
    case .tags: said("格里有网页标记，已去掉")
    case .formula: said("格里有公式的写法，已换成普通符号")
    }
  }
}

extension String {
  /// Its beginning, for a sentence.
  fileprivate var excerpt: String {
    let start = prefix(24)
    return start.endIndex == endIndex ? self : start + "…"
  }
}
