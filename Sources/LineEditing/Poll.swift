import Glibc

/// Waiting for and reading from descriptors.
enum Poll {
  /// What can be read.
  enum Ready { case nothing, input, signal }

  /// Waits until one of two descriptors can be read; a negative time waits for ever.
  static func ready(_ input: Int32, _ signals: Int32?, within milliseconds: Int32) -> Ready {
    var polls = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&polls, 2, milliseconds) < 0 {
      guard errno == EINTR else { return .input }
    }
    if polls[1].revents != 0 { return .signal }
    return polls[0].revents != 0 ? .input : .nothing
  }

  /// At most one block of bytes; nil at the end of input or once the terminal is gone.
  static func block(from input: Int32) -> [UInt8]? {
    let block = [UInt8](unsafeUninitializedCapacity: 8192) { buffer, count in
      var taken = -1
      repeat {
        taken = Glibc.read(input, buffer.baseAddress, buffer.count)
      } while taken < 0
        && errno == EINTR
      count = max(0, taken)
    }
    return block.isEmpty ? nil : block
  }

  /// One byte of the signal pipe.
  static func byte(from signals: Int32) -> UInt8? {
    var byte: UInt8 = 0
    return Glibc.read(signals, &byte, 1) == 1 ? byte : nil
  }

  /// Writes all bytes; a terminal that is gone is not an error, the next read says so.
  static func write(_ bytes: [UInt8], to output: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if written < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, written))
    }
  }
}
