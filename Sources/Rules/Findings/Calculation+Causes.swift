import Forms

extension Calculation {
  /// Findings with what follows from them beneath: the same difference seen again in the same row,
  /// or through a cell that another finding is about.
  func grouped(_ found: [LocatedFinding]) -> [LocatedFinding] {
    let grave = found.indices.filter { found[$0].finding.isGrave }
    guard grave.count > 1 else { return found }
    var groups = Groups(count: found.count)
    let byCell = Dictionary(grouping: grave) { found[$0].finding.cell }
    let byRow = Dictionary(grouping: grave) { RowPlace(found[$0].finding.cell) }
    for index in grave {
      let finding = found[index].finding
      let through = finding.cells.flatMap { byCell[$0] ?? [] }
      let beside = byRow[RowPlace(finding.cell)] ?? []
      for other in through + beside
      where other != index && found[other].finding.isSameDifference(as: finding) {
        groups.join(index, other)
      }
    }
    joinByTerms(found, grave, &groups)
    return gather(found, groups)
  }

  /// Two findings that share a term and differ by the same: the term is what is wrong.
  private func joinByTerms(_ found: [LocatedFinding], _ grave: [Int], _ groups: inout Groups) {
    var seen: [CellID: [Int]] = [:]
    for index in grave where found[index].finding.hasAmounts {
      for cell in found[index].finding.cells {
        for other in seen[cell] ?? []
        where found[other].finding.isSameDifference(as: found[index].finding) {
          groups.join(index, other)
        }
        seen[cell, default: []].append(index)
      }
    }
  }

  private func gather(_ found: [LocatedFinding], _ groups: Groups) -> [LocatedFinding] {
    var groups = groups
    let members = Dictionary(grouping: found.indices) { groups.root(of: $0) }
    return members.values.map { members in
      let own = Swift.Set(members.map { found[$0].finding.cell })
      let root =
        members.first { index in
          !found[index].finding.cells.contains {
            $0 != found[index].finding.cell && own.contains($0)
          }
        } ?? members[0]
      var cause = found[root]
      cause.finding.consequences = members.filter { $0 != root }.map { found[$0].finding }
      return cause
    }
  }
}

/// The row a cell stands in.
private struct RowPlace: Hashable {
  var form: FormID
  var row: RowID

  init(_ cell: CellID) {
    form = cell.form
    row = cell.row
  }
}

/// Sets of findings that belong together.
private struct Groups {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (root(of: left), root(of: right))
    parents[max(left, right)] = min(left, right)
  }
}

extension Finding {
  /// Whether it says that figures contradict each other.
  fileprivate var isGrave: Bool {
    figures != nil && (severity == .error || severity == .warning)
  }

  fileprivate var hasAmounts: Bool { figures.map { $0.difference != .zero } ?? false }

  /// Whether two findings differ by the same amount within their widths; a percentage goes with any.
  fileprivate func isSameDifference(as other: Finding) -> Bool {
    guard let left = figures, let right = other.figures else { return false }
    guard hasAmounts, other.hasAmounts else { return hasAmounts != other.hasAmounts }
    let apart = Int128(left.difference.fen.magnitude) - Int128(right.difference.fen.magnitude)
    return apart.magnitude <= UInt128(left.allowed.fen.magnitude + right.allowed.fen.magnitude)
  }
}
