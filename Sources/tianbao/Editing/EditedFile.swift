import Drafts
import Foundation
import Wizards

/// The file a text is edited in: beside the draft, until it was taken.
struct EditedFile {
  let path: String

  init(_ manuscript: Manuscript, beside draft: String) {
    let base = draft.hasSuffix(".json") ? String(draft.dropLast(".json".count)) : draft
    path = base + (manuscript.name.isEmpty ? "" : ".\(manuscript.name)") + ".edit.txt"
  }

  /// Whether a text that was not taken is still there.
  var isLeft: Bool { access(path, F_OK) == 0 }

  func write(_ text: String) throws(SystemReason) { try Document.write(text, to: path) }

  /// What it holds; throws if it cannot be read as text.
  func text() throws -> String { try TextFile.contents(of: path) }

  func remove() { unlink(path) }
}
