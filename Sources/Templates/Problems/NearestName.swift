/// The name among `names` that `word` was probably meant to be, `nil` if none is near.
///
/// Near is at most one slip for words of up to four characters, else two; a slip is a character too
/// many, too few, wrong, or swapped with its neighbour.
func nearestName(to word: String, in names: some Sequence<String>) -> String? {
  let limit = word.count > 4 ? 2 : 1
  let near = names.map { ($0, slips(Array(word), Array($0))) }.filter { $0.1 <= limit }
  return near.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
}

/// How many slips lead from one word to the other.
private func slips(_ one: [Character], _ other: [Character]) -> Int {
  var rows = [Array(0...other.count)]
  for i in one.indices {
    var row = [i + 1]
    for j in other.indices {
      let change = one[i] == other[j] ? 0 : 1
      var best = min(rows[i][j] + change, rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[one.count][other.count]
}
