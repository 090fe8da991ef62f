import Forms
import Pages

/// Reads the text of a picture, collecting everything that is wrong.
struct LayoutParser {
  /// The parts of a picture that was read.
  struct Picture {
    var titles: [[LayoutSegment]] = []
    var unit: [LayoutSegment]?
    var parts: [LayoutPart] = []
    var flow: [FlowLine] = []
    var notes: [[LayoutSegment]] = []
    var columnCount = 0
  }

  /// Whether the picture is headed `flow`.
  private(set) var isFlow = false
  private(set) var problems: [LayoutProblem] = []
  private(set) var holes: [PlacedHole] = []
  private(set) var markers: [PlacedMarker] = []

  /// Reads the whole picture.
  mutating func parse(_ text: String) -> Picture {
    let newline = UInt8(ascii: "\n")
    let lines = text.utf8.split(separator: newline, omittingEmptySubsequences: false)
      .enumerated().map { LayoutText(String(Substring($1)), line: $0 + 1) }
      .filter { !$0.isBlank && $0.first != "#" }
    isFlow = lines.first?.trimmed.string == "flow"
    return isFlow ? flow(of: lines.dropFirst().map(\.trimmed)) : table(of: lines)
  }

  /// Reads a picture with a table.
  private mutating func table(of lines: [LayoutText]) -> Picture {
    var picture = Picture()
    var rows: [LayoutSource] = []
    for text in lines {
      if text.isRow {
        if !picture.notes.isEmpty { report(.rowAfterNote, at: text) }
        rows.append(source(of: text))
      } else if !rows.isEmpty {
        picture.notes.append(segments(of: text.trimmed, block: nil))
      } else if text.characters.starts(with: "单位：".unicodeScalars) {
        picture.unit = segments(of: text.trimmed, block: nil)
      } else {
        picture.titles.append(segments(of: text.trimmed, block: nil))
      }
    }
    if rows.isEmpty { report(.noTable, line: 1, column: 1) }
    picture.columnCount = checkWidths(of: rows)
    if problems.isEmpty { checkMerges(of: rows) }
    picture.parts = parts(of: rows)
    return picture
  }

  mutating func report(_ fault: LayoutFault, line: Int, column: Int) {
    problems.append(LayoutProblem(line: line, column: column, fault: fault))
  }

  mutating func report(_ fault: LayoutFault, at text: LayoutText) {
    report(fault, line: text.line, column: text.column)
  }

  mutating func add(_ hole: Hole, block: String?, text: LayoutText) {
    holes.append(
      PlacedHole(
        hole: hole, block: block, text: text.string, line: text.line, column: text.column))
  }

  mutating func add(_ marker: LayoutMarker, at text: LayoutText) {
    markers.append(PlacedMarker(marker: marker, line: text.line, column: text.column))
  }
}
