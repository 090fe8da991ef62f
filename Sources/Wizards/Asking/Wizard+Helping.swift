import Forms
import Rules
import Texts

extension Wizard {
  /// What `?` says: meaning, where the figure is, an example, then every command; a screen at most.
  ///
  /// Of many columns examples are left out, then where their figures are, then all but the commands.
  var help: [String] {
    if let pasted = standing.pasted { return Phrases.pasteHelp(pasteChoices(pasted.reading)) }
    for detail in Detail.allCases {
      let lines = helpedColumns.flatMap { explained($0, detail) } + Phrases.keys
      if wrapped(lines, "      ").count <= Wizard.helpRows { return lines }
    }
    return Phrases.keys
  }

  /// Rows of the screen that help may fill, the question beneath it left out.
  private static let helpRows = 22

  /// How much is said of each column.
  private enum Detail: CaseIterable {
    case all, withoutExample, meaning
  }

  private func explained(_ column: Column, _ detail: Detail) -> [String] {
    guard let help = column.help else {
      return helpedColumns.count > 1 ? [column.label] : []
    }
    var lines = [said("\(column.label)：\(help.meaning)")]
    if detail != .meaning, !help.origin.isEmpty { lines.append("  " + Phrases.origin(help.origin)) }
    if detail == .all, !help.example.isEmpty { lines.append("  " + Phrases.example(help.example)) }
    return lines
  }

  private var helpedColumns: [Column] {
    switch standing.place.position {
    case .cell(let cell), .paragraph(let cell, _): [calculation.column(of: cell)].compactMap { $0 }
    case .newRow(let list, _), .row(let list, _): entryColumns(of: list)
    default: []
    }
  }
}
