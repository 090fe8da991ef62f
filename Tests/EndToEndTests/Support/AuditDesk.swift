import Foundation
import Publications
import Templates

@testable import tianbao

/// Reads and checks texts in this process, as `audit` does without `--set`.
struct AuditDesk {
  private static let shelf = SetShelf(
    TemplateLibrary(folder: Repository.folder.appending(path: "Templates").path()))

  /// What is said of a text: its findings and what was read, or why it cannot be checked.
  func words(of bytes: [UInt8]) -> [String] {
    do throws(TextDamage) {
      return words(of: TextFile(name: "text", text: try TextDecoding.text(bytes)))
    } catch {
      return ["\(error)"]
    }
  }

  private func words(of file: TextFile) -> [String] {
    do throws(Failure) {
      let (set, documents) = try Self.shelf.documents(in: file)
      return documents.flatMap { document in
        let (taken, calculation) = set.audit(document, of: file.lines)
        return CheckReport(document: file.name, calculation: calculation, source: TextSource(taken))
          .text
      }
    } catch {
      return error.lines
    }
  }
}
