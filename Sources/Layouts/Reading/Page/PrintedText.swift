import Texts

/// A text cut into lines and cells, once for all who look for pages in it.
package struct PrintedText: Sendable {
  /// As they came.
  package let lines: [TextLine]
  /// Those with something in them, cut into cells.
  let printed: [PrintedLine]

  /// Cuts the lines. O(text).
  package init(_ lines: [TextLine]) {
    self.lines = lines
    var printed: [PrintedLine] = []
    printed.reserveCapacity(lines.count)
    for line in lines {
      let line = PrintedLine(line)
      if !line.isBlank { printed.append(line) }
    }
    self.printed = printed
  }

  /// The year the first lines name, such as 2025 年部门预算; `nil` if they name none.
  package var year: Int? {
    for line in lines.lazy.filter({ !$0.text.isEmpty }).prefix(20) {
      let scalars = FoldedText(line.text.prefix(200)).scalars
      for index in scalars.indices.dropLast(4) where scalars[index + 4] == "年" {
        let digits = String(scalars: scalars[index..<index + 4])
        if let year = Int(digits), (2000...2099).contains(year) { return year }
      }
    }
    return nil
  }
}
