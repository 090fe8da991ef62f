import Forms

/// The contents of the nodes that have any; most nodes have a figure or nothing, and cost 4 bytes.
struct SparseValues: Sendable {
  /// The place of each node's content, -1 if it has none.
  private var places: [Int32] = []
  private var contents: [Value] = []
  /// Places that were given up.
  private var free: [Int32] = []

  /// Makes room for so many nodes, so that none is moved to make more.
  mutating func reserveCapacity(_ count: Int) { places.reserveCapacity(count) }

  /// Adds nodes without content.
  mutating func add(_ count: Int) { places.append(contentsOf: repeatElement(-1, count: count)) }

  subscript(node: Int) -> Value? {
    get { places[node] < 0 ? nil : contents[Int(places[node])] }
    set {
      let place = places[node]
      if let newValue {
        put(newValue, at: node, place)
      } else if place >= 0 {
        contents[Int(place)] = .blank
        free.append(place)
        places[node] = -1
      }
    }
  }

  private mutating func put(_ value: Value, at node: Int, _ place: Int32) {
    if place >= 0 {
      contents[Int(place)] = value
    } else if let place = free.popLast() {
      contents[Int(place)] = value
      places[node] = place
    } else {
      places[node] = Int32(contents.count)
      contents.append(value)
    }
  }
}
