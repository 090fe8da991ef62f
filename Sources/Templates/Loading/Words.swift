/// The words of a set with their holes: `{year}` and `{priorYear}`.
struct Words {
  let year: Int
  let log: ProblemLog

  private static let holes = ["year", "priorYear"]

  /// The text with its holes filled; unknown ones are reported and stay.
  func fill(_ marked: Marked) -> String {
    guard marked.text.utf8.contains(UInt8(ascii: "{")) else { return marked.text }
    var filled = ""
    var rest = marked.text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      switch name {
      case "year": filled += String(year)
      case "priorYear": filled += String(year - 1)
      default: report(name, at: open, in: marked)
      }
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  private func report(_ name: String, at index: String.Index, in marked: Marked) {
    let offset = marked.text[..<index].count
    log.add(
      .unknown(.hole, name, near: nearestName(to: name, in: Words.holes)),
      at: marked.place.moved(by: offset))
  }
}
