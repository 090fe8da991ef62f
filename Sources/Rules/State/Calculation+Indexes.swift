import Forms

extension Calculation {
  /// Reads the keys of a row again and puts it under them.
  mutating func index(_ row: Int) {
    let indexes = plan.kinds[rows[row].kind].indexes
    let old = rows[row].keys
    let new = indexes.map { key(of: row, in: plan.indexes[$0]) }
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

  private func key(of row: Int, in index: IndexPlan) -> BucketKey {
    let parts = index.columns.map { key(row, $0) }
    let known = parts.compactMap { $0 }
    return BucketKey(
      instance: index.isPerSheet ? rows[row].instance : -1,
      parts: known.count == parts.count ? known : [])
  }

  private mutating func put(_ row: Int, into index: Int, under key: BucketKey) {
    let bucket = bucket(index, key)
    let place = bucket.rows.firstIndex { order($0) > order(row) } ?? bucket.rows.count
    graph.signal(bucket.signal)
    buckets[index][key]?.rows.insert(row, at: place)
  }

  private mutating func take(_ row: Int, from index: Int, under key: BucketKey) {
    guard var bucket = buckets[index].removeValue(forKey: key) else { return }
    bucket.rows.removeAll { $0 == row }
    graph.signal(bucket.signal)
    buckets[index][key] = bucket
  }

  /// Rows of lists are in the order of their keys, fields of sheets in that of the sheets' keys.
  private func order(_ row: Int) -> (Int, Int) {
    (instances[rows[row].instance].id.sheet ?? 0, rows[row].key)
  }
}
