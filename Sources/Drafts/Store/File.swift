import Glibc

/// An open file; closed when it goes out of use.
struct File: ~Copyable {
  let descriptor: Int32

  /// Opens a file; one that is made is for its owner alone, or as `mode` and the umask say.
  /// Never waits for a pipe's other end.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(SystemReason) {
    descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, mode)
    guard descriptor >= 0 else { throw SystemReason.last }
  }

  deinit { close(descriptor) }

  /// Writes everything, however many calls that takes.
  func write(_ bytes: [UInt8]) throws(SystemReason) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw SystemReason.last }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads everything up to `limit` bytes; `nil` if there is more.
  func bytes(limit: Int) throws(SystemReason) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw SystemReason.last }
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
      guard bytes.count <= limit else { return nil }
    }
  }

  /// What the system knows of the file: its sort, its size.
  func status() throws(SystemReason) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemReason.last }
    return status
  }

  /// Waits until the disk has what was written. A folder on a disk that knows no such wait is fine.
  func sync() throws(SystemReason) {
    while fsync(descriptor) != 0 {
      if errno == EINTR { continue }
      if errno == EINVAL { return }
      throw SystemReason.last
    }
  }

  /// Tries to be the only one; says whether that is so. Given back when the file is closed.
  ///
  /// A program that is being started shares the lock until it runs, so the last one to hold it is
  /// given a fifth of a second to let it go.
  func lock() throws(SystemReason) -> Bool {
    var tries = 10
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { throw SystemReason.last }
      tries -= 1
      if tries == 0 { return false }
      usleep(20_000)
    }
    return true
  }

  /// Puts `bytes` in the place of everything the file holds.
  func replace(with bytes: [UInt8]) throws(SystemReason) {
    guard ftruncate(descriptor, 0) == 0 else { throw SystemReason.last }
    try write(bytes)
  }
}
