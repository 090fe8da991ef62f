import Drafts
import Forms
import Foundation
import Rules
import Templates

/// A draft or a published text that a command names, with all that follows from it.
struct NamedDocument {
  /// A draft's name, or the file's.
  var name: String
  var calculation: Calculation
}

extension Workplace {
  /// The draft of this name, else the text in this file: its first document, where it holds several.
  ///
  /// Throws where there is neither, and where the text belongs to no set that is known.
  func document(called name: String) throws -> NamedDocument {
    guard let text = try text(called: name) else {
      let draft = try read(name)
      return NamedDocument(
        name: name, calculation: Calculation(Plan(try set(draft.set)), draft: draft))
    }
    let (shelved, documents) = try shelf(named: nil).documents(in: text)
    let taken = TakenIn(documents[0], set: shelved.loaded.set)
    return NamedDocument(name: name, calculation: Calculation(taken.set, answers: taken.answers))
  }

  /// The text in a file, `nil` where the name is that of a draft.
  private func text(called name: String) throws -> TextFile? {
    guard !name.hasSuffix(".json") else { return nil }
    if let (store, draft) = try? locate(name),
      FileManager.default.fileExists(atPath: store.path(of: draft))
    {
      return nil
    }
    guard FileManager.default.fileExists(atPath: name) else {
      throw Failure(.missing, "没有叫“\(name)”的草稿，也没有这个文件")
    }
    return try TextFile(path: name)
  }
}
