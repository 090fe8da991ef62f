import Forms

/// A column of a pasted table that adds up others of its row: compared row by row, never entered.
struct PastedSideTotal: Sendable {
  /// One figure of the column, with the amounts beside it by their places in the block.
  struct Figure: Sendable {
    /// The number of the row in the block.
    var row: Int
    /// What the row is about.
    var label: String
    var text: String
    /// What was read, `nil` where it is no amount.
    var stated: Amount?
    var parts: [Int: Amount]
  }

  /// The place of the column in the block, from 0.
  let column: Int
  /// What it is called in the block; empty without a heading.
  let title: String
  /// The columns it adds up, by their places; none where that cannot be told.
  private(set) var addends: [Int] = []
  /// How many of its figures are the sum.
  private(set) var heldCount = 0
  /// Figures that are not the sum, each with the sum.
  private(set) var differences: [(figure: Figure, stated: Money, sum: Money)] = []
  /// Figures that are no amounts.
  let unread: [Figure]
  /// Whether any figure could be read.
  let hasFigures: Bool

  /// Compares the figures with the columns that most of them add up.
  ///
  /// - Parameter candidates: Columns that they may add up. Where hardly any figure fits, the first of
  ///   them are taken if `isSure`, else nothing is compared.
  init(column: Int, title: String, figures: [Figure], candidates: [[Int]], isSure: Bool) {
    self.column = column
    self.title = title
    unread = figures.filter { $0.stated == nil }
    let read = figures.filter { $0.stated != nil }
    hasFigures = !read.isEmpty
    let counts = candidates.map { columns in read.count { $0.isSum(of: columns) } }
    guard let most = counts.max(), let best = counts.firstIndex(of: most) else { return }
    let fits = most * 2 >= read.count
    guard !read.isEmpty, fits || isSure else { return }
    addends = candidates[fits ? best : 0]
    for figure in read {
      if figure.isSum(of: addends) {
        heldCount += 1
      } else if let stated = figure.stated?.money {
        differences.append((figure, stated, figure.sum(of: addends)))
      }
    }
  }
}

extension PastedSideTotal.Figure {
  fileprivate func sum(of columns: [Int]) -> Money {
    columns.compactMap { parts[$0]?.money }.reduce(.zero) { $0.plus($1) }
  }

  /// Whether it is the sum of the amounts in some columns, as far as rounding allows.
  fileprivate func isSum(of columns: [Int]) -> Bool {
    guard let stated else { return false }
    switch try? Comparison(stated: stated.figure, addends: columns.map { parts[$0]?.figure }) {
    case .holds, .rounding: return true
    case .differs, nil: return false
    }
  }
}
