import Foundation
import Publications
import Templates

@testable import tianbao

/// Reads and checks texts in this process, as `audit` does without `--set`.
struct AuditDesk {
  private static let shelf = Result {
    let library = TemplateLibrary(folder: Repository.folder.appending(path: "Templates").path())
    return SetShelf(try library.sets.map { try library.load($0.id) }, isNamed: false)
  }

  /// What is said of a text: its findings and what was read, or why it cannot be checked.
  func words(of bytes: [UInt8]) throws -> [String] {
    do {
      return try words(of: TextFile(name: "text", text: TextDecoding.text(bytes)))
    } catch let damage as TextDamage {
      return ["\(damage)"]
    }
  }

  private func words(of file: TextFile) throws -> [String] {
    do {
      let (set, documents) = try Self.shelf.get().documents(in: file)
      return documents.flatMap { document in
        let (taken, calculation) = set.audit(document, of: file.lines)
        return CheckReport(document: file.name, calculation: calculation, source: TextSource(taken))
          .text
      }
    } catch let failure as Failure {
      return failure.lines
    }
  }
}
