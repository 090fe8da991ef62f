import Foundation

/// A published budget document beside the repository.
package struct Publication: Sendable {
  /// Its lines, the first one at index 0.
  package let lines: [String]

  /// Reads `../shared/publications/<name>.txt`; `nil` where it is absent.
  package init?(_ name: String) {
    let file = Repository.folder.deletingLastPathComponent()
      .appending(path: "shared/publications/\(name).txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// The cells of some lines, counted from 1.
  package func cells(_ range: ClosedRange<Int>) -> OfficialCells {
    let inside = range.clamped(to: 1...max(1, lines.count))
    let text = lines[(inside.lowerBound - 1)..<min(inside.upperBound, lines.count)]
    return OfficialCells(text.joined(separator: "\n"), firstLine: inside.lowerBound)
  }

  /// Whether the documents are there.
  package static var areThere: Bool { Publication("guyuan-government-office-2025") != nil }
}
