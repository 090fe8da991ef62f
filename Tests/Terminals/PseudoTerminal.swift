import Glibc

/// A terminal with a screen and the program side of it, for tests.
///
/// The program side is opened by name in a child, or used in the same process by descriptor.
/// Nothing sleeps: all waiting is for bytes, with a limit.
package final class PseudoTerminal {
  /// What went wrong.
  package enum Failure: Error, Equatable {
    /// No terminal could be opened; the error number.
    case notOpened(Int32)
    /// The program could not be started; the error number.
    case notStarted(Int32)
    /// What was waited for did not come in time; the screen as it was.
    case late([String])
  }

  /// What the program has shown.
  package private(set) var screen: Screen
  /// Every byte the program wrote.
  package private(set) var output: [UInt8] = []
  /// The side a program reads and writes, for use in this process.
  package let programSide: Int32
  /// The name by which a child opens the side of the program.
  package let name: String
  private var personSide: Int32
  private var seenMarks = 0

  /// Opens a terminal of a size.
  ///
  /// - Parameter widened: Characters it draws two cells wide though the C library counts one.
  package init(
    columns: Int = 80, rows: Int = 24, widened: Set<Unicode.Scalar> = []
  ) throws(Failure) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var (person, program): (Int32, Int32) = (-1, -1)
    var path = [CChar](repeating: 0, count: 128)
    guard openpty(&person, &program, &path, nil, &size) == 0 else {
      throw .notOpened(errno)
    }
    _ = fcntl(person, F_SETFD, FD_CLOEXEC)
    _ = fcntl(person, F_SETFL, O_NONBLOCK)
    _ = fcntl(program, F_SETFD, FD_CLOEXEC)
    (personSide, programSide) = (person, program)
    name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    screen = Screen(columns: columns > 0 ? columns : 80, rows: rows, widened: widened)
  }

  deinit {
    hangUp()
    close(programSide)
  }

  /// Cuts the line, as when a connection is lost.
  package func hangUp() {
    if personSide >= 0 { close(personSide) }
    personSide = -1
  }

  /// Types bytes; marks that came before no longer count for `waitForMark`.
  package func send(_ bytes: some Sequence<UInt8>) {
    while receive(within: 0) {}
    seenMarks = screen.marks
    var rest = Array(bytes)[...]
    let limit = ContinuousClock.now + .seconds(10)
    while !rest.isEmpty, ContinuousClock.now < limit {
      let sent = rest.withUnsafeBytes { write(personSide, $0.baseAddress, $0.count) }
      if sent < 0, errno != EINTR, errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, sent))
      // A program that writes while it is typed at must be read, or both would wait for ever.
      if !rest.isEmpty { receive(within: 1) }
    }
  }

  /// Types text.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Waits for one arrival of bytes and shows it; false if none came in time or all is closed.
  @discardableResult
  package func receive(within milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: personSide, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, milliseconds) > 0 else { return false }
    let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      count = max(0, read(personSide, buffer.baseAddress, buffer.count))
    }
    output += bytes
    screen.take(bytes)
    return !bytes.isEmpty
  }

  /// Waits until the program says that it waits for input, after the last call and whatever was typed.
  package func waitForMark(within milliseconds: Int32 = 5000) throws(Failure) {
    try wait(within: milliseconds) { $0.marks > self.seenMarks }
    seenMarks = screen.marks
  }

  /// Waits until the screen is as wanted.
  package func wait(
    within milliseconds: Int32 = 5000, until isReached: (Screen) -> Bool
  ) throws(Failure) {
    let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
    while !isReached(screen) {
      let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
      guard left > 0, receive(within: Int32(left) + 1) else {
        if isReached(screen) { return }
        throw .late(screen.filled)
      }
    }
  }

  /// Waits until a text stands somewhere on the screen.
  package func wait(for text: String, within milliseconds: Int32 = 5000) throws(Failure) {
    try wait(within: milliseconds) { $0.text.contains { $0.contains(text) } }
  }

  /// Sends a text and waits for the next mark.
  package func type(_ text: String) throws(Failure) {
    send(text)
    try waitForMark()
  }

  /// Changes the size; a program in the foreground hears of it by a signal.
  package func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    screen.resize(columns: columns, rows: rows)
    _ = ioctl(personSide, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the terminal is in the mode of a shell: whole lines, echoed.
  package var isCooked: Bool {
    var state = termios()
    guard tcgetattr(programSide, &state) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return state.c_lflag & wanted == wanted
  }
}
