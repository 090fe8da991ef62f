import Texts

extension PageReader {
  /// Whether a line goes on with the paragraphs of the cell above it; then they are put together.
  mutating func goesOn(_ line: PrintedLine) -> Bool {
    guard let paragraphs, line.cells.count == 1, let cell = line.cells.first,
      !line.hasTabs || cell.column == paragraphs.cellColumn, !fitsNext(line)
    else { return false }
    let above = page.fields[paragraphs.column]?.text ?? ""
    page.fields[paragraphs.column]?.text = above + "\n" + cell.text
    page.repairs.append(ReadRepair(line: line.number, words: said("上一行的文字接着印在这一行，已接在一起")))
    return true
  }

  /// Whether the line is the next row of the picture.
  private mutating func fitsNext(_ line: PrintedLine) -> Bool {
    guard position < picture.items.count, case .once(let row) = picture.items[position] else {
      return false
    }
    return matcher.plain(line.cells, row, origin: 0) != nil
  }
}
