import Forms

/// Finds a sentence with holes in a running text.
struct FragmentMatcher {
  let parts: [Part]
  let text: RunningText
  private let figures: FigureReader

  /// A part with its words made plain once.
  enum Part {
    case words([Unicode.Scalar])
    case hole(PassageHole)
    case anything

    init(_ part: PassageFragment.Part) {
      switch part {
      case .words(let words): self = .words(words.plainScalars)
      case .hole(let hole): self = .hole(hole)
      case .anything: self = .anything
      }
    }
  }

  /// A sentence that was found.
  struct Match {
    var range: Range<Int>
    var holes: [ReadHole] = []
  }

  /// How far a name and words that do not matter may reach.
  private static let nameLimit = 80
  private static let wordsLimit = 400

  init(_ parts: [Part], text: RunningText) {
    self.parts = parts
    self.text = text
    figures = FigureReader(text: text)
  }

  /// The first place in a range where everything fits, `nil` if there is none.
  func first(in range: Range<Int>) -> Match? {
    var start = range.lowerBound
    while start < range.upperBound {
      if case .words(let words) = parts.first {
        guard let next = text.find(words, in: start..<range.upperBound) else { return nil }
        start = next
      }
      if let match = match(at: start, in: range) { return match }
      start += 1
    }
    return nil
  }

  private func match(at start: Int, in range: Range<Int>) -> Match? {
    var match = Match(range: start..<start)
    for (index, part) in parts.enumerated() {
      let place = match.range.upperBound
      var end: Int?
      switch part {
      case .words(let words): end = text.has(words, at: place) ? place + words.count : nil
      case .anything: end = skip(from: place, to: index + 1, limit: Self.wordsLimit)
      case .hole(let hole):
        guard let (content, stop) = read(hole.kind, at: place, next: index + 1) else { return nil }
        let quoted = text.clause(place..<stop, after: start)
        match.holes.append(ReadHole(content, quote: text.quote(quoted)))
        end = stop
      }
      guard let end, end <= range.upperBound else { return nil }
      match.range = start..<end
    }
    return match
  }

  private func read(
    _ kind: PassageHole.Kind, at place: Int, next: Int
  ) -> (ReadHole.Content, Int)? {
    switch kind {
    case .amount: return figures.amount(at: place).map { (.amount($0.amount), $0.end) }
    case .number: return figures.number(at: place).map { (.amount($0.amount), $0.end) }
    case .change: return figures.change(at: place).map { (.change($0.change), $0.end) }
    case .share: return figures.share(at: place).map { (.percent($0.percent), $0.end) }
    case .list: return list(at: place)
    case .names: return names(at: place)
    case .code:
      return figures.code(at: place, lengths: [3, 5, 7]).map { (.text($0.text), $0.end) }
    case .codePart:
      return figures.code(at: place, lengths: [2]).map { (.text($0.text), $0.end) }
    case .name:
      guard let end = skip(from: place, to: next, limit: Self.nameLimit), end > place else {
        return nil
      }
      return (.text(text.text(place..<end)), end)
    case .year:
      guard let (digits, end) = figures.code(at: place, lengths: [4]), let year = Int(digits)
      else { return nil }
      return (.year(year), end)
    case .none: return (.nothing, place)
    }
  }

  /// The first place where the part with this position begins, inside the sentence.
  private func skip(from place: Int, to part: Int, limit: Int) -> Int? {
    var end = place
    while end - place <= limit, let scalar = text[end] {
      if begins(part, at: end) { return end }
      if RunningText.endsSentence(scalar) { return nil }
      end += 1
    }
    return nil
  }

  private func begins(_ part: Int, at place: Int) -> Bool {
    guard parts.indices.contains(part) else { return true }
    switch parts[part] {
    case .words(let words):
      guard text.has(words, at: place) else { return false }
      guard parts.indices.contains(part + 1), case .hole(let hole) = parts[part + 1] else {
        return true
      }
      return read(hole.kind, at: place + words.count, next: part + 2) != nil
    case .hole(let hole): return read(hole.kind, at: place, next: part + 1) != nil
    case .anything: return true
    }
  }

  /// Names with amounts, one after another, each with its share or not.
  private func list(at place: Int) -> (ReadHole.Content, Int)? {
    var items: [ReadItem] = []
    var end = place
    while let item = item(at: items.isEmpty ? end : end + 1) {
      items.append(item.item)
      end = item.end
      guard let scalar = text[end], scalar != "。", RunningText.endsClause(scalar) else { break }
    }
    return items.isEmpty ? nil : (.list(items), end)
  }

  private func item(at place: Int) -> (item: ReadItem, end: Int)? {
    var name = place
    while name - place <= Self.nameLimit, let scalar = text[name] {
      if name > place, let (amount, end) = figures.amount(at: name) {
        let share = figures.share(at: end)
        let stop = share?.end ?? end
        let item = ReadItem(
          name: text.text(place..<name), amount: amount, share: share?.percent,
          quote: text.quote(place..<stop))
        return (item, stop)
      }
      if RunningText.endsClause(scalar) { return nil }
      name += 1
    }
    return nil
  }

  /// Names up to the end of the sentence.
  private func names(at place: Int) -> (ReadHole.Content, Int)? {
    var names: [String] = []
    var start = place
    var end = place
    while let scalar = text[end], end - place <= Self.wordsLimit {
      let ends = RunningText.endsSentence(scalar)
      if ends || scalar == "、" {
        if end > start { names.append(text.text(start..<end)) }
        start = end + 1
      }
      if ends { return names.isEmpty ? nil : (.names(names), end) }
      end += 1
    }
    return nil
  }
}
