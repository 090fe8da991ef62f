import Forms
import Texts

extension LayoutParser {
  /// Reads one row of the table.
  mutating func source(of text: LayoutText) -> LayoutSource {
    let halves = text.pieces(separatedBy: "|")
    guard halves.count > 1 else {
      return LayoutSource(left: half(of: text), right: nil, hasBar: false, place: text)
    }
    if halves.count > 2 { report(.strayBar, at: halves[2]) }
    let left = halves[0].without(tabAtStart: false)
    let right = halves[1].without(tabAtStart: true)
    return LayoutSource(
      left: left.isBlank ? nil : half(of: left), right: right.isBlank ? nil : half(of: right),
      hasBar: true, place: text)
  }

  /// Reads a row, or one side of a bar: a marker if there is one, then cells.
  private mutating func half(of text: LayoutText) -> LayoutSource.Half {
    guard text.first == "@" else { return half(of: text, marker: nil, cells: text) }
    let word = text.piece(text.characters.prefix { !$0.isBlank })
    let rest = text.piece(text.characters.dropFirst(word.characters.count))
    let marker = marker(of: word)
    if rest.first != " " { report(.joinedMarker(word.string), at: word) }
    return half(of: text, marker: marker, cells: rest)
  }

  private mutating func half(
    of text: LayoutText, marker: LayoutMarker?, cells: LayoutText
  ) -> LayoutSource.Half {
    let pieces = cells.pieces(separatedBy: "\t").map(\.trimmed)
    return LayoutSource.Half(
      place: text, marker: marker,
      cells: pieces.map { (cell(of: $0, block: marker?.block), $0) })
  }

  mutating func marker(of word: LayoutText) -> LayoutMarker {
    let names = word.string.dropFirst()
      .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard names.count <= 2, names.allSatisfy(\.isIdentifier) else {
      report(.badMarker(word.string), at: word)
      return LayoutMarker(block: "", level: nil)
    }
    var marker = LayoutMarker(block: names[0], level: nil)
    if isFlow {
      marker.category = names.count == 2 ? names[1] : nil
    } else if names.count == 2, names[1] == LayoutMarker.empty {
      marker.isEmpty = true
    } else if names.count == 2 {
      marker.level = FilledRow.Level(rawValue: names[1])
      if marker.level == nil { report(.unknownLevel(names[1]), at: word) }
    }
    add(marker, at: word)
    return marker
  }

  private mutating func cell(of text: LayoutText, block: String?) -> LayoutCell {
    switch text.string {
    case "<": return .coveredFromLeft
    case "^": return .coveredFromAbove
    default:
      if text.first == "@" { report(.strayMarker, at: text) }
      return .text(segments(of: text, block: block))
    }
  }
}
