import Foundation

/// A text that is kept in `Tests/Goldens` and must not change unnoticed.
///
/// With `TIANBAO_RECORD=1` in the environment a check writes the file instead of comparing.
package struct Golden: Sendable {
  private let file: URL
  private let name: String

  /// The text `Tests/Goldens/<form>/<city>.txt`.
  package init(form: String, city: String) {
    name = "\(form)/\(city).txt"
    file = Repository.folder.appending(path: "Tests/Goldens/\(name)")
  }

  /// Whether texts are being recorded.
  package static var isRecording: Bool {
    ProcessInfo.processInfo.environment["TIANBAO_RECORD"] == "1"
  }

  /// What is wrong with `text`, in a sentence; `nil` if it is the golden one, or was recorded.
  package func problem(with text: String) throws -> String? {
    if Self.isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return nil
    }
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
      return "Goldens/\(name) is missing; record it and compare it with the official page"
    }
    guard golden != text else { return nil }
    let lines = (golden.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let line = zip(lines.0, lines.1).prefix { $0 == $1 }.count
    let pair = [lines.0, lines.1].map { line < $0.count ? $0[line] : "(end)" }
    return "Goldens/\(name):\(line + 1):\n- \(pair[0])\n+ \(pair[1])"
  }
}
