import Forms
import Foundation
import Layouts
import Pages
import Publications
import Templates
import Texts

/// The goal sheets of 银川 2025: the picture, its form, and the published text.
struct Yinchuan {
  let form: Form
  let layout: Layout
  let style: PageStyle

  /// The shipped set, read once.
  static func shipped() throws -> Yinchuan { try loaded.get() }

  private static let loaded = Result { try Yinchuan() }

  private init() throws {
    let folder = Repository.folder.appending(path: "Templates").path()
    let loaded = try TemplateLibrary(folder: folder).load("yinchuan-2025")
    guard let form = loaded.set.form("goal"), let layout = loaded.layouts["goal"],
      let style = loaded.styles["goal"]
    else { throw CocoaError(.fileReadCorruptFile) }
    self.form = form
    self.layout = layout
    self.style = style
  }

  /// The lines of each published form, as `forms-inventory.md` counts them.
  static let lines = [2...91, 95...216, 220...344, 348...472, 476...605, 609...710, 714...811]

  /// One published form, counted from 1; `nil` where the publications are not there.
  static func published(_ form: Int) -> [TextLine]? {
    Publication("yinchuan-government-office-2025").map { document in
      lines[form - 1].map { TextLine($0, document.lines[$0 - 1]) }
    }
  }

  func read(_ lines: [TextLine]) -> ReadPage { layout.read(lines, form: form, year: 2025) }

  func read(_ text: String) -> ReadPage { read(Self.lines(of: text)) }

  static func lines(of text: String) -> [TextLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { TextLine($0 + 1, String($1)) }
  }

  /// The official text of a sheet.
  func text(_ sheet: FilledForm) -> String { OfficialText(layout.page(sheet, style: style)).text }

  /// A page that was read, as a sheet that can be printed again.
  func filled(_ page: ReadPage) throws -> FilledForm {
    var fields: [String: FilledCell] = [:]
    for column in form.blocks.flatMap({ $0.rows == .fields ? $0.columns : [] }) {
      guard let cell = page.fields[column.id] else { continue }
      fields[column.id] = FilledCell(
        kind: column.kind, origin: .typed, value: try value(cell.text, of: column.kind))
    }
    let categories = self.categories
    let rows = page.rows.enumerated().map { key, row in
      Filled.indicator(
        key, categories.first { $0.id == row.category } ?? categories[0],
        row.cells.mapValues { cell in
          cell.text.isEmpty
            ? FilledCell(kind: .text(limit: nil), origin: .blank, value: nil)
            : Filled.text(cell.text)
        })
    }
    return FilledForm(
      id: FormID("goal", sheet: 1), fields: fields, rows: ["indicators": rows], head: [:])
  }

  var categories: [Forms.Category] {
    guard case .list(let list)? = form.block("indicators")?.rows else { return [] }
    return list.categories
  }

  private func value(_ text: String, of kind: CellKind) throws -> Value? {
    guard !text.isEmpty else { return nil }
    switch kind {
    case .amount(let unit, _): return .amount(try Amount(parsing: text, unit: unit))
    case .choice(let choices):
      return choices.first { $0.label.comparable == text.comparable }.map { .choice($0.id) }
    case .paragraphs: return .paragraphs(text.split(separator: "\n").map(String.init))
    default: return .text(text)
    }
  }
}
