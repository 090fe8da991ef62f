import Glibc

/// A program running on a terminal of its own, as it would for a person.
///
/// The child leads a session whose controlling terminal is the pseudo terminal, so Ctrl-C raises
/// INT and a new size raises WINCH.
package final class TerminalProgram {
  /// How a program ended.
  package enum Ending: Equatable, Sendable {
    /// It returned this code.
    case code(Int32)
    /// This signal killed it.
    case signal(Int32)
  }

  /// The terminal it runs on.
  package let terminal: PseudoTerminal
  /// The process.
  package let process: pid_t
  private var ending: Ending?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - executable: Its path.
  ///   - environment: The whole environment; nothing is inherited.
  package init(
    executable: String, arguments: [String] = [], environment: [String: String],
    columns: Int = 80, rows: Int = 24, widened: Set<Unicode.Scalar> = []
  ) throws(PseudoTerminal.Failure) {
    terminal = try PseudoTerminal(columns: columns, rows: rows, widened: widened)
    process = try Self.spawn(executable, arguments, environment, on: terminal.name)
  }

  deinit {
    if ending == nil {
      Glibc.kill(process, SIGKILL)
      Glibc.kill(process, SIGCONT)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
  }

  /// Sends a signal to the program alone.
  package func kill(_ signal: Int32) { Glibc.kill(process, signal) }

  /// Waits for the end of the program while its output is read; nil if it does not end in time.
  package func end(within milliseconds: Int32 = 5000) -> Ending? {
    let limit = ContinuousClock.now + .milliseconds(Int(milliseconds))
    while ending == nil, ContinuousClock.now < limit {
      terminal.receive(within: 5)
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process { ending = Self.ending(status) }
    }
    while terminal.receive(within: 0) {}
    return ending
  }

  /// Whether the program is stopped, as by TSTP; waits for that a while.
  package func isStopped(within milliseconds: Int32 = 5000) -> Bool {
    let limit = ContinuousClock.now + .milliseconds(Int(milliseconds))
    while ContinuousClock.now < limit {
      terminal.receive(within: 5)
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG | WUNTRACED) == process { return status & 0xFF == 0x7F }
    }
    return false
  }

  private static func ending(_ status: Int32) -> Ending {
    status & 0x7F == 0 ? .code((status >> 8) & 0xFF) : .signal(status & 0x7F)
  }

  private static func spawn(
    _ executable: String, _ arguments: [String], _ environment: [String: String],
    on terminal: String
  ) throws(PseudoTerminal.Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // Another terminal of this process, kept open by a child, would never hang up.
    for descriptor in 3..<256 {
      posix_spawn_file_actions_addclose(&actions, Int32(descriptor))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Threads of a test run may hold signals back; a program started by a person hears them all.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | newSession))
    var process: pid_t = 0
    let code = withStrings([executable] + arguments) { words in
      withStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
        posix_spawn(&process, executable, &actions, &attributes, words, variables)
      }
    }
    guard code == 0 else { throw .notStarted(code) }
    return process
  }

  private static func withStrings(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

extension TerminalProgram {
  /// The path of a program of this package, built beside the tests that run now.
  package static func path(of product: String) -> String {
    let own = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let count = readlink("/proc/self/exe", start, buffer.count)
      return String(
        decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/" + product
  }
}
