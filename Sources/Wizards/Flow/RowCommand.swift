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
    guard let sign = sign?.lowercased(), ["d", "c", "m"].contains(sign),
      let numbers = RowCommand.numbers(text), let last = numbers.last
    else { return nil }
    switch sign {
    case "d": self = .delete(numbers.reduced)
    case "c": self = .copy(numbers.reduced)
    default: self = .move(numbers.dropLast().reduced, before: last)
    }
  }

  /// The most numbers a line may mean; more are no rows of any table.
  private static let mostNumbers = 100_000

  /// `3-5 7,9` as numbers in their order; `nil` if anything else is among them, or too many.
  private static func numbers(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    for part in text.joiningRanges.split(whereSeparator: { " ,/\t".contains($0) }) {
      guard let range = range(part), numbers.count + range.count <= mostNumbers else { return nil }
      numbers += range
    }
    return numbers
  }

  private static func range(_ part: Substring) -> ClosedRange<Int>? {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard ends.count < 3, ends.allSatisfy(\.isDigits), let first = Int(ends[0]),
      let last = ends.last.flatMap({ Int($0) }), first <= last, last < mostNumbers
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
  /// `3 - 5` and `3~5` as `3-5`, and one space where there are several.
  fileprivate var joiningRanges: String {
    var text: [Character] = []
    var isSpaced = false
    for character in self {
      guard character != " " else {
        isSpaced = true
        continue
      }
      let sign = character == "~" ? "-" : character
      if isSpaced, sign != "-", text.last != "-" { text.append(" ") }
      text.append(sign)
      isSpaced = false
    }
    return String(text)
  }
}
