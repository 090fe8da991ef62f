import Forms
import Templates

/// The shipped sets, read once.
enum Sets {
  static let guyuan = load("guyuan-2025")
  static let shizuishan = load("shizuishan-2024")

  /// The shipped bank of indicators.
  static let bank = try? TemplateLibrary(folder: root + "/Templates").bank()

  /// The set with this id, `nil` if it cannot be read; then the tests that need it fail.
  static func named(_ id: String) -> TemplateSet? {
    switch id {
    case "guyuan-2025": guyuan
    case "shizuishan-2024": shizuishan
    default: load(id)
    }
  }

  private static func load(_ id: String) -> TemplateSet? {
    try? TemplateLibrary(folder: root + "/Templates").load(id).set
  }

  /// The folder of the package.
  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
}
