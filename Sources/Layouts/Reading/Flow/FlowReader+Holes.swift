import Forms
import Texts

extension FlowReader {
  /// Gives a hole what it takes of the text.
  mutating func read(_ element: FlowElement, _ rest: inout Range<Int>) {
    switch element {
    case .label: break
    case .hole(let target): read(target, &rest)
    case .rows(let marker, let name, let value):
      var reader = FlowRows(text: text, marker: marker, name: name, value: value)
      reader.read(rest)
      rows += reader.rows
      repairs += reader.repairs
      unplaced += reader.unplaced
      rest = rest.upperBound..<rest.upperBound
    }
  }

  private mutating func read(_ target: Hole.Target, _ rest: inout Range<Int>) {
    let line = text.number(at: rest.isEmpty ? max(0, rest.lowerBound - 1) : rest.lowerBound)
    switch target {
    case .mark(let field, let choice): readMark(of: choice, in: field, line: line, &rest)
    case .field(let column): fields[column] = ReadCell(take(target, &rest), line: line)
    case .head(let column): head[column] = ReadCell(take(target, &rest), line: line)
    case .fact, .line, .column, .name: break
    }
  }

  /// The text of a hole: everything, or one of its choices if it stands there; an indented line is
  /// the beginning of a row, whatever it says.
  private func take(_ target: Hole.Target, _ rest: inout Range<Int>) -> String {
    var taken = rest
    if let choices = kinds.choices(target) {
      let isRow = rest.first.map { text.indent($0) >= 2 } ?? true
      let folded = isRow ? [] : rest.map { text.signs[$0].folded }
      let fitting = choices.map { Array($0.comparable) }.filter { folded.starts(with: $0) }
      let length = fitting.map(\.count).max() ?? 0
      taken = rest.lowerBound..<rest.lowerBound + length
    }
    rest = taken.upperBound..<rest.upperBound
    guard case .paragraphs = kinds.kind(target) else { return text.text(taken) }
    return FlowParagraphs(text: text).paragraphs(taken).joined(separator: "\n")
  }

  /// One mark of a choice; the field holds the words of all that are set.
  private mutating func readMark(
    of choice: String, in field: String, line: Int, _ rest: inout Range<Int>
  ) {
    guard let first = rest.first, let isSet = ChoiceMark.isSet(text.signs[first].folded) else {
      return
    }
    rest = first + 1..<rest.upperBound
    if isSet { chosen[field, default: []].append(kinds.label(of: choice, in: field)) }
    let all = chosen[field] ?? []
    if isSet, all.count == 2 {
      repairs.append(
        ReadRepair(line: line, words: said("勾了不止一个，都记下来：") + all.joined(separator: said("、"))))
    }
    let start = isSet && all.count == 1 ? line : fields[field]?.line ?? line
    fields[field] = ReadCell(all.joined(separator: "、"), line: start)
  }
}
