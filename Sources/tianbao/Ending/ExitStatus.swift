/// What the program tells a script when it ends.
enum ExitStatus: Int32, Error {
  case done = 0
  /// Findings of severity 错误.
  case findings = 1
  /// With `--strict`: 警告 or 未完成 only.
  case unfinished = 2
  case usage = 64
  /// The input is not what it should be.
  case input = 65
  case missing = 66
  case cannotWrite = 73
  /// The draft is open elsewhere.
  case locked = 75
  /// Everything answered is saved.
  case interrupted = 130
}
