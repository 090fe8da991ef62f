import Glibc
import Testing

@testable import LineEditing

/// Keys read from a pipe, where every byte is known.
@Suite struct KeyReaderTests {
  @Test(
    arguments: [
      ("a中\r", [.scalar("a"), .scalar("中"), .scalar("\n")]),
      ("𠮷·", [.scalar("𠮷"), .scalar("·")]),
      ("\u{1B}[D\u{1B}OH1", [.sequence("[D"), .sequence("OH"), .scalar("1")]),
      (
        "\u{1B}[1;5D\u{1B}[15~\u{1B}[[A2",
        ["[1;5D", "[15~", "[[A"].map(Key.sequence) + [.scalar("2")]
      ),
      ("\u{1B}b", [.alt("b")]),
      ("\u{1B}", [.escape]),
      ("\u{1B}[1;", [.sequence("[1;")]),
      ("\u{1B}[", [.sequence("[")]),
      (
        "a\r\nb\n\rc\n\nd",
        [
          .scalar("a"), .scalar("\n"), .scalar("b"), .scalar("\n"), .scalar("c"),
          .scalar("\n"), .scalar("\n"), .scalar("d"),
        ]
      ),
      ("\u{1B}[200~1\t2\r\n3\u{1B}[201~x", [.paste("1\t2\n3"), .scalar("x")]),
      ("\u{1B}[200~一行\u{1B}[201~", [.paste("一行")]),
      ("\u{1B}[200~未完", [.paste("未完")]),
      ("30216\t58.40\r\n30226\t7.60\r\n", [.paste("30216\t58.40\n30226\t7.60\n")]),
      ("银\t\r", [.scalar("银"), .scalar("\t"), .scalar("\n")]),
      ("中小学教师\t", "中小学教师".unicodeScalars.map(Key.scalar) + [.scalar("\t")]),
    ] as [(String, [Key])])
  func readsKeys(_ typed: String, _ keys: [Key]) throws {
    #expect(try read([Array(typed.utf8)]) == keys)
  }

  @Test(
    arguments: [
      ([0xB8, 0x41], ["\u{FFFD}", "A"]), ([0xE4, 0xB8, 0x41], ["\u{FFFD}", "A"]),
      ([0xD6, 0xD0], ["\u{FFFD}", "\u{FFFD}"]), ([0xFF, 0x31], ["\u{FFFD}", "1"]),
    ] as [([UInt8], [Unicode.Scalar])])
  func showsBytesThatAreNotUTF8(_ bytes: [UInt8], _ scalars: [Unicode.Scalar]) throws {
    #expect(try read([bytes]) == scalars.map(Key.scalar))
  }

  @Test func readsACharacterSplitAtEveryByte() throws {
    let bytes = Array("培训𠮷费".utf8)
    #expect(try read(bytes.map { [$0] }) == "培训𠮷费".unicodeScalars.map(Key.scalar))
  }

  @Test(arguments: [7, 64, 4096])
  func takesABlockOfFiveThousandRowsHoweverItDribbles(_ size: Int) throws {
    let rows = (0..<5000).map { "30\(200 + $0 % 99)\t\($0).40\t集中培训" }
    let typed = Array(rows.map { $0 + "\r\n" }.joined().utf8)
    let pieces = stride(from: 0, to: typed.count, by: size).map {
      Array(typed[$0..<min($0 + size, typed.count)])
    }
    #expect(try read(pieces) == [.paste(rows.map { $0 + "\n" }.joined())])
  }

  @Test func findsTheEndOfABracketedBlockHoweverItDribbles() throws {
    let block = "1\t集中\r2\t培训\u{1B}[201"
    let typed = Array("\u{1B}[200~\(block)\u{1B}[201~".utf8)
    let pieces = stride(from: 0, to: typed.count, by: 7).map {
      Array(typed[$0..<min($0 + 7, typed.count)])
    }
    #expect(try read(pieces) == [.paste("1\t集中\n2\t培训\u{1B}[201")])
  }

  @Test func hearsSignalsBeforeKeys() throws {
    let (keys, signals) = (try Pipe(), try Pipe())
    keys.write([0x61])
    signals.write([UInt8(SIGWINCH)])
    var reader = KeyReader(input: keys.output, signals: signals.output)
    #expect(reader.next() == .signal(SIGWINCH))
    #expect(reader.next() == .scalar("a"))
    #expect(!reader.hasPending)
    keys.closeInput()
    #expect(reader.next() == .end)
  }

  /// The keys until the end, the pieces written one after the other as the reader takes them.
  private func read(_ pieces: [[UInt8]]) throws -> [Key] {
    let pipe = try Pipe()
    let writer = PieceWriter(pipe: pipe, pieces: pieces)
    writer.start()
    defer { writer.join() }
    var reader = KeyReader(input: pipe.output)
    var keys: [Key] = []
    while true {
      let key = reader.next()
      if key == .end { return keys }
      keys.append(key)
    }
  }
}
