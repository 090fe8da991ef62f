import Texts

/// One cell of a printed page: its text, the place it takes, and the exact number in it.
package struct PageCell: Hashable, Sendable {
  /// What is printed, paragraphs apart by a line break; empty is a blank cell.
  package var text: String
  /// Columns it takes, at least 1.
  package var columnSpan: Int
  /// Rows it takes, at least 1.
  package var rowSpan: Int
  package var alignment: TextAlignment
  /// The number to the last digit in plain digits, in the page's unit; `nil` where there is none.
  ///
  /// It is there even where a zero is printed as nothing.
  package var number: String?
  /// Whether it belongs to the head of the table.
  package var isHeader: Bool

  package init(
    _ text: String = "", columnSpan: Int = 1, rowSpan: Int = 1,
    alignment: TextAlignment = .leading, number: String? = nil, isHeader: Bool = false
  ) {
    self.text = text
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.alignment = alignment
    self.number = number
    self.isHeader = isHeader
  }
}
