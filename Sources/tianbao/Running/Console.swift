import Drafts
import Foundation
import Texts

/// Where the program writes: results to standard output, what it has to say to standard error.
enum Console {
  /// Writes a result as it is: it may be going into a file, and onto a full disk.
  static func write(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      let reason = SystemReason(number: cause.map { Int32($0.code) } ?? EIO)
      throw Failure(.cannotWrite, "结果没能写出来：\(reason)")
    }
  }

  /// Writes lines of a result for a person; text from files in them cannot steer the terminal.
  static func print(_ lines: [String]) throws {
    try write(Self.lines(lines))
  }

  /// The text of lines for a person.
  static func lines(_ lines: [String]) -> String { lines.map { $0.visible + "\n" }.joined() }

  /// Says lines to the person at the terminal; where nobody can hear them they are lost.
  static func say(_ lines: [String]) {
    try? FileHandle.standardError.write(contentsOf: Data(Self.lines(lines).utf8))
  }
}
