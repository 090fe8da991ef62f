extension CodeList {
  /// The codes one slip away from another of their length: two digits swapped first, then one digit
  /// wrong, the last digits before the first ones. O(n).
  package func entries(near code: String) -> [CodeEntry] {
    let typed = Array(code.utf8)
    var near: [(rank: Int, entry: CodeEntry)] = []
    for entry in entries where entry.code.utf8.count == typed.count && entry.code != code {
      let other = Array(entry.code.utf8)
      let places = typed.indices.filter { typed[$0] != other[$0] }
      if places.count == 1 {
        near.append((typed.count - places[0], entry))
      } else if places.count == 2, places[1] == places[0] + 1, typed[places[0]] == other[places[1]],
        typed[places[1]] == other[places[0]]
      {
        near.append((0, entry))
      }
    }
    return near.sorted { ($0.rank, $0.entry.code) < ($1.rank, $1.entry.code) }.map(\.entry)
  }

  /// The entry that a code the list lacks was meant to be: one with the name that stands beside it,
  /// whose code begins most alike, else the nearest by its digits; `nil` where neither is there.
  package func entry(meantBy code: String, named name: String) -> CodeEntry? {
    let fitting = entries.filter { $0.name == name && $0.code.utf8.count == code.utf8.count }
    let alike = { (entry: CodeEntry) in zip(entry.code.utf8, code.utf8).prefix { $0 == $1 }.count }
    return fitting.max { alike($0) < alike($1) } ?? entries(near: code).first
  }
}
