import Foundation
import Publications
import Testing

/// Whether the published documents are beside the repository, or must be.
enum Published {
  static let guyuan = "guyuan-government-office-2025"
  static let industry = "guyuan-industry-bureau-2024"
  static let shizuishan = "shizuishan-government-office-2024"
  static let yinchuan = "yinchuan-government-office-2025"
  static let linxia = "linxia-government-office-2024"

  /// What a test that is skipped for want of them says.
  static let absence: Comment = "the publications are not beside the repository"

  static var areRequired: Bool {
    ProcessInfo.processInfo.environment["TIANBAO_REQUIRE_PUBLICATIONS"] == "1"
  }

  /// The file of a published document.
  static func path(of name: String) -> String {
    Repository.folder.deletingLastPathComponent()
      .appending(path: "shared/publications/\(name).txt").path()
  }
}
