/// Why nothing could be measured.
enum BenchFailure: Error {
  case noFolder
  /// The process did not end in time.
  case stillRunning
  /// The figures that were to be measured are wrong.
  case unexpected
}
