import Forms
import Layouts
import Pages
import Rules
import Templates

/// The pages of a draft as `render` prints them, with the cells each shows.
struct PrintedDraft {
  struct Page {
    var form: FormID
    var text: String
    /// What stands in each field, fixed line and entered row; blank cells apart.
    var cells: [String]
  }

  let pages: [Page]

  /// One text, a blank line between two pages.
  var text: String { pages.map(\.text).joined(separator: "\n") }

  init(_ calculation: Calculation, _ loaded: LoadedSet, _ figures: PageStyle.Figures) {
    pages = calculation.forms.compactMap { form in
      guard let layout = loaded.layouts[form.name] else { return nil }
      var style = loaded.styles[form.name] ?? PageStyle(year: loaded.set.year)
      style.figures = figures
      let filled = calculation.filled(form)
      return Page(
        form: form, text: OfficialText(layout.page(filled, style: style)).text,
        cells: Self.cells(of: filled, on: layout).sorted())
    }
  }

  /// The cells for which the picture has a hole.
  private static func cells(of filled: FilledForm, on layout: Layout) -> [String] {
    let cells = layout.holes.flatMap { placed -> [(place: String, words: String)] in
      switch placed.hole.target {
      case .field(let column): return [(column, filled.fields[column].words)]
      case .line(let line, let column):
        let row = filled.rows.values.flatMap(\.self).first { $0.id == .line(line) }
        return [("\(line).\(column)", (row?.cells[column]).words)]
      case .column(let column):
        return entries(of: filled, in: placed.block).map { row in
          ("\(row.category?.id ?? "").\(column)", row.cells[column].words)
        }
      default: return []
      }
    }
    return cells.filter { !$0.words.isEmpty }.map { "\($0.place) \($0.words)" }
  }

  /// The rows of a block that were entered.
  private static func entries(of filled: FilledForm, in block: String?) -> [FilledRow] {
    (block.flatMap { filled.rows[$0] } ?? []).filter { $0.level == .entry }
  }
}

extension FilledCell? {
  /// What the page shows of it; blank where it is not there.
  fileprivate var words: String {
    guard let cell = self else { return "" }
    if cell.statement == .blank { return "" }
    if case .figure(let value)? = cell.statement { return value.words(as: cell.kind) }
    return cell.value?.words(as: cell.kind) ?? ""
  }
}

extension Value {
  /// An amount at the precision of its column.
  fileprivate func words(as kind: CellKind) -> String {
    switch self {
    case .amount(let amount):
      if case .amount(let unit, let places) = kind {
        amount.money.text(in: unit, style: MoneyStyle(places: places))
      } else {
        amount.written
      }
    case .paragraphs(let texts): texts.joined(separator: "/")
    case .text(let text), .choice(let text), .code(let text), .inapplicable(let text): text
    case .percent(let percent): percent.text
    case .count(let count): count.text
    case .indicator(let indicator): indicator.written
    case .blank, .reference, .place: ""
    }
  }
}
