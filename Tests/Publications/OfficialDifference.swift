/// One thing in which a page differs from a published one.
package struct OfficialDifference: Hashable, Sendable, CustomStringConvertible {
  package enum Kind: String, Hashable, Sendable {
    /// Only the publication has the line.
    case missing
    /// Only the page has the line.
    case added
    /// A label or a figure differs.
    case content
    /// The contents are the same in other columns.
    case column
    /// Labels with the same figures stand on neighbouring lines: the publication's grid slipped.
    case shifted
  }

  package var kind: Kind
  /// The line of the page and of the publication.
  package var line: Int
  package var publishedLine: Int
  package var ours: String
  package var published: String

  package var description: String {
    "\(kind.rawValue) L\(line) “\(ours)” · published L\(publishedLine) “\(published)”"
  }
}
