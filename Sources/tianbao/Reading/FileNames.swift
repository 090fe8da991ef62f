/// The files to be read: those named, and for `-` one a line of standard input as they come.
struct FileNames: Sequence, IteratorProtocol, Sendable {
  private var rest: ArraySlice<String>

  init(_ names: [String]) { rest = names[...] }

  mutating func next() -> String? {
    while let name = rest.first {
      guard name == "-" else { return rest.removeFirst() }
      if let line = readLine() {
        if !line.isEmpty { return line }
      } else {
        rest.removeFirst()
      }
    }
    return nil
  }
}
