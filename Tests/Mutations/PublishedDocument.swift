/// A published document with budget tables, and what no reader of it could notice.
struct PublishedDocument: Sendable {
  var name: String
  var set: String
  /// How many amounts it has, rows with amounts, and codes, counted by hand and by another program.
  var counts: [Int]
  var exceptions: [Exception] = []

  /// Changes of one line that nothing else in the document contradicts.
  struct Exception: Sendable {
    var line: Int
    var kinds: [Mutation.Kind]
    /// What it is changed to, all if empty.
    var after: [String] = []
    var reason: String
  }

  func excepts(_ mutation: Mutation) -> Bool {
    exceptions.contains { exception in
      exception.line == mutation.line && exception.kinds.contains(mutation.kind)
        && (exception.after.isEmpty || exception.after.contains(mutation.after))
    }
  }
}
