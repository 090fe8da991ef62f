/// A text cut into lines and cells, once for all who look for pages in it.
package struct PrintedText: Sendable {
  /// As they came.
  package let lines: [TextLine]
  /// Those with something in them, cut into cells.
  let printed: [PrintedLine]

  /// Cuts the lines. O(text).
  package init(_ lines: [TextLine]) {
    self.lines = lines
    printed = lines.map { PrintedLine($0) }.filter { !$0.isBlank }
  }
}
