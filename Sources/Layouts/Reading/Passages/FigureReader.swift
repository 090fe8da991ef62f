import Forms

/// Reads figures that begin at a place of a running text; each reading tells where it ends.
struct FigureReader {
  let text: RunningText

  /// An amount with its unit: `1057.20万元`, `86.15万`, `300元`.
  func amount(at place: Int) -> (amount: Amount, end: Int)? {
    guard let digits = digits(at: place) else { return nil }
    guard let (words, unit) = Self.units.first(where: { text.has($0.words, at: digits.end) }),
      let amount = try? Amount(parsing: digits.text, unit: unit)
    else { return nil }
    return (amount, digits.end + words.count)
  }

  private static let units: [(words: [Unicode.Scalar], unit: MoneyUnit)] = [
    (["万", "元"], .wanYuan), (["万"], .wanYuan), (["元"], .yuan),
  ]

  /// A bare number, as if it counted 万元.
  func number(at place: Int) -> (amount: Amount, end: Int)? {
    guard let digits = digits(at: place),
      let amount = try? Amount(parsing: digits.text, unit: .wanYuan)
    else { return nil }
    return (amount, digits.end)
  }

  /// A percentage with its sign: `4.22%`.
  func percent(at place: Int) -> (percent: ReadPercent, end: Int)? {
    guard let digits = digits(at: place), text[digits.end] == "%",
      let percent = try? Percent(parsing: digits.text)
    else { return nil }
    let decimals = digits.text.split(separator: ".").dropFirst().first?.count ?? 0
    return (ReadPercent(percent, places: decimals), digits.end + 1)
  }

  /// A share with its word: `占100%`, after a comma or not.
  func share(at place: Int) -> (percent: ReadPercent, end: Int)? {
    let start = text[place] == "," ? place + 1 : place
    return text[start] == "占" ? percent(at: start + 1) : nil
  }

  /// Digits of just this many.
  func code(at place: Int, lengths: [Int]) -> (text: String, end: Int)? {
    guard !isDigit(text[place - 1]) else { return nil }
    var end = place
    while end - place < 8, isDigit(text[end]) { end += 1 }
    return lengths.contains(end - place) ? (text.text(place..<end), end) : nil
  }

  /// A change: `减少46.54万元，下降4.22%`, `与上年持平`.
  func change(at place: Int) -> (change: ReadChange, end: Int)? {
    guard let (direction, start) = direction(at: place) else { return nil }
    if direction == .level {
      return (try? Amount(parsing: "0", unit: .wanYuan)).map {
        (ReadChange(direction: .level, amount: $0), start)
      }
    }
    guard let (amount, end) = amount(at: start) else { return nil }
    var change = ReadChange(direction: direction, amount: amount)
    let next = text[end] == "," || text[end] == "、" ? end + 1 : end
    guard let second = self.direction(at: next), let share = percent(at: second.end) else {
      return (change, end)
    }
    (change.percentDirection, change.percent) = (second.direction, share.percent)
    return (change, share.end)
  }

  /// The longest word first, so that 增加（减少） is not 增加.
  private static let directions: [Word] = [
    ("增加（减少）", .open), ("减少（增加）", .open), ("增长（下降）", .open), ("下降（增长）", .open),
    ("增加/减少", .open), ("增长/下降", .open), ("与上年持平", .level), ("与上年一致", .level),
    ("持平", .level), ("无变化", .level), ("没有变化", .level), ("增加", .up), ("增长", .up),
    ("上升", .up), ("提高", .up), ("减少", .down), ("下降", .down), ("降低", .down), ("压减", .down),
  ].map(Word.init)

  /// A word that says where a change goes.
  private struct Word: Sendable {
    let words: [Unicode.Scalar]
    let direction: ReadChange.Direction

    init(_ words: String, _ direction: ReadChange.Direction) {
      self.words = words.plainScalars
      self.direction = direction
    }
  }

  private func direction(at place: Int) -> (direction: ReadChange.Direction, end: Int)? {
    guard let found = Self.directions.first(where: { text.has($0.words, at: place) }) else {
      return nil
    }
    let end = place + found.words.count
    return (found.direction, text[end] == "了" ? end + 1 : end)
  }

  /// A number with at most one sign, in plain digits; a comma belongs to it before three digits only.
  private func digits(at place: Int) -> (text: String, end: Int)? {
    guard let first = text[place], isDigit(first) || first == "-" || first == ".",
      !isDigit(text[place - 1])
    else { return nil }
    var end = first == "-" ? place + 1 : place
    let start = end
    while let scalar = text[end] {
      guard isDigit(scalar) || scalar == "." && isDigit(text[end + 1]) || groups(at: end, start)
      else { break }
      end += 1
    }
    guard end > start else { return nil }
    return (text.text(place..<end), end)
  }

  private func groups(at place: Int, _ start: Int) -> Bool {
    text[place] == "," && place > start && place - start <= 15
      && (1...3).allSatisfy { isDigit(text[place + $0]) } && !isDigit(text[place + 4])
  }

  private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }
}
