import Forms

extension LayoutPrinter {
  /// The lines of a flow picture, filled; empty for a picture with a table.
  func lines(of flow: [FlowLine]) -> [String] {
    flow.flatMap { line in
      guard let marker = line.marker else { return lines(of: line.segments, row: nil) }
      return rows(of: marker).flatMap { lines(of: line.segments, row: $0) }
    }
  }

  private func rows(of marker: LayoutMarker) -> [Row] {
    (form.rows[marker.block] ?? [])
      .filter { $0.isPrinted && (marker.category == nil || $0.category?.id == marker.category) }
      .enumerated().map { Row(row: $1, number: $0 + 1) }
  }

  /// One line, or one a paragraph, each beginning like the first; none if there is nothing to print.
  ///
  /// White space between a hole that is blank and what stands before it is left out.
  private func lines(of segments: [LayoutSegment], row: Row?) -> [String] {
    var line = ""
    var isBehindBlank = false
    for segment in segments {
      switch segment {
      case .literal(let words):
        line += isBehindBlank ? String(words.drop(while: \.isWhitespace)) : words
        isBehindBlank = false
      case .hole(let hole):
        let text = content(of: hole, row: row).text
        let isFirst = line.allSatisfy(\.isWhitespace)
        isBehindBlank = text.isEmpty && isFirst
        line = (text.isEmpty && !isFirst ? line.withoutSpacesAtEnd : line) + text
      }
    }
    let indent = line.prefix(while: \.isWhitespace)
    let paragraphs = line.dropFirst(indent.count).split(whereSeparator: \.isNewline)
    return paragraphs.map { (indent + $0).withoutSpacesAtEnd }
  }
}

extension StringProtocol {
  fileprivate var withoutSpacesAtEnd: String {
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
