extension PageReader {
  /// The most lines a title or a note is wrapped over.
  private static let mostWrapped = 4

  /// Finds the titles and the unit among the lines above the table.
  mutating func readTitles(_ lines: ArraySlice<PrintedLine>) {
    var index = lines.startIndex
    while index < lines.endIndex {
      let most = min(Self.mostWrapped, lines.endIndex - index)
      let count = (1...most).first { isTitle(lines[index..<index + $0]) }
      if count == nil, !isUnit(lines[index]) {
        if !placeRow(lines[index]) { page.unplaced.append(lines[index].source) }
      }
      index += count ?? 1
    }
  }

  /// Places a line without tabs inside or below the table: the unit, a note, a title once more.
  mutating func placeText(at index: Int) -> Int? {
    let line = lines[index]
    if isUnit(line) { return 1 }
    guard isInTable else { return isTitle([line]) ? 1 : nil }
    let rest = lines[index...].prefix(Self.mostWrapped).prefix { !$0.hasTabs }
    guard !rest.isEmpty else { return nil }
    return (1...rest.count).first { isNote(rest.prefix($0)) }
  }

  private mutating func isUnit(_ line: PrintedLine) -> Bool {
    guard let unit = picture.unit, let cell = line.cells.first, line.cells.count == 1 else {
      return false
    }
    guard cell.folded.rest(after: FoldedText("单位：")) != nil, cell.folded.count < 16 else {
      return false
    }
    if let words = unit.words { note(words, printed: cell) }
    return true
  }

  /// Whether some lines are one or all of the titles, a numbered heading perhaps.
  private mutating func isTitle(_ lines: ArraySlice<PrintedLine>) -> Bool {
    let text = lines.text
    let bare = text.withoutHeading
    if !picture.titles.isEmpty, [text, bare].contains(picture.wholeTitle) {
      for words in picture.titles.compactMap(\.words) { found.insert(words.place) }
      return true
    }
    for title in picture.titles {
      guard let words = title.words else {
        if let values = title.segments.values(in: lines.joinedText) {
          for (target, value) in values { assign(value, to: target, line: lines.firstNumber) }
          return true
        }
        continue
      }
      if text == words.folded || bare == words.folded {
        found.insert(words.place)
        return true
      }
    }
    guard titles.contains(text) || titles.contains(bare) else { return false }
    if let words = picture.titles.first?.words, !found.contains(words.place) {
      found.insert(words.place)
      printed[words.place] = lines.joinedText
    }
    return true
  }

  /// Whether some lines are a note of the picture, in its words or in others.
  private mutating func isNote(_ lines: ArraySlice<PrintedLine>) -> Bool {
    let text = lines.text
    for note in picture.notes {
      guard let words = note.words else { continue }
      if text == words.folded {
        found.insert(words.place)
        return true
      }
    }
    let others = picture.notes.compactMap(\.words).filter { !found.contains($0.place) }
    guard let other = others.first(where: { text.isOtherNote(than: $0.folded) }) else {
      return false
    }
    found.insert(other.place)
    printed[other.place] = lines.joinedText
    return true
  }

  private mutating func note(_ words: FixedWords, printed cell: PrintedCell) {
    found.insert(words.place)
    if words.folded != cell.folded { printed[words.place] = cell.text }
  }
}

extension ArraySlice<PrintedLine> {
  /// The lines as one text without white space.
  fileprivate var text: FoldedText {
    flatMap(\.cells).reduce(.empty) { $0 + $1.folded }
  }

  fileprivate var joinedText: String { flatMap(\.cells).map(\.text).joined() }
  fileprivate var firstNumber: Int { first?.number ?? 1 }
}

extension FoldedText {
  /// Without the number of a heading: 一、 or 表一、 or a list mark before it.
  var withoutHeading: FoldedText {
    var rest = scalars.drop { $0 == "-" || $0 == "*" || $0 == "#" }
    if rest.first == "表", let next = rest.dropFirst().first, next.isNumeral { rest.removeFirst() }
    return (rest.count < count ? FoldedText(scalars: rest) : self).withoutOrdinal
  }

  /// Whether both are a 注 or both a 备注.
  func isOtherNote(than words: FoldedText) -> Bool {
    for mark in ["备注:", "注:"] {
      let mark = FoldedText(mark)
      if rest(after: mark) != nil, words.rest(after: mark) != nil { return true }
    }
    return false
  }
}
