import Drafts
import Glibc
import Texts

/// Where the program writes: results to standard output, what it has to say to standard error.
enum Console {
  /// Writes a result as it is: it may be going into a file, and onto a full disk.
  static func write(_ text: String) throws {
    do throws(SystemReason) {
      try put(text, to: STDOUT_FILENO)
    } catch {
      throw Failure(.cannotWrite, said("结果没能写出来：\(error)"))
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
    try? put(Self.lines(lines), to: STDERR_FILENO)
  }

  /// Writes everything, however many calls that takes.
  private static func put(_ text: String, to descriptor: Int32) throws(SystemReason) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw SystemReason(number: errno) }
      rest = rest.dropFirst(count)
    }
  }
}
