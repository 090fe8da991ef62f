import Forms

/// A row that exists: where its nodes are and how it hangs together with others.
struct Row: Sendable {
  var id: RowID
  var kind: Int
  var instance: Int
  /// The first of its nodes.
  var base: Int
  var isAlive = true
  /// The node above this one in its tree, -1 if none.
  var parent = -1
  /// The nodes right below, sorted by unit and code.
  var children: [Int] = []
  /// The entered rows this node stands for, sorted by key.
  var entries: [Int] = []
  /// How many figures are stated in this node.
  var stated = 0
  /// For an entered row: the node it is counted in, by tree.
  var leaves: [Int: Int] = [:]
  /// For an indexed row: the buckets it stands in, in the order of its kind's indexes.
  var buckets: [Int] = []

  /// The key of an entered row, 0 for others; rows are put in order by it.
  var key: Int {
    if case .entered(let key) = id { key } else { 0 }
  }

  func cell(_ column: Int) -> Int { base + 1 + column }
}

/// A row's name among all rows.
struct RowName: Hashable, Sendable {
  var instance: Int
  var id: RowID
}

/// A form that stands once, or one sheet.
struct Instance: Sendable {
  var id: FormID
  var form: Int
  /// Rows that stand once, fields first.
  var lines: [Int] = []
  /// Rows of lists in order, by position of the block.
  var lists: [Int: [Int]] = [:]
}

/// What rows of an index have in common.
struct BucketKey: Hashable, Sendable {
  var index: Int
  /// The sheet, -1 where sheets are not kept apart.
  var instance: Int
  /// Empty for a row with content that nothing matches.
  var parts: [MatchKey]

  /// The parts of one index are of the same kinds, so only what stands in them counts.
  func hash(into hasher: inout Hasher) {
    hasher.combine(index &* 1_000 &+ instance)
    for part in parts {
      switch part {
      case .blank: hasher.combine(-1)
      case .text(let text): hasher.combine(text)
      case .row(let key): hasher.combine(key)
      case .amount(let fen): hasher.combine(fen)
      }
    }
  }
}

/// The rows of an index under one key.
struct Bucket: Sendable {
  let key: BucketKey
  var rows: [Int] = []
  /// Read by what depends on which rows these are.
  let signal: Int
}

/// Something that is read but is no cell.
enum Signal: Hashable, Sendable {
  case rows(instance: Int, block: Int)
  case sheets(form: Int)
  case code(form: Int, code: String)
  /// Whether anything is answered in a form.
  case filled(form: Int)
}
