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

  /// Gives the file the name `target` where no file has it; says whether that is so.
  consuming func commit(toFree target: String) throws(SystemReason) -> Bool {
    if link(path, target) == 0 { return true }
    if errno == EEXIST { return false }
    // A disk that knows no second names: the name is taken before the file is put there.
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw SystemReason.last }
    let place = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard place >= 0 else {
      if errno == EEXIST { return false }
      throw SystemReason.last
    }
    close(place)
    try commit(to: target)
    return true
  }
}
