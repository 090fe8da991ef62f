/// Who read what, recorded while nodes are evaluated.
///
/// A node that is not dirty has read only nodes that are not dirty, barriers aside.
/// Those are evaluated before the others, which they mark when they have changed.
struct Graph: Sendable {
  private var nodes: [Node] = []
  private var reads = ReadList()
  /// Nodes to evaluate; some may have been evaluated meanwhile.
  var pending: [Int] = []
  var pendingKeys: [Int] = []
  /// What the nodes under evaluation have read so far, one behind the other.
  var trail: [Int] = []

  private struct Node {
    /// -1 for a signal.
    var row: Int32
    /// Whether rows are matched or put in a tree by it.
    var isKey = false
    /// Whether nothing behind it is marked until it is known to have changed.
    var isBarrier = false
    var isDirty = false
  }

  var count: Int { nodes.count }

  /// Makes room for so many nodes, so that none is moved to make more.
  mutating func reserveCapacity(_ count: Int) {
    nodes.reserveCapacity(count)
    pending.reserveCapacity(count)
    reads.reserveCapacity(count)
  }

  /// Adds nodes of a row; they are clean and have no content until they are invalidated.
  mutating func add(_ count: Int, row: Int) {
    nodes.append(contentsOf: repeatElement(Node(row: Int32(row)), count: count))
    reads.addNodes(count)
  }

  /// Says that rows are matched or put in a tree by a node, or that it is a barrier.
  mutating func tell(_ node: Int, isKey: Bool, isBarrier: Bool) {
    nodes[node].isKey = isKey
    nodes[node].isBarrier = isBarrier
  }

  /// The row of a node, -1 for a signal.
  func row(of node: Int) -> Int { Int(nodes[node].row) }

  func isDirty(_ node: Int) -> Bool { nodes[node].isDirty }

  func isBarrier(_ node: Int) -> Bool { nodes[node].isBarrier }

  /// The nodes that a node has read.
  func reads(of node: Int) -> [Int] { reads.reads(of: node) }

  /// Marks a node and all that follows from it.
  mutating func invalidate(_ node: Int) {
    guard !nodes[node].isDirty else { return }
    mark(node)
    guard !nodes[node].isBarrier, reads.isRead(node) else { return }
    var stack = [node]
    while let next = stack.popLast() {
      var reader = reads.firstReader(of: next)
      while let (node, following) = reads.reader(reader) {
        reader = following
        guard !nodes[node].isDirty else { continue }
        mark(node)
        if !nodes[node].isBarrier { stack.append(node) }
      }
    }
  }

  /// Marks what follows from a node, which itself has no content.
  mutating func signal(_ node: Int) {
    var reader = reads.firstReader(of: node)
    while let (node, following) = reads.reader(reader) {
      reader = following
      invalidate(node)
    }
  }

  mutating func clean(_ node: Int) { nodes[node].isDirty = false }

  /// Takes down what a node read if that is kept, everything on the trail from `start`, and takes it
  /// off the trail.
  mutating func settle(_ node: Int, from start: Int, isKept: Bool) {
    if isKept { reads.replace(of: node, by: trail, from: start) }
    while trail.count > start { trail.removeLast() }
  }

  /// Forgets what a node read.
  mutating func forget(_ node: Int) { reads.forget(node) }

  private mutating func mark(_ node: Int) {
    nodes[node].isDirty = true
    pending.append(node)
    if nodes[node].isKey || nodes[node].isBarrier { pendingKeys.append(node) }
  }
}
