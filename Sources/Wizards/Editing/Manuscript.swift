import Forms

/// Answers as a text that the clerk edits in a program of her own.
///
/// A line that begins with `#` is a remark, one that begins with `/` names a place, and the lines
/// beneath it are what stands there. Lines that are gone or blank change nothing; `-` empties.
package struct Manuscript: Hashable, Sendable {
  /// What of a draft the text holds.
  package enum Scope: Hashable, Sendable {
    /// Everything that is asked.
    case draft
    /// A form with all its sheets, or one sheet.
    case form(FormID)
    /// One text, a paragraph a line, nothing else.
    case paragraphs(CellID)
  }

  package var scope: Scope
  /// The lines, each ended by a line feed.
  package var text: String
  /// Why an earlier version of the text was not taken, a sentence a line; they stand in the text too.
  package var complaints: [String] = []

  /// Tells the texts of one draft apart in the names of files: `spending`, `goal-5-goal`; empty for the
  /// whole draft.
  package var name: String {
    switch scope {
    case .draft: ""
    case .form(let form): Self.name(of: form)
    case .paragraphs(let cell): Self.name(of: cell.form) + "-" + cell.column
    }
  }

  private static func name(of form: FormID) -> String {
    form.sheet.map { "\(form.name)-\($0)" } ?? form.name
  }
}
