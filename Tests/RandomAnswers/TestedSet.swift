import Foundation
import Publications
import Templates

/// A template set laws are tried on: each of the library, and that of the city which is only data.
package struct TestedSet: Sendable, CustomStringConvertible {
  package let id: String
  private let folder: String

  /// Every set there is; one that is added is among them by itself.
  package static let all = ["Templates", "Tests/NewCity/Templates"].flatMap { folder in
    TemplateLibrary(folder: path(of: folder)).sets.map { TestedSet(id: $0.id, folder: folder) }
  }

  /// The set with its pages. Throws every problem of it.
  package func loaded() throws -> LoadedSet {
    try TemplateLibrary(folder: Self.path(of: folder)).load(id)
  }

  package var description: String { id }

  private static func path(of folder: String) -> String {
    Repository.folder.appending(path: folder).path()
  }
}
