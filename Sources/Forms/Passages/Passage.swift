/// A part of the running text (情况说明) as a set expects it: sentences with holes, and what the
/// figures in them have to do with each other.
package struct Passage: Hashable, Sendable {
  /// Short ASCII id, unique in the set.
  package var id: String
  /// The heading, one of several if the set knows several; the part begins at the first one found.
  package var headings: [String]
  /// Sentences in the order of the text.
  package var fragments: [PassageFragment]
  package var relations: [PassageRelation]
  /// What it numbers that should have a sheet each.
  package var sheets: [PassageSheets]

  package init(
    id: String, headings: [String], fragments: [PassageFragment] = [],
    relations: [PassageRelation] = [], sheets: [PassageSheets] = []
  ) {
    self.id = id
    self.headings = headings
    self.fragments = fragments
    self.relations = relations
    self.sheets = sheets
  }

  /// What a clerk calls the part.
  package var name: String { headings.first ?? id }

  /// The name within quotation marks: its own are single ones.
  package var quotedName: String { name.insideQuotes }
}
