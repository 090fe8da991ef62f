extension String {
  /// The moment `2026-11-21T21:14:07+08:00` as a person reads it: `今天 21:14` or `2026-11-21 21:14`.
  ///
  /// A text of another shape is given back as it is.
  ///
  /// - Parameter today: The present day as `2026-11-21`, empty where it is not known.
  package func momentWords(today: String) -> String {
    let parts = split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[1].count >= 5 else { return self }
    let day = parts[0] == today ? said("今天") : String(parts[0])
    return "\(day) \(parts[1].prefix(5))"
  }
}
