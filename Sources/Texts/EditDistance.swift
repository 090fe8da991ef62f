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
  // What both begin and end with costs nothing, and is most of two that are alike.
  let shorter = min(a.count, b.count)
  let start = (0..<shorter).first { a[$0] != b[$0] } ?? shorter
  let rest = shorter - start
  let end = (0..<rest).first { a[a.count - 1 - $0] != b[b.count - 1 - $0] } ?? rest
  return slips(a[start..<a.count - end], b[start..<b.count - end], limit: limit)
}

private func slips(
  _ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>, limit: Int
) -> Int? {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  // Both begin and end differently, so one slip is all of them.
  if limit == 1 { return isSlip(a, b) ? 1 : nil }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  var row = last
  let (firstA, firstB) = (a.startIndex, b.startIndex)
  for i in 0..<a.count {
    var least = i + 1
    row[0] = least
    for j in 0..<b.count {
      let (left, right) = (a[firstA + i], b[firstB + j])
      var slips = min(last[j + 1] + 1, row[j] + 1, last[j] + (left == right ? 0 : 1))
      if i > 0, j > 0, left == b[firstB + j - 1], a[firstA + i - 1] == right {
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

/// Whether two texts are one wrong character, or two neighbours exchanged.
///
/// They must begin and end differently: what they share there is no part of the slip.
private func isSlip(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Bool {
  a.count == b.count && (a.count == 1 || a.count == 2 && a.first == b.last && a.last == b.first)
}
