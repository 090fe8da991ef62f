import Forms
import Foundation
import Layouts
import Publications
import Templates

/// The goal sheets of 银川 2025: the picture, its form, and the published text.
enum Yinchuan {
  /// The set with its picture and its style.
  static func loaded() throws -> (form: Form, layout: Layout, style: PageStyle) {
    let folder = Repository.folder.appending(path: "Templates").path()
    let loaded = try TemplateLibrary(folder: folder).load("yinchuan-2025")
    guard let form = loaded.set.form("goal"), let layout = loaded.layouts["goal"],
      let style = loaded.styles["goal"]
    else { throw Missing() }
    return (form, layout, style)
  }

  struct Missing: Error {}

  /// The lines of each published form, as `forms-inventory.md` counts them.
  static let lines = [2...91, 95...216, 220...344, 348...472, 476...605, 609...710, 714...811]

  /// One published form; `nil` where the publications are not beside the repository.
  static func published(_ form: Int) -> [TextLine]? {
    Publication("yinchuan-government-office-2025").map { document in
      lines[form - 1].map { TextLine($0, document.lines[$0 - 1]) }
    }
  }
}
