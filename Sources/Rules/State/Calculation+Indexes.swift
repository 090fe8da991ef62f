import Forms

extension Calculation {
  /// Reads the keys of a row again and puts it under them.
  mutating func index(_ row: Int) {
    let indexes = plan.kinds[rows[row].kind].indexes
    let old = rows[row].keys
    let new = indexes.map { key(of: row, in: $0) }
    guard old != new else { return }
    rows[row].keys = new
    for (position, index) in indexes.enumerated() {
      let before = old.isEmpty ? nil : old[position]
      guard before != new[position] else { continue }
      if let before { take(row, from: index, under: before) }
      put(row, into: index, under: new[position])
    }
  }

  /// Takes a row out of all indexes.
  mutating func unindex(_ row: Int) {
    for (index, key) in zip(plan.kinds[rows[row].kind].indexes, rows[row].keys) {
      take(row, from: index, under: key)
    }
    rows[row].keys = []
  }

  /// The rows of an index under a key, and the signal to be read with them.
  mutating func bucket(_ index: Int, _ key: BucketKey) -> Bucket {
    if let bucket = buckets[index][key] { return bucket }
    let bucket = Bucket(signal: addSignal())
    buckets[index][key] = bucket
    return bucket
  }

  private func key(of row: Int, in index: Int) -> BucketKey {
    var parts: [MatchKey] = []
    parts.reserveCapacity(plan.indexes[index].columns.count)
    for column in plan.indexes[index].columns {
      guard let key = key(row, column) else {
        parts = []
        break
      }
      parts.append(key)
    }
    return BucketKey(
      instance: plan.indexes[index].isPerSheet ? rows[row].instance : -1, parts: parts)
  }

  private mutating func put(_ row: Int, into index: Int, under key: BucketKey) {
    let place = place(of: row, among: buckets[index][key]?.rows ?? [])
    guard let signal = buckets[index][key]?.insert(row, at: place) else {
      buckets[index][key] = Bucket(rows: [row], signal: addSignal())
      return
    }
    graph.signal(signal)
  }

  private mutating func take(_ row: Int, from index: Int, under key: BucketKey) {
    guard let signal = buckets[index][key]?.remove(row) else { return }
    graph.signal(signal)
  }

  /// Behind the rows that go before a row.
  private func place(of row: Int, among rows: [Int]) -> Int {
    rows.lastIndex { order($0) <= order(row) }.map { $0 + 1 } ?? 0
  }

  /// Rows of lists are in the order of their keys, fields of sheets in that of the sheets' keys.
  private func order(_ row: Int) -> (Int, Int) {
    (instances[rows[row].instance].id.sheet ?? 0, rows[row].key)
  }
}
