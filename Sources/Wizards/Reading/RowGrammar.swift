import Forms
import Texts

/// Divides one line into the parts of a row: `2010302 一般行政管理事务 150.42 - 86.15`.
///
/// Tab, `|`, `｜` and two spaces always part; a single space parts where the next column shows that it
/// begins. A code takes the name that follows it.
struct RowGrammar {
  /// The columns of the line in order.
  let columns: [Column]

  /// The text of each column that the line gives, in order; `-` is a part too.
  func parts(of line: String) throws(Refusal) -> [(column: Column, text: String)] {
    let words = RowGrammar.divide(line)
    let ranges = assign(columns[...], words[...])
    guard let ranges else { throw refusal(of: words) }
    return zip(columns, ranges).map { column, range in
      (column, words[range].map(\.text).joined(separator: " "))
    }
  }

  /// A word of the line, and whether a Tab, a bar or two spaces stand before it.
  struct Word: Hashable {
    var text: String
    var isParted: Bool
  }

  /// The words of a line; an empty cell between two Tabs or bars is `-`.
  static func divide(_ line: String) -> [Word] {
    var words: [Word] = []
    for (index, part) in strongParts(of: line).enumerated() {
      let texts = part.words
      if texts.isEmpty { words.append(Word(text: "-", isParted: index > 0)) }
      for (place, text) in texts.enumerated() {
        words.append(Word(text: text, isParted: place == 0 && index > 0))
      }
    }
    return words
  }

  /// Lines with a Tab between all their words.
  static func parted(_ block: String) -> String {
    block.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { divide(String($0)).map(\.text).joined(separator: "\t") }.joined(separator: "\n")
  }

  /// What stands between Tabs, bars, and runs of spaces.
  static func strongParts(of line: String) -> [String] {
    if line.contains(where: isMark) {
      var cells = line.split(omittingEmptySubsequences: false, whereSeparator: isMark)
        .map(String.init)
      while cells.count > 1, cells.last?.trimmed.isEmpty == true { cells.removeLast() }
      return cells
    }
    return partsBetweenSpaces(of: line)
  }

  /// Whether a character parts wherever it stands.
  private static func isMark(_ character: Character) -> Bool { "\t|｜".contains(character) }

  private static func partsBetweenSpaces(of line: String) -> [String] {
    var parts = [""]
    var spaces = 0
    for character in line.trimmed {
      if character.isWhitespace {
        spaces += character == "\u{3000}" ? 2 : 1
      } else {
        if spaces > 1 { parts.append("") } else if spaces == 1 { parts[parts.count - 1] += " " }
        spaces = 0
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// The first assignment of words to columns in which every column gets what it can hold.
  private func assign(
    _ columns: ArraySlice<Column>, _ words: ArraySlice<Word>
  ) -> [Range<Int>]? {
    guard !words.isEmpty else { return [] }
    guard let column = columns.first else { return nil }
    for count in lengths(of: column, words, next: columns.dropFirst().first) {
      let range = words.startIndex..<(words.startIndex + count)
      if let rest = assign(columns.dropFirst(), words[range.upperBound...]) {
        return [range] + rest
      }
    }
    return nil
  }

  /// How many words the column may take, the likeliest first.
  private func lengths(
    of column: Column, _ words: ArraySlice<Word>, next: Column?
  ) -> [Int] {
    let free = freeCount(words)
    switch column.kind {
    case .text(let limit):
      if let limit, limit <= 12, next != nil { return [1] }
      guard next?.kind.isWritten != true else { return [free] }
      return Array(1...min(free, distance(to: next, in: words) ?? free))
    case .paragraphs, .indicator: return [free]
    case .code(_, let digits): return codeCount(words, digits: digits).map { [$0] } ?? []
    case .amount, .percent, .count:
      return words.first.map { $0.text.looksLikeAmount || $0.text.saysNothingThere } == true
        ? [1] : []
    case .date, .choice, .reference, .place: return [1]
    }
  }

  /// Words up to the next strong parting.
  private func freeCount(_ words: ArraySlice<Word>) -> Int {
    words.dropFirst().firstIndex { $0.isParted }.map { $0 - words.startIndex } ?? words.count
  }

  /// Words before the first whole code, where a code comes next.
  private func distance(to next: Column?, in words: ArraySlice<Word>) -> Int? {
    guard case .code(_, let digits) = next?.kind else { return nil }
    return words.dropFirst().firstIndex { isCode($0, digits) }.map { $0 - words.startIndex }
  }

  private func isCode(_ word: Word, _ digits: [Int]) -> Bool {
    let text = word.text.folded
    return text.isDigits && digits.contains(text.count)
  }

  /// The code or search word, and the words of a name after it; `nil` where a code stands later.
  private func codeCount(_ words: ArraySlice<Word>, digits: [Int]) -> Int? {
    guard let first = words.first else { return nil }
    if first.text == "-" { return 1 }
    let isCode = { (word: Word) in self.isCode(word, digits) }
    let before = words.prefix { !$0.text.looksLikeAmount || isCode($0) }
    if !isCode(first), before.contains(where: isCode) { return nil }
    return 1
      + words.dropFirst().prefix { !$0.text.looksLikeAmount && !$0.text.saysNothingThere }.count
  }

  /// The first word that stands where an amount is expected: behind another one.
  private func firstAmongAmounts(_ words: [Word]) -> Word? {
    for (before, word) in zip(words.dropFirst(), words.dropFirst(2))
    where before.text.looksLikeAmount && !word.text.looksLikeAmount {
      return word
    }
    return nil
  }

  /// Whether more is parted than there are columns, or more looks like figures than they hold.
  private func hasPartTooMany(_ words: [Word]) -> Bool {
    let parts = words.count { $0.isParted } + 1
    let figures = words.count { $0.text.looksLikeAmount }
    return parts > columns.count || figures > columns.count { !$0.kind.isWritten }
  }

  private func refusal(of words: [Word]) -> Refusal {
    let amounts = columns.filter { $0.kind.isNumber }
    if !amounts.isEmpty, let odd = firstAmongAmounts(words) {
      return Refusal(Phrases.notAmount(odd.text))
    }
    if hasPartTooMany(words) { return Refusal(Phrases.tooManyParts(columns.map(\.label))) }
    return Refusal(Phrases.unclearRow(columns.map(\.label)))
  }
}

extension CellKind {
  /// Whether a clerk writes words of any length here.
  var isWritten: Bool {
    switch self {
    case .text(let limit): (limit ?? 100) > 12
    case .paragraphs, .indicator: true
    default: false
    }
  }

  /// Whether the content is a number.
  var isNumber: Bool {
    switch self {
    case .amount, .percent, .count: true
    default: false
    }
  }

  /// Whether the content is money.
  var isAmount: Bool {
    if case .amount = self { true } else { false }
  }
}

extension String {
  /// Whether this may be the beginning of an amount, or the `-` that leaves it blank.
  var looksLikeAmount: Bool {
    guard let first = commandFolded.first else { return false }
    return first.isASCII && (first.isNumber || "+-(.￥¥".contains(first)) || "￥¥".contains(first)
  }

  /// Whether this says that nothing applies: 无, 不涉及.
  var saysNothingThere: Bool { Phrases.inapplicable.contains(self) }
}
