import Drafts
import Layouts

/// A text that is read back: a published document, one line a table row.
struct TextFile {
  /// The largest text taken, in bytes; a published document has about a hundredth of it.
  static let sizeLimit = 8_000_000

  /// As it was named on the command line.
  let name: String
  let lines: [TextLine]

  /// A text that is at hand.
  init(name: String, text: String) {
    self.name = name
    lines = TextFile.lines(of: text)
  }

  /// Reads the file, which is opened once. Throws if there is none, or if it is no text.
  init(path: String) throws(Failure) {
    self.init(name: path, text: try TextFile.text(of: path))
  }

  private static func text(of path: String) throws(Failure) -> String {
    let contents: (bytes: [UInt8]?, size: Int)
    do throws(SystemReason) {
      contents = try Document.read(path, limit: sizeLimit)
    } catch {
      throw error.isMissing
        ? Failure(.missing, "没有 \(path)") : Failure(.input, "读不了 \(path)：\(error)")
    }
    guard let bytes = contents.bytes else {
      throw Failure(
        .input, "\(path) 有 \(contents.size) 字节，能读的文本不超过 \(sizeLimit) 字节，看看是不是别的文件")
    }
    do throws(TextDamage) {
      return try TextDecoding.text(bytes)
    } catch {
      throw Failure(.input, "\(path) 读不出来：\(error)")
    }
  }

  /// The lines as an editor counts them: ended by LF, CRLF or CR.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
      lines.append(TextLine(lines.count + 1, String(Substring(line))))
      let isPair = rest[line.endIndex...].starts(with: [0x0D, 0x0A])
      rest = rest[line.endIndex...].dropFirst(isPair ? 2 : 1)
    }
    return lines
  }
}
