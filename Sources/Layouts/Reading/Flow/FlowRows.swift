import Forms
import Texts

/// Tells the rows of a category from the lines they were wrapped into, and names from values.
///
/// A row ends with its value: the longest end of a line that is a number, a time or 无, else its last
/// word. A line without one goes on in the next; an indented line begins a row.
struct FlowRows {
  let text: FlowText
  let marker: LayoutMarker
  let name: String
  let value: String

  private(set) var rows: [ReadRow] = []
  private(set) var repairs: [ReadRepair] = []
  private(set) var unplaced: [TextLine] = []
  /// The beginning of a row whose value was not met yet.
  private var pending: Range<Int>?

  init(text: FlowText, marker: LayoutMarker, name: String, value: String) {
    self.text = text
    self.marker = marker
    self.name = name
    self.value = value
  }

  /// Reads the rows in a range of signs.
  mutating func read(_ range: Range<Int>) {
    let pieces = text.pieces(range)
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      read(piece, before: next)
    }
    endPending()
    noteVoidRows()
  }

  private mutating func read(_ piece: Range<Int>, before next: Range<Int>?) {
    if text.indent(piece.lowerBound) >= 2 { endPending() }
    if isStray(piece) {
      unplaced.append(TextLine(text.number(at: piece.lowerBound), text.text(piece)))
    } else if let words = FlowValue(text).length(in: piece) {
      readValue(words, of: piece)
    } else if let row = pending, isWord(piece), next.map({ !isValue($0) }) ?? true {
      repair(at: piece, said("“\(text.text(piece))”单独一行，作上一行的指标值"))
      add(row.lowerBound..<piece.lowerBound, value: piece)
    } else if let split = lastWord(of: piece, before: next) {
      add((pending?.lowerBound ?? piece.lowerBound)..<split, value: split..<piece.upperBound)
    } else {
      pending = (pending?.lowerBound ?? piece.lowerBound)..<piece.upperBound
    }
  }

  /// A line that ends with a value of so many words.
  private mutating func readValue(_ count: Int, of piece: Range<Int>) {
    let words = text.words(piece)
    let start = words[words.count - count].lowerBound
    if count > 1 {
      repair(at: piece, said("“\(text.text(start..<piece.upperBound))”中间的空格不算，作一个指标值"))
    }
    let begin = pending?.lowerBound ?? piece.lowerBound
    if begin == start {
      let isVoid = IndicatorValue(text.text(piece)).isNotApplicable
      guard !isVoid else {
        pending = piece
        return
      }
      repair(at: piece, said("“\(text.text(piece))”前面没有三级指标，名称留空"))
    }
    add(begin..<start, value: start..<piece.upperBound)
  }

  /// Where the last word of a line begins, if that is to be its value.
  private mutating func lastWord(of piece: Range<Int>, before next: Range<Int>?) -> Int? {
    let words = text.words(piece)
    guard words.count > 1, let last = words.last, next.map({ !isValue($0) }) ?? true else {
      return nil
    }
    let value = IndicatorValue(text.text(last))
    if words.count > 2 || value.kind != .qualitative {
      repair(at: piece, said("这一行有几处空格，最后的“\(value.written)”作指标值"))
    }
    return last.lowerBound
  }

  /// Whether a line is nothing but a value, which the line before lacks.
  private func isValue(_ piece: Range<Int>) -> Bool {
    guard text.indent(piece.lowerBound) < 2 else { return false }
    return FlowValue(text).length(in: piece) == text.words(piece).count
  }

  /// Whether a line is one word of the kind that values are.
  private func isWord(_ piece: Range<Int>) -> Bool {
    text.words(piece).count == 1 && IndicatorValue(text.text(piece)).kind == .qualitative
  }

  /// Whether a line has nothing but punctuation while no row is open, or says in brackets what no
  /// choice says.
  private func isStray(_ piece: Range<Int>) -> Bool {
    let signs = piece.map { text.signs[$0].folded }
    guard pending == nil, text.indent(piece.lowerBound) < 2 else { return false }
    return signs.allSatisfy { $0.isPunctuation }
      || rows.isEmpty && signs.first == "(" && signs.last == ")" && text.words(piece).count == 1
  }

  private mutating func add(_ name: Range<Int>, value: Range<Int>) {
    pending = nil
    append(name, ReadCell(text.text(value), line: text.number(at: value.lowerBound)))
  }

  /// Ends a row without a value.
  private mutating func endPending() {
    guard let row = pending else { return }
    pending = nil
    repair(at: row, said("“\(text.text(row))”后面没有指标值，值留空"))
    append(row, ReadCell("", line: text.number(at: row.upperBound - 1)))
  }

  private mutating func append(_ range: Range<Int>, _ cell: ReadCell) {
    let line = range.isEmpty ? cell.line : text.number(at: range.lowerBound)
    rows.append(
      ReadRow(
        block: marker.block, level: .entry, category: marker.category,
        cells: [name: ReadCell(text.text(range), line: line), value: cell], line: line))
  }

  /// Says so where 无 stands beside other rows of a category.
  private mutating func noteVoidRows() {
    guard rows.count > 1, let row = rows.first(where: { $0.isVoid(name) }) else { return }
    let words = said("“\(row.cells[name]?.text ?? "")”的旁边还有别的指标，都留着")
    repairs.append(ReadRepair(line: row.line, words: words))
  }

  private mutating func repair(at piece: Range<Int>, _ words: String) {
    repairs.append(ReadRepair(line: text.number(at: piece.lowerBound), words: words))
  }
}

extension ReadRow {
  /// Whether its name says that the category does not apply.
  fileprivate func isVoid(_ name: String) -> Bool {
    IndicatorValue(cells[name]?.text ?? "").isNotApplicable
  }
}
