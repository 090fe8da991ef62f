import Forms

extension Calculation {
  /// Reads the keys of a row again and puts it under them.
  mutating func index(_ row: Int) {
    let indexes = plan.kinds[rows[row].kind].indexes
    let old = rows[row].buckets
    let new = indexes.map { bucket(key(of: row, in: $0)) }
    guard old != new else { return }
    rows[row].buckets = new
    for (position, bucket) in new.enumerated() {
      let before = old.isEmpty ? nil : old[position]
      guard before != bucket else { continue }
      if let before { take(row, from: before) }
      put(row, into: bucket)
    }
  }

  /// Takes a row out of all indexes.
  mutating func unindex(_ row: Int) {
    for bucket in rows[row].buckets { take(row, from: bucket) }
    rows[row].buckets = []
  }

  /// The position of the bucket with a key, made if there is none yet.
  mutating func bucket(_ key: BucketKey) -> Int {
    let next = buckets.count
    let position = Self.same(&bucketPositions[key, default: next])
    if position == next { buckets.append(Bucket(key: key, signal: addSignal())) }
    return position
  }

  /// A position as it stands; asked for so, a missing one is put down where it was looked for.
  private static func same(_ position: inout Int) -> Int { position }

  /// The bucket of an index in which a row stands, `nil` before it is indexed.
  func bucket(of row: Int, in index: Int) -> Bucket? {
    guard let position = plan.kinds[rows[row].kind].indexes.firstIndex(of: index),
      rows[row].buckets.indices.contains(position)
    else { return nil }
    return buckets[rows[row].buckets[position]]
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
      index: index, instance: plan.indexes[index].isPerSheet ? rows[row].instance : -1,
      parts: parts)
  }

  private mutating func put(_ row: Int, into bucket: Int) {
    let place = place(of: row, among: buckets[bucket].rows)
    buckets[bucket].rows.insert(row, at: place)
    graph.signal(buckets[bucket].signal)
  }

  private mutating func take(_ row: Int, from bucket: Int) {
    buckets[bucket].rows.removeAll { $0 == row }
    graph.signal(buckets[bucket].signal)
  }

  /// Behind the rows that go before a row.
  private func place(of row: Int, among rows: [Int]) -> Int {
    var place = rows.count
    while place > 0, order(rows[place - 1]) > order(row) { place -= 1 }
    return place
  }

  /// Rows of lists are in the order of their keys, fields of sheets in that of the sheets' keys.
  private func order(_ row: Int) -> (Int, Int) {
    (instances[rows[row].instance].id.sheet ?? 0, rows[row].key)
  }
}
