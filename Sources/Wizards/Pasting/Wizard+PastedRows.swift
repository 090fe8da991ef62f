import Forms
import Texts

extension Wizard {
  /// The least columns of the terminal for what a row is about; with fewer it gets a line of its own.
  private static let leastName = 30

  /// The rows of a block: all of them where there is room, else the first ones and the last.
  func rowLines(_ reading: PasteReading, room: Int) -> [String] {
    guard !reading.isDetail, !reading.entries.isEmpty else { return [] }
    let columns = amountColumns(reading)
    guard !style.isPlain else {
      return some(of: reading.entries, room) { [plainRow($0, columns, reading.list)] }
    }
    guard !columns.isEmpty else {
      return some(of: reading.entries, room) {
        ["\($0.number.padded(to: 3))  \($0.line.visible)"]
      }
    }
    let labels = columns.map { $0.label.clipped(toWidth: 14) }
    let widths = zip(columns, labels).map { column, label in
      // Of all figures the largest or the smallest is the widest.
      let amounts = reading.entries.compactMap { $0.amount(column.id)?.money }
      let figures = [amounts.max(), amounts.min()].compactMap { $0 }
        .map { text(of: $0, in: reading.list).displayWidth }
      return max(figures.max() ?? 0, label.displayWidth) + 2
    }
    let name = min(style.columns, 100) - 5 - widths.reduce(0, +)
    let isNarrow = name < Self.leastName
    let indent = String(repeating: " ", count: max(5 + name, 0))
    return [indent + aligned(labels, widths)]
      + some(of: reading.entries, isNarrow ? room / 2 : room) { entry in
        let number = entry.number.padded(to: 3) + "  "
        let headline = entry.headline.visible
        let figures = aligned(columns.map { figure(entry, $0, reading.list) }, widths)
        return isNarrow
          ? [number + headline, indent + figures]
          : [number + headline.padded(toWidth: name) + figures]
      }
  }

  /// The lines of the first rows and of the last, and how many are left out.
  private func some(
    of entries: [PastedEntry], _ room: Int, _ lines: (PastedEntry) -> [String]
  ) -> [String] {
    let room = max(room, 3)
    guard entries.count > room else { return entries.flatMap(lines) }
    return entries.prefix(room - 2).flatMap(lines)
      + [Phrases.moreRows(entries.count - room + 1)] + entries.suffix(1).flatMap(lines)
  }

  private func aligned(_ texts: [String], _ widths: [Int]) -> String {
    zip(texts, widths).map { $0.padded(toWidth: $1, alignment: .trailing) }.joined()
  }

  private func figure(_ entry: PastedEntry, _ column: Column, _ list: ListID) -> String {
    entry.amount(column.id).map { text(of: $0.money, in: list) } ?? "-"
  }

  private func plainRow(_ entry: PastedEntry, _ columns: [Column], _ list: ListID) -> String {
    let parts = columns.map { "\($0.label) \(figure(entry, $0, list))" }
    let headline = columns.isEmpty ? entry.line.visible : entry.headline.visible
    return Phrases.row(entry.number) + " " + ([headline] + parts).joined(separator: Phrases.comma)
      + Phrases.stop
  }
}
