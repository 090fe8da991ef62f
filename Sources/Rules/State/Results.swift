import Forms

/// What the nodes came to.
struct Results: Sendable {
  /// Content that is no amount.
  var values = SparseValues()
  /// The figure that formulas take: an amount in 分, or a count.
  var figures: [Int64] = []
  /// How far off the figure's writing may be.
  var halves: [Int64] = []
  var states: [CellState] = []
  /// What stands beside a stated figure, by node.
  var beside: [Int: Beside] = [:]
  /// What there is to say, by node.
  var found: [Int: [Finding]] = [:]
  var unchecked: [Int: [Unchecked]] = [:]
  /// Checks that held.
  var held = 0

  /// Makes room for so many nodes, so that none is moved to make more.
  mutating func reserveCapacity(_ count: Int) {
    values.reserveCapacity(count)
    figures.reserveCapacity(count)
    halves.reserveCapacity(count)
    states.reserveCapacity(count)
  }

  mutating func add(_ count: Int) {
    values.add(count)
    figures.append(contentsOf: repeatElement(0, count: count))
    halves.append(contentsOf: repeatElement(0, count: count))
    states.append(contentsOf: repeatElement([], count: count))
  }

  /// Takes back what a node came to.
  mutating func clear(_ node: Int) {
    let old = states[node]
    guard !old.isEmpty else { return }
    states[node] = []
    values[node] = nil
    figures[node] = 0
    halves[node] = 0
    if old.contains(.isStated) { beside[node] = nil }
    if old.contains(.speaks) {
      found[node] = nil
      unchecked[node] = nil
    }
    if old.contains(.holds) { held -= 1 }
  }

  mutating func hold(_ node: Int) {
    guard !states[node].contains(.holds) else { return }
    states[node].insert(.holds)
    held += 1
  }

  mutating func say(_ finding: Finding, at node: Int) {
    states[node].insert(.speaks)
    found[node, default: []].append(finding)
  }

  mutating func leaveUnchecked(_ check: Unchecked, at node: Int) {
    states[node].insert(.speaks)
    unchecked[node, default: []].append(check)
  }

  /// A defined cell whose figure is stated: what was computed, and whether the two agree.
  struct Beside: Hashable, Sendable {
    var value: Value?
    var agrees: Bool
  }
}

/// What is known of a node.
struct CellState: OptionSet, Sendable {
  let rawValue: UInt16

  /// There is a figure that counts in sums.
  static let hasFigure = CellState(rawValue: 1)
  /// There is content of any kind.
  static let isFilled = CellState(rawValue: 2)
  /// It, or something it follows from, is required and blank.
  static let isIncomplete = CellState(rawValue: 4)
  /// It is itself required and blank.
  static let lacks = CellState(rawValue: 8)
  static let isInapplicable = CellState(rawValue: 16)
  static let isTyped = CellState(rawValue: 32)
  static let isStated = CellState(rawValue: 64)
  /// There are findings or unchecked relations of this node.
  static let speaks = CellState(rawValue: 128)
  /// It follows from rows that a printed page leaves open.
  static let isUndecided = CellState(rawValue: 256)
  /// A check of this node held.
  static let holds = CellState(rawValue: 512)
}
