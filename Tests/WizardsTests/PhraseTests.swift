import Foundation
import Testing

/// Every sentence stands in one place, and none of them blames.
struct PhraseTests {
  private static let folder = Sets.root + "/Sources/Wizards"

  private static func lines(of file: String) throws -> [Substring] {
    try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n")
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
  }

  private static var files: [String] {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".swift") }
  }

  @Test func sentencesStandInTheCatalogueOnly() throws {
    #expect(Self.files.count > 30)
    for file in Self.files where !file.hasPrefix("Phrases/") {
      for line in try Self.lines(of: file) {
        let isChinese = line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        #expect(!isChinese, "\(file): \(line)")
      }
    }
  }

  @Test func noSentenceBlames() throws {
    for file in Self.files where file.hasPrefix("Phrases/") {
      for line in try Self.lines(of: file) {
        for word in TranscriptTests.forbidden { #expect(!line.contains(word), "\(file): \(line)") }
      }
    }
  }
}
