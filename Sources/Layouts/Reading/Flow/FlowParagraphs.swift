/// Tells the paragraphs of a text from the lines it was wrapped into.
struct FlowParagraphs {
  let text: FlowText

  /// A paragraph begins on an indented line, or with a number where a sentence ended.
  func paragraphs(_ range: Range<Int>) -> [String] {
    var paragraphs: [Range<Int>] = []
    for piece in text.pieces(range) {
      if let last = paragraphs.last, !begins(piece, behind: last) {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        paragraphs.append(piece)
      }
    }
    return paragraphs.map(text.text)
  }

  private func begins(_ piece: Range<Int>, behind last: Range<Int>) -> Bool {
    if text.indent(piece.lowerBound) >= 2 { return true }
    guard let end = last.last, "。;!?".contains(text.signs[end].folded) else { return false }
    let signs = piece.prefix(6).map { text.signs[$0].folded }
    let isBracketed = signs.first == "("
    let number = signs.dropFirst(isBracketed ? 1 : 0)
      .prefix { $0.isASCII && $0.isNumber || "一二三四五六七八九十".contains($0) }
    let next = signs.dropFirst(number.count + (isBracketed ? 1 : 0)).first
    return !number.isEmpty && next.map { (isBracketed ? ")" : "、.)").contains($0) } == true
  }
}
