import Glibc

/// A pipe of the system.
final class Pipe: Sendable {
  struct NotOpened: Error {}
  let output: Int32
  let input: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw NotOpened() }
    (output, input) = (ends[0], ends[1])
    _ = fcntl(output, F_SETFD, FD_CLOEXEC)
    _ = fcntl(input, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(output) }

  func write(_ bytes: [UInt8]) { _ = Glibc.write(input, bytes, bytes.count) }

  func closeInput() { close(input) }

  /// Whether everything written was read.
  var isDrained: Bool {
    var watched = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) == 0
  }
}
