/// A picture of an official page: its words, with holes where cells of a form go.
///
/// The picture is plain text. Lines before the table are titles, `单位：` among them names the unit;
/// then comes one line a row with a tab between the cells; lines behind it are notes. Blank lines and
/// lines that begin with `#` do not count. In the table
/// - `{total}` is a hole: in a repeated line a column or a name (`code`, `classCode`, `sectionCode`,
///   `itemCode`, `ordinal`, `label`, `number`, `level1`, `level2`) of the row, elsewhere a field of
///   the form; `{income1.amount}` a cell of a fixed line; `{head.department}` a field of the set's
///   head; `{year}`, `{priorYear}` facts;
/// - `<` is covered by the cell at its left, `^` by the one above;
/// - `@classes ` before the first cell prints the line once a row of the block, `@rows.unit ` once a
///   row of that level; lines of one block that follow one another print its rows in their order,
///   but the total last where its line is the last;
///   `@rows.empty ` prints its line where the block has no rows, or a tree nothing but its total;
/// - `left | right` sets two lists side by side, over all lines with a bar that follow one another;
/// - `{level1}` is merged over the rows of a run, `{level1!}` is printed on each.
///
/// A picture whose first line is `flow` has no table: lines of words, holes and choice marks,
/// `{review=pass}`. Lines before the first hole of the form are titles, those behind the last one
/// notes. `@indicators.11 {name} {value}` prints a line for each row of a category; a line that
/// comes to nothing is left out, and several paragraphs are lines that begin alike.
///
/// The parts are a closed list, so that the same value can be matched against a printed page.
package struct Layout: Hashable, Sendable {
  package let titles: [[LayoutSegment]]
  /// The line that names the unit; `nil` if the page has none.
  package let unit: [LayoutSegment]?
  package let parts: [LayoutPart]
  /// The lines of a flow picture between titles and notes; empty for a picture with a table.
  package let flow: [FlowLine]
  package let notes: [[LayoutSegment]]
  package let columnCount: Int
  /// Every hole of the picture in reading order.
  package let holes: [PlacedHole]
  /// Every `@` marker of the picture in reading order.
  package let markers: [PlacedMarker]

  /// Whether the page has no table (`flow`).
  package var isFlow: Bool { !flow.isEmpty }

  /// Reads a picture; throws everything that is wrong with it at once.
  package init(parsing text: String) throws(LayoutError) {
    var parser = LayoutParser()
    let picture = parser.parse(text)
    guard parser.problems.isEmpty else { throw LayoutError(problems: parser.problems) }
    titles = picture.titles
    unit = picture.unit
    parts = picture.parts
    flow = picture.flow
    notes = picture.notes
    columnCount = picture.columnCount
    holes = parser.holes
    markers = parser.markers
  }
}
