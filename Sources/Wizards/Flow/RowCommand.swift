import Texts

/// What is done with the rows of a list by their numbers.
enum RowCommand: Hashable {
  /// `3`
  case edit(Int)
  /// `+`
  case add
  /// `d 3`, `d 3-5`, `d 3,5`
  case delete([Int])
  /// `m 3 1`: before the row with the last number; without rows it was not said which.
  case move([Int], before: Int)
  /// `c 3`
  case copy([Int])
  /// `d`, `m` or `c` alone: which rows was not said.
  case unnumbered(Character)

  /// The command a line is, also as a Chinese input method writes it; `nil` is an answer.
  ///
  /// A leading space makes it an answer.
  init?(_ line: String) {
    guard line.first?.isWhitespace == false else { return nil }
    let text = line.trimmed.commandFolded
    if text == "+" {
      self = .add
    } else if text.isDigits, let number = Int(text) {
      self = .edit(number)
    } else {
      self.init(sign: text.first, numbers: String(text.dropFirst()))
    }
  }

  private init?(sign: Character?, numbers text: String) {
    if text.isEmpty, let sign = sign?.lowercased().first, "dmc".contains(sign) {
      self = .unnumbered(sign)
      return
    }
    guard let numbers = RowCommand.numbers(text), let last = numbers.last else { return nil }
    switch sign {
    case "d", "D": self = .delete(numbers.reduced)
    case "c", "C": self = .copy(numbers.reduced)
    case "m", "M": self = .move(numbers.dropLast().reduced, before: last)
    default: return nil
    }
  }

  /// `3-5 7,9` as numbers, each once; `nil` if anything else is among them.
  private static func numbers(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    for part in text.joiningRanges.split(whereSeparator: { " ,/\t".contains($0) }) {
      guard let range = range(part) else { return nil }
      numbers += range
    }
    return numbers
  }

  private static func range(_ part: Substring) -> ClosedRange<Int>? {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard ends.count < 3, ends.allSatisfy(\.isDigits), let first = Int(ends[0]),
      let last = ends.last.flatMap({ Int($0) }), first <= last, last < 100_000
    else { return nil }
    return first...last
  }
}

extension Sequence where Element == Int {
  /// The numbers in their order, each once.
  fileprivate var reduced: [Int] {
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// `3 - 5` and `3~5` as `3-5`.
  fileprivate var joiningRanges: String {
    var text = replacing("~", with: "-")
    while text.contains(" -") { text = text.replacing(" -", with: "-") }
    while text.contains("- ") { text = text.replacing("- ", with: "-") }
    return text
  }
}
