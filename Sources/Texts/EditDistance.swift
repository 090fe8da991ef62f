/// The fewest slips that turn `a` into `b`, or nil if there are more than `limit`.
///
/// A slip is one character missing, added or wrong, or two neighbours exchanged; no character is
/// touched twice. For “did you mean”. O(n·m), ended early once the limit is passed.
package func editDistance(_ a: String, _ b: String, limit: Int) -> Int? {
  editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: limit)
}

/// The same for characters at hand.
package func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
  guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  var row = last
  for i in a.indices {
    var least = i + 1
    row[0] = least
    for j in b.indices {
      var slips = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        slips = min(slips, beforeLast[j - 1] + 1)
      }
      row[j + 1] = slips
      least = min(least, slips)
    }
    guard least <= limit else { return nil }
    (beforeLast, last, row) = (last, row, i > 0 ? beforeLast : row)
  }
  return last.last.flatMap { $0 <= limit ? $0 : nil }
}
