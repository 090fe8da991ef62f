import Glibc

/// A finished document written beside what it replaces: it is there whole, or not at all.
package enum Document {
  /// Writes the text; anybody the umask allows may read it. What is no file, such as a terminal, is
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
}
