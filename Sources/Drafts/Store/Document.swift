import Glibc

/// A file that is read or written as a whole.
package enum Document {
  /// What a file holds, `nil` if that is more than `limit` bytes, and its size. What is no file, such
  /// as a folder or a pipe, is refused with `EINVAL`.
  package static func read(
    _ path: String, limit: Int
  ) throws(SystemReason) -> (bytes: [UInt8]?, size: Int) {
    let file = try File(path, O_RDONLY)
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemReason(number: EINVAL) }
    return (try file.bytes(limit: limit), Int(status.st_size))
  }

  /// Writes the text beside what it replaces: it is there whole, or not at all. Anybody the umask allows may read it. What is no file, such as a terminal, is
  /// written to as it is.
  package static func write(_ text: String, to path: String) throws(SystemReason) {
    let bytes = Array(text.utf8)
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      try File(path, O_WRONLY).write(bytes)
    } else {
      let pending = try PendingFile(path + ".saving", bytes, mode: 0o666)
      try pending.commit(to: path)
    }
  }

  /// Writes the text to a new file: it is there whole, or not at all. Says whether it was written;
  /// a file that is there already is left alone.
  package static func add(_ text: String, to path: String) throws(SystemReason) -> Bool {
    let pending = try PendingFile(path + ".saving", Array(text.utf8), mode: 0o666)
    return try pending.commit(toFree: path)
  }
}
