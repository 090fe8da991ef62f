/// The fewest slips that turn `a` into `b`, or nil if there are more than `limit`.
///
/// A slip is one character missing, added or wrong, or two neighbours exchanged; no character is
/// touched twice. For “did you mean”. O(n·m), ended early once the limit is passed.
package func editDistance(_ a: String, _ b: String, limit: Int) -> Int? {
  let a = Array(a)
  let b = Array(b)
  guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var slips = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        slips = min(slips, beforeLast[j - 1] + 1)
      }
      row.append(slips)
    }
    guard row.contains(where: { $0 <= limit }) else { return nil }
    beforeLast = last
    last = row
  }
  return last.last.flatMap { $0 <= limit ? $0 : nil }
}
