/// Which node read which, to be followed both ways; adding and forgetting one costs the same always.
///
/// All reads stand in one array, chained by their places in it: a draft has hundreds of thousands.
struct ReadList: Sendable {
  private var reads: [Read] = []
  /// The first read by each node.
  private var firstBy: [Int32] = []
  /// The first read of each node.
  private var firstOf: [Int32] = []
  /// The first place that was given up; such places are chained by `nextBy`.
  private var free = ReadList.none

  private static let none: Int32 = -1

  private struct Read {
    /// Who read, and what.
    var reader: Int32
    var node: Int32
    /// The next read by the same reader.
    var nextBy: Int32
    /// The neighbouring reads of the same node.
    var nextOf: Int32
    var previousOf: Int32
  }

  /// Makes room for so many nodes, so that none is moved to make more.
  mutating func reserveCapacity(_ count: Int) {
    firstBy.reserveCapacity(count)
    firstOf.reserveCapacity(count)
  }

  mutating func addNodes(_ count: Int) {
    firstBy.append(contentsOf: repeatElement(Self.none, count: count))
    firstOf.append(contentsOf: repeatElement(Self.none, count: count))
  }

  /// Whether any node has read this one.
  func isRead(_ node: Int) -> Bool { firstOf[node] != Self.none }

  /// The place of the first read of a node, for `reader`.
  func firstReader(of node: Int) -> Int32 { firstOf[node] }

  /// Who read at a place, and the place of the next read of the same node; `nil` behind the last.
  func reader(_ place: Int32) -> (node: Int, next: Int32)? {
    guard place != Self.none else { return nil }
    let read = reads[Int(place)]
    return (Int(read.reader), read.nextOf)
  }

  /// The nodes that a node has read, in order.
  func reads(of reader: Int) -> [Int] {
    var nodes: [Int] = []
    var place = firstBy[reader]
    while place != Self.none {
      nodes.append(Int(reads[Int(place)].node))
      place = reads[Int(place)].nextBy
    }
    return nodes
  }

  /// Takes down what a node has read, in place of what it read before: the nodes from `start`.
  mutating func replace(of reader: Int, by nodes: [Int], from start: Int) {
    if isSame(reader, nodes, from: start) { return }
    forget(reader)
    for index in (start..<nodes.count).reversed() { add(nodes[index], by: reader) }
  }

  /// Forgets what a node read.
  mutating func forget(_ reader: Int) {
    var place = firstBy[reader]
    firstBy[reader] = Self.none
    while place != Self.none {
      let read = reads[Int(place)]
      if read.previousOf == Self.none {
        firstOf[Int(read.node)] = read.nextOf
      } else {
        reads[Int(read.previousOf)].nextOf = read.nextOf
      }
      if read.nextOf != Self.none { reads[Int(read.nextOf)].previousOf = read.previousOf }
      reads[Int(place)].nextBy = free
      free = place
      place = read.nextBy
    }
  }

  private func isSame(_ reader: Int, _ nodes: [Int], from start: Int) -> Bool {
    var place = firstBy[reader]
    for index in start..<nodes.count {
      guard place != Self.none, reads[Int(place)].node == nodes[index] else { return false }
      place = reads[Int(place)].nextBy
    }
    return place == Self.none
  }

  /// Puts a read before the others by the reader and of the node.
  private mutating func add(_ node: Int, by reader: Int) {
    let after = firstOf[node]
    let read = Read(
      reader: Int32(reader), node: Int32(node), nextBy: firstBy[reader], nextOf: after,
      previousOf: Self.none)
    let place = take(read)
    if after != Self.none { reads[Int(after)].previousOf = place }
    firstOf[node] = place
    firstBy[reader] = place
  }

  private mutating func take(_ read: Read) -> Int32 {
    guard free != Self.none else {
      reads.append(read)
      return Int32(reads.count - 1)
    }
    let place = free
    free = reads[Int(place)].nextBy
    reads[Int(place)] = read
    return place
  }
}
