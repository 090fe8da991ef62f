import Foundation
import Templates

/// Folders of templates for tests.
enum TestFolder {
  /// The folder `Templates/` of the project.
  static let shipped = TemplateLibrary(folder: root + "/Templates")

  private static let root = String(
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })
}
