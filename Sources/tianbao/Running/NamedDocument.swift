import Drafts
import Forms
import Foundation
import Rules
import Templates
import Texts

/// A draft or a published text that a command names, with all that follows from it.
struct NamedDocument {
  /// A draft's name, or the file's.
  var name: String
  var calculation: Calculation
}

extension Workplace {
  /// The draft of this name, an earlier version of it (`NAME@1`), else the text in this file: its first
  /// document, where it holds several.
  ///
  /// Throws where there is neither, and where the text belongs to no set that is known.
  func document(called name: String) throws -> NamedDocument {
    if let version = try version(called: name) {
      let calculation = Calculation(Plan(try set(version.set)), draft: version)
      return NamedDocument(name: name, calculation: calculation)
    }
    guard let text = try text(called: name) else {
      let draft = try read(name)
      return NamedDocument(
        name: name, calculation: Calculation(Plan(try set(draft.set)), draft: draft))
    }
    let (shelved, documents) = try shelf(named: nil).documents(in: text)
    let taken = TakenIn(documents[0], set: shelved.loaded.set)
    return NamedDocument(name: name, calculation: Calculation(taken.set, answers: taken.answers))
  }

  /// The version that `NAME@0` (the save before), `NAME@1` or `NAME@2` (before the last sittings) names;
  /// `nil` where the name is no such, or a draft has just that name.
  private func version(called name: String) throws -> Draft? {
    let parts = name.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = DraftVersion.Kind(number: String(parts[1])),
      !isDraft(name), isDraft(String(parts[0]))
    else { return nil }
    let (store, draft) = try locate(String(parts[0]))
    do {
      return try store.read(kind, of: draft).draft
    } catch {
      throw Failure(error)
    }
  }

  private func isDraft(_ name: String) -> Bool {
    guard let (store, draft) = try? locate(name) else { return false }
    return FileManager.default.fileExists(atPath: store.path(of: draft))
  }

  /// The text in a file, `nil` where the name is that of a draft.
  private func text(called name: String) throws -> TextFile? {
    guard !name.hasSuffix(".json") else { return nil }
    if isDraft(name) { return nil }
    guard FileManager.default.fileExists(atPath: name) else {
      throw Failure(.missing, said("没有叫“\(name)”的草稿，也没有这个文件"))
    }
    return try TextFile(path: name)
  }
}

extension DraftVersion.Kind {
  /// `0`, `1` or `2`.
  fileprivate init?(number: String) {
    switch number {
    case "0": self = .previous
    case "1", "2": self = .sitting(number == "1" ? 1 : 2)
    default: return nil
    }
  }
}
