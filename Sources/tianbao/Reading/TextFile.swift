import Drafts
import Layouts
import Texts

/// A text that is read back: a published document, one line a table row.
struct TextFile {
  /// The largest text taken, in bytes; a published document has about a hundredth of it.
  static let sizeLimit = 8_000_000

  /// As it was named on the command line.
  let name: String
  /// Its lines, cut once for all who read them.
  let text: PrintedText

  /// Its lines as they came.
  var lines: [TextLine] { text.lines }

  /// A text that is at hand.
  init(name: String, text: String) {
    self.name = name
    self.text = PrintedText(TextFile.lines(of: text))
  }

  /// Reads the file, which is opened once. Throws if there is none, or if it is no text.
  init(path: String) throws(Failure) {
    self.init(name: path, text: try TextFile.contents(of: path))
  }

  /// The whole text of a file, whatever its encoding.
  static func contents(of path: String) throws(Failure) -> String {
    let contents: (bytes: [UInt8]?, size: Int)
    do throws(SystemReason) {
      contents = try Document.read(path, limit: sizeLimit)
    } catch {
      throw error.isMissing
        ? Failure(.missing, said("没有 \(path)")) : Failure(.input, said("读不了 \(path)：\(error)"))
    }
    guard let bytes = contents.bytes else {
      throw Failure(
        .input, said("\(path) 有 \(contents.size) 字节，能读的文本不超过 \(sizeLimit) 字节，看看是不是别的文件"))
    }
    do throws(TextDamage) {
      return try TextDecoding.text(bytes)
    } catch {
      throw Failure(.input, said("\(path) 读不出来：\(error)"))
    }
  }

  /// The lines as an editor counts them: ended by LF, CRLF or CR.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    let bytes = text.utf8.span
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      lines.append(TextLine(lines.count + 1, String(text.piece(start..<end))))
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }
}
