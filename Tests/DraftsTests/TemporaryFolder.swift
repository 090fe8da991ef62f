import Foundation
import Testing

@testable import Drafts

/// A folder of a test's own, taken away with everything in it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = URL.temporaryDirectory.appending(path: "drafts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path()
    store = DraftStore(folder: path, sets: ["guyuan-2025"])
  }

  let store: DraftStore

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// All files there, hidden ones too.
  var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }

  func put(_ text: String, in file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(file)"))
  }

  func mode(_ file: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
