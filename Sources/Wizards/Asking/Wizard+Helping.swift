import Forms
import Rules
import Texts

extension Wizard {
  /// What `?` says of the present question: meaning, where the figure is, an example, the commands.
  var help: [String] {
    if standing.pasted != nil { return Phrases.pasteHelp }
    let columns = helpedColumns
    var lines: [String] = []
    for column in columns {
      guard let help = column.help else {
        if columns.count > 1 { lines.append("\(column.label)") }
        continue
      }
      lines.append("\(column.label)：\(help.meaning)")
      if !help.origin.isEmpty { lines.append("  " + Phrases.origin(help.origin)) }
      if !help.example.isEmpty { lines.append("  " + Phrases.example(help.example)) }
    }
    return lines
      + Phrases.help(
        isRow: isRowQuestion, isDefined: isDefined(standing.place.position),
        isSheet: isSheetQuestion)
  }

  private var helpedColumns: [Column] {
    switch standing.place.position {
    case .cell(let cell), .paragraph(let cell, _): [calculation.column(of: cell)].compactMap { $0 }
    case .newRow(let list, _), .row(let list, _): entryColumns(of: list)
    default: []
    }
  }

  /// Whether a line of a goal sheet is asked.
  private var isSheetQuestion: Bool {
    standing.place.position.list.flatMap { source(of: $0) }?.categories.isEmpty == false
  }

  private var isRowQuestion: Bool {
    switch standing.place.position {
    case .newRow, .row: true
    default: false
    }
  }
}
