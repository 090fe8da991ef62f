import Texts

extension PictureCell {
  /// How a cell fits that stands in the very place; `nil` unless nothing has to be passed over.
  func plainFit(_ cell: PrintedCell) -> CellFit? {
    switch self {
    case .blank, .covered: nil
    case .words(let words): words.folded == cell.folded ? CellFit(10) : nil
    case .hole(let hole): hole.plainFit(cell)
    case .mixed(let segments): segments.values(in: cell.text) == nil ? nil : CellFit(6)
    case .name(let names): names.lines(named: cell.folded).isEmpty ? nil : CellFit(10)
    case .category(let names): names.categories(named: cell.folded).isEmpty ? nil : CellFit(10)
    }
  }

  /// How a cell fits that may stand elsewhere; `nil` if it cannot be this one.
  func fit(_ cell: PrintedCell, isInPlace: Bool, below: FixedWords?) -> CellFit? {
    if let fit = plainFit(cell) { return fit }
    switch self {
    case .blank, .covered: return nil
    case .words(let words): return words.fit(cell.folded, below: below?.folded)
    case .hole(let hole):
      return hole.shape == .number ? CellFit(isInPlace ? -2 : -4, .mismatch) : nil
    case .mixed(let segments):
      return isInPlace && segments.hasLabel && cell.digitCount == 0 ? CellFit(2, .bare) : nil
    case .name(let names): return names.fit(cell, isInPlace: isInPlace)
    case .category(let names): return names.fit(cell.folded)
    }
  }
}

extension PictureHole {
  fileprivate func plainFit(_ cell: PrintedCell) -> CellFit? {
    guard fits(cell) else { return nil }
    switch shape {
    case .code, .otherCode: return CellFit(8)
    case .number: return CellFit(4)
    case .numeral, .text, .paragraphs: return CellFit(3)
    }
  }
}

extension FixedWords {
  /// How a text that is not just these words can still be them.
  fileprivate func fit(_ text: FoldedText, below: FoldedText?) -> CellFit? {
    if let rest = text.rest(after: folded) {
      if let below, below.scalars.elementsEqual(rest) { return CellFit(8, .joinedBelow) }
      if rest.elementsEqual([":"]) { return CellFit(9, .extended) }
      if rest.drop(while: { $0 == ":" }).isNumber { return CellFit(8, .withFigure) }
      return rest.count <= 3 || rest.first == "(" ? CellFit(6, .extended) : nil
    }
    if let rest = text.rest(before: folded), rest.count <= 2, folded.count >= 3 {
      return CellFit(7, .strayBefore)
    }
    if text.count >= 2, text.count * 2 >= folded.count, folded.rest(after: text) != nil {
      return CellFit(text.count + 1 == folded.count ? 8 : 6, .cutShort)
    }
    if text.isTotal, folded.isTotal { return CellFit(7, .near) }
    return text.isNear(folded) ? CellFit(5, .near) : nil
  }
}

extension LineNames {
  fileprivate func fit(_ cell: PrintedCell, isInPlace: Bool) -> CellFit? {
    if !lines(labelled: cell.folded.withoutOrdinal).isEmpty { return CellFit(8, .otherOrdinal) }
    let text = cell.folded
    if text.count >= 4, texts.contains(where: { $0.rest(after: text) != nil }) {
      return CellFit(6, .cutShort)
    }
    if texts.contains(where: { text.isNear($0) }) { return CellFit(5, .near) }
    return isInPlace && !cell.isNumber ? CellFit(1, .unknownName) : nil
  }
}

extension CategoryNames {
  fileprivate func fit(_ text: FoldedText) -> CellFit? {
    if text.count >= 3, names.contains(where: { $0.rest(after: text) != nil }) {
      return CellFit(6, .cutShort)
    }
    return names.contains { text.isNear($0) } ? CellFit(5, .near) : nil
  }
}

extension FoldedText {
  /// Whether a character, in long words two or three, differ from these.
  func isNear(_ words: FoldedText) -> Bool {
    let limit = max(1, words.count / 8)
    guard words.count >= 4, abs(count - words.count) <= limit, words.count <= 80,
      scalars.first == words.scalars.first || scalars.last == words.scalars.last
    else { return false }
    return editDistance(scalars, words.scalars, limit: limit) != nil
  }

  /// Whether it is one of the two words for a grand total.
  var isTotal: Bool { scalars == ["合", "计"] || scalars == ["总", "计"] }

  /// Without an ordinal such as （十八）, 三、 or 2. at its beginning.
  var withoutOrdinal: FoldedText {
    guard let first = scalars.first, first == "(" || first.isNumeral else { return self }
    let opened = first == "("
    let digits = scalars.dropFirst(opened ? 1 : 0).prefix { $0.isNumeral }
    guard !digits.isEmpty, digits.endIndex < scalars.count,
      (opened ? [")"] : ["、", "."]).contains(scalars[digits.endIndex])
    else { return self }
    return FoldedText(scalars: scalars[(digits.endIndex + 1)...])
  }
}

extension [PictureSegment] {
  /// Whether a row's name is printed in it.
  var hasLabel: Bool {
    contains { segment in
      guard case .hole(let hole) = segment else { return false }
      return hole.target == .name(.label)
    }
  }
}
