import Foundation

/// Where drafts and templates are, by option, environment, checkout, then installation.
struct Folders {
  /// The folder the program was called in.
  var current: URL

  static func ofThisProcess() -> Folders {
    Folders(
      current: URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true))
  }

  /// The drafts folder; it need not exist yet.
  func drafts(option: String?) -> URL {
    if let named = option ?? nonEmpty("TIANBAO_DRAFTS") { return folder(named) }
    if isCheckout { return current.appendingPathComponent("Drafts", isDirectory: true) }
    let data = nonEmpty("XDG_DATA_HOME").map(folder) ?? home.appendingPathComponent(".local/share")
    return data.appendingPathComponent("tianbao/drafts", isDirectory: true)
  }

  /// The templates folder; it need not exist.
  func templates(option: String?) -> URL {
    if let named = option ?? nonEmpty("TIANBAO_TEMPLATES") { return folder(named) }
    if isCheckout { return current.appendingPathComponent("Templates", isDirectory: true) }
    return program.deletingLastPathComponent()
      .appendingPathComponent("../share/tianbao/Templates", isDirectory: true).standardized
  }

  /// Whether the program was called in a checkout of its own project.
  private var isCheckout: Bool {
    ["Package.swift", "Templates"].allSatisfy {
      FileManager.default.fileExists(atPath: current.appendingPathComponent($0).path)
    }
  }

  private var home: URL { folder(nonEmpty("HOME") ?? "/") }

  private func folder(_ path: String) -> URL {
    URL(fileURLWithPath: path, isDirectory: true, relativeTo: current)
  }

  /// The running program's own file, links followed.
  private var program: URL { URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath() }

  /// A variable of the environment; the few that are asked for are looked up one by one.
  private func nonEmpty(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
