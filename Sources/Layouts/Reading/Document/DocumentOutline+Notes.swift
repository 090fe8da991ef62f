import Forms

extension DocumentOutline {
  /// Where the notes below a table end: its own, and the line of the unit if it came last.
  func endOfNotes(from start: Int) -> Int {
    guard let piece = pieces.last else { return start }
    let picture = signs[piece.form].picture
    var index = start
    while index < lines.count, !lines[index].hasTabs {
      guard let count = noteCount(at: index, picture) ?? unitCount(at: index, piece) else { break }
      index += count
    }
    return index
  }

  func noteCount(at index: Int, _ picture: Picture) -> Int? {
    guard !picture.notes.isEmpty else { return nil }
    var text = FoldedText.empty
    for (count, line) in lines[index...].prefix(4).enumerated() {
      guard !line.hasTabs, let cell = line.cells.first else { return nil }
      text = text + cell.folded
      if picture.notes.contains(where: { $0.words?.folded == text }) { return count + 1 }
    }
    let words = lines[index].cells.first?.folded
    let isOther = picture.notes.contains { note in
      note.words.map { words?.isOtherNote(than: $0.folded) ?? false } ?? false
    }
    return isOther ? 1 : nil
  }

  private func unitCount(at index: Int, _ piece: Piece) -> Int? {
    let isUnit = { (line: PrintedLine) in
      line.cells.first?.folded.rest(after: FoldedText("单位：")) != nil
    }
    guard isUnit(lines[index]), !lines[piece.lines].prefix(Self.reach).contains(where: isUnit)
    else {
      return nil
    }
    return 1
  }
}
