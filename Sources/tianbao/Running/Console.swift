import Foundation
import Texts

/// Where the program writes: results to standard output, what it has to say to standard error.
enum Console {
  /// Writes a result as it is: it may be going into a file.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes lines of a result for a person; text from files in them cannot steer the terminal.
  static func print(_ lines: [String]) {
    write(lines.map { $0.visible + "\n" }.joined())
  }

  /// Says lines to the person at the terminal.
  static func say(_ lines: [String]) {
    FileHandle.standardError.write(Data(lines.map { $0.visible + "\n" }.joined().utf8))
  }
}
