import Glibc

/// A file written in full under a passing name, to be put in another's place in one step.
///
/// Until `commit` the other file is as it was, whatever happens in between; what is not committed
/// is taken away.
struct PendingFile: ~Copyable {
  private let path: String
  private var isCommitted = false

  /// Writes the file, for its owner alone unless `mode` says more; `isSynced` waits until the disk
  /// has it.
  init(
    _ path: String, _ bytes: [UInt8], isSynced: Bool = true, mode: mode_t = 0o600
  ) throws(SystemReason) {
    self.path = path
    unlink(path)
    do throws(SystemReason) {
      let file = try File(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
      try file.write(bytes)
      if isSynced { try file.sync() }
    } catch {
      unlink(path)
      throw error
    }
  }

  deinit { if !isCommitted { unlink(path) } }

  /// Puts the file in the place of `target`.
  consuming func commit(to target: String) throws(SystemReason) {
    guard rename(path, target) == 0 else { throw SystemReason.last }
    isCommitted = true
  }
}
