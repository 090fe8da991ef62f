import Foundation
import Layouts
import Testing

@testable import tianbao

/// What offices save text as, and what is refused with its place.
@Suite struct TextDecodingTests {
  /// 固原 in every encoding that is known.
  @Test(
    arguments: [
      [0xE5, 0x9B, 0xBA, 0xE5, 0x8E, 0x9F], [0xEF, 0xBB, 0xBF, 0xE5, 0x9B, 0xBA, 0xE5, 0x8E, 0x9F],
      [0xB9, 0xCC, 0xD4, 0xAD], [0xFF, 0xFE, 0xFA, 0x56, 0x9F, 0x53],
      [0xFE, 0xFF, 0x56, 0xFA, 0x53, 0x9F],
    ] as [[UInt8]])
  func readsEveryEncoding(_ bytes: [UInt8]) throws {
    #expect(try TextDecoding.text(bytes) == "固原")
  }

  /// 㐀 is four bytes in GB18030; ASCII alone is UTF-8; nothing at all is an empty text.
  @Test(
    arguments: [
      ([0x81, 0x39, 0xEE, 0x39, 0xB9, 0xCC], "㐀固"), ([0x61, 0x09, 0x31], "a\t1"), ([], ""),
      ([0xEF, 0xBB, 0xBF], ""), ([0xFF, 0xFE], ""),
      ([0xFE, 0xFF, 0xD8, 0x40, 0xDC, 0x0B], "\u{2000B}"),
    ] as [([UInt8], String)])
  func readsWhatIsRare(_ bytes: [UInt8], _ text: String) throws {
    #expect(try TextDecoding.text(bytes) == text)
  }

  @Test(
    arguments: [
      // UTF-8 cut in the middle of the second character, with and without its mark.
      ([0xEF, 0xBB, 0xBF, 0xE5, 0x9B, 0xBA, 0xE5, 0x8E], .invalid("UTF-8", at: 6)),
      // An odd byte, and a half of a pair.
      ([0xFF, 0xFE, 0xFA, 0x56, 0x9F], .invalid("UTF-16", at: 4)),
      ([0xFF, 0xFE, 0xFA, 0x56, 0x00, 0xD8, 0x61, 0x00], .invalid("UTF-16", at: 4)),
      // GB18030 gets to the fourth byte, UTF-8 nowhere.
      ([0xB9, 0xCC, 0xD4, 0xAD, 0xFF, 0xFF], .unknown(at: 4)),
      ([0xB9, 0xCC, 0xD4], .unknown(at: 2)),
      // UTF-8 gets to the sixth byte, where GB18030 has given up before.
      ([0xE5, 0x9B, 0xBA, 0x31, 0x31, 0x31, 0xFF, 0x20], .unknown(at: 6)),
      ([0x50, 0x4B, 0x03, 0x04, 0x00], .binary(at: 4)),
      // UTF-16 without its mark.
      ([0x61, 0x00, 0x62, 0x00], .binary(at: 1)),
    ] as [([UInt8], TextDamage)])
  func refusesTheRestWithItsPlace(_ bytes: [UInt8], _ damage: TextDamage) {
    #expect(throws: damage) { try TextDecoding.text(bytes) }
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
    ("a\r\nb\r\n", ["a", "b"]), ("a\rb", ["a", "b"]), ("\n\ra", ["", "", "a"]),
    // What is no end of a line to an editor is part of it.
    ("a\u{0C}b\u{2028}c\n固\t原", ["a\u{0C}b\u{2028}c", "固\t原"]),
  ])
  func countsLinesAsAnEditorDoes(_ text: String, _ lines: [String]) {
    let expected = lines.enumerated().map { TextLine($0 + 1, $1) }
    #expect(TextFile.lines(of: text) == expected)
  }
}
