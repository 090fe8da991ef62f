/// Who read what, recorded while nodes are evaluated.
///
/// A node that is not dirty has read only nodes that are not dirty, barriers aside.
/// Those are evaluated before the others, which they mark when they have changed.
struct Graph: Sendable {
  private(set) var reads: [[Int]] = []
  private(set) var readers: [[Int]] = []
  private(set) var isDirty: [Bool] = []
  /// The row of each node, -1 for a signal.
  private(set) var rows: [Int] = []
  /// Nodes that rows are matched or put in a tree by.
  private(set) var isKey: [Bool] = []
  /// Nodes behind which nothing is marked until they are known to have changed.
  private(set) var isBarrier: [Bool] = []
  /// Nodes to evaluate; some may have been evaluated meanwhile.
  var pending: [Int] = []
  var pendingKeys: [Int] = []
  /// What the nodes under evaluation have read so far, one behind the other.
  var trail: [Int] = []

  var count: Int { rows.count }

  /// Adds a node; it is clean and has no content until it is invalidated.
  mutating func add(row: Int, isKey key: Bool = false, isBarrier barrier: Bool = false)
    -> Int
  {
    reads.append([])
    readers.append([])
    isDirty.append(false)
    rows.append(row)
    isKey.append(key)
    isBarrier.append(barrier)
    return rows.count - 1
  }

  /// Marks a node and all that follows from it.
  mutating func invalidate(_ node: Int) {
    guard !isDirty[node] else { return }
    mark(node)
    guard !isBarrier[node] else { return }
    var stack = [node]
    while let next = stack.popLast() {
      for reader in readers[next] where !isDirty[reader] {
        mark(reader)
        if !isBarrier[reader] { stack.append(reader) }
      }
    }
  }

  /// Marks what follows from a node, which itself has no content.
  mutating func signal(_ node: Int) {
    for reader in readers[node] { invalidate(reader) }
  }

  mutating func clean(_ node: Int) { isDirty[node] = false }

  /// Takes down what a node read: everything on the trail from `start`.
  mutating func settle(_ node: Int, from start: Int) {
    defer { trail.removeSubrange(start...) }
    if reads[node].elementsEqual(trail[start...]) { return }
    forget(node)
    reads[node] = Array(trail[start...])
    for read in reads[node] { readers[read].append(node) }
  }

  /// Forgets what a node read.
  mutating func forget(_ node: Int) {
    for read in reads[node] {
      guard let index = readers[read].firstIndex(of: node) else { continue }
      readers[read].swapAt(index, readers[read].count - 1)
      readers[read].removeLast()
    }
    reads[node] = []
  }

  private mutating func mark(_ node: Int) {
    isDirty[node] = true
    pending.append(node)
    if isKey[node] || isBarrier[node] { pendingKeys.append(node) }
  }
}
