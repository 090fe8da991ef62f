import Texts

/// One budget document that was found in a text.
package struct ReadDocument: Hashable, Sendable {
  /// Its tables and sheets in the order of the text.
  package var pages: [ReadPage]
  /// The lines that belong to none of them, blank ones left out: running text, 目录, covers.
  package var rest: [TextLine]

  /// The lines of tables among them: none of the forms of the set.
  package var otherTables: [TextLine] { rest.filter { $0.text.has(UInt8(ascii: "\t")) } }

  package init(pages: [ReadPage] = [], rest: [TextLine] = []) {
    self.pages = pages
    self.rest = rest
  }
}
