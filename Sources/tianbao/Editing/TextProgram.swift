import Foundation

/// The program a clerk edits texts in: what `$VISUAL` or `$EDITOR` says, else one that is there.
struct TextProgram {
  /// As a shell understands it, with options: `code --wait`.
  let command: String

  /// The program of an environment; `nil` if none is named and none of the usual ones is found.
  init?(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { $0.contains { !$0.isWhitespace } }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let found = ["nano", "vi"].lazy.first { name in
      folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
    guard let command = named ?? found else { return nil }
    self.command = command
  }

  /// Opens a file and waits until the program ends; its exit code, or -1 if it could not be started.
  func open(_ path: String) -> Int32 {
    let quoted = "'" + path.replacingOccurrences(of: "'", with: "'\\''") + "'"
    let status = system("\(command) \(quoted)")
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
