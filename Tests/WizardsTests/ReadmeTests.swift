import Foundation
import Testing

/// The session that the READMEs show is a part of the transcript `第一次`, so that it cannot go stale.
struct ReadmeTests {
  @Test(arguments: ["README.md", "README.zh-CN.md"])
  func showsASessionAsItIs(_ name: String) throws {
    let file = "\(TranscriptTests.folder)/第一次.txt"
    var rest = try lines(of: file)[...]
    let sessions = try blocks(of: "\(Sets.root)/\(name)").filter { block in
      block.contains { $0.contains("›") }
    }
    let session = try #require(sessions.first)
    #expect(sessions.count == 1)
    for piece in session.split(separator: "…") {
      let place = rest.indices.first { rest[$0...].starts(with: piece) }
      let start = try #require(place, "\(name) has what \(file) has not: \(piece)")
      rest = rest[(start + piece.count)...]
    }
  }

  private func lines(of file: String) throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "\n")
  }

  /// The lines between fences, a block each.
  private func blocks(of file: String) throws -> [[String]] {
    let parts = try lines(of: file).split(omittingEmptySubsequences: false) {
      $0.hasPrefix("```")
    }
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { Array($0.element) }
  }
}
