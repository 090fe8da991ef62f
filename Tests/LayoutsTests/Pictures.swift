import Foundation
import Layouts

/// The pictures of the repository.
enum Pictures {
  /// The picture of a form family.
  static func layout(_ family: String) throws -> Layout {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Templates/forms/\(family)/page.layout")
    return try Layout(parsing: String(contentsOf: file, encoding: .utf8))
  }
}
