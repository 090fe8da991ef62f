import Forms

extension DocumentOutline {
  /// The form whose title stands nearest above a line, and where its titles begin.
  func title(above index: Int, after end: Int) -> (form: Int, start: Int)? {
    let first = max(end, index - Self.reach)
    var found: (form: Int, start: Int)?
    for line in (first..<max(first, index)).reversed() {
      let forms = self.forms(titledAt: line, before: index)
      if let form = found?.form {
        guard forms.contains(form) else { break }
        found = (form, line)
      } else if let form = choose(forms, at: index) {
        found = (form, line)
      }
    }
    return found
  }

  /// The forms whose title a line, or it and the next ones, are.
  func forms(titledAt line: Int, before end: Int) -> [Int] {
    var text = FoldedText.empty
    for next in line..<min(end, line + 3) {
      guard lines[next].cells.count == 1, let cell = lines[next].cells.first,
        cell.folded.count <= 80
      else { break }
      text = text + cell.folded
      let forms = self.forms(titled: text) ?? forms(openlyTitled: line...next)
      if !forms.isEmpty { return forms }
    }
    return []
  }

  /// The forms with a title without a hole, which may be numbered; `nil` if there are none.
  private func forms(titled text: FoldedText) -> [Int]? {
    if let forms = formsByTitle[text] { return forms }
    let bare = text.withoutHeading
    return bare.count < text.count ? formsByTitle[bare] : nil
  }

  /// The forms with a title with a hole that some lines of one cell are.
  private func forms(openlyTitled titled: ClosedRange<Int>) -> [Int] {
    guard !formsWithOpenTitle.isEmpty else { return [] }
    let printed = lines[titled].compactMap(\.cells.first?.text).joined()
    return formsWithOpenTitle.filter { index in
      signs[index].openTitles.contains { $0.values(in: printed) != nil }
    }
  }

  /// The one of some forms whose table begins at a line; else the first that was not met yet.
  private func choose(_ forms: [Int], at index: Int) -> Int? {
    guard forms.count > 1 else { return forms.first }
    return forms.first { isHead(of: $0, at: index) } ?? forms.first { !seen.contains($0) }
      ?? forms.first
  }

  /// The form whose table begins at a line by the words of its first row.
  func form(beginningAt index: Int, isInside: Bool) -> Int? {
    guard let first = lines[index].cells.first, first.column == 0,
      let forms = formsByFirstWords[first.folded]?.filter({ isHead(of: $0, at: index) }),
      !forms.isEmpty
    else { return nil }
    guard let current = pieces.last?.form else { return forms.first }
    if forms.contains(current) {
      return signs[current].printed.form.isRepeated || !isInside ? current : nil
    }
    return forms.first { $0 > current } ?? forms.first
  }

  private func isHead(of form: Int, at index: Int) -> Bool {
    let head = signs[form].head
    var matcher = RowMatcher()
    return !head.isEmpty
      && zip(head, lines[index...]).allSatisfy { row, line in
        matcher.plain(line.cells, row, origin: 0) != nil
      }
  }
}
