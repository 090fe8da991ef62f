import Forms

extension Calculation {
  /// Findings with what follows from them beneath: the same difference seen again through a cell
  /// that another finding is about, or through one of its row that follows from it.
  func grouped(_ found: [LocatedFinding]) -> [LocatedFinding] {
    var groups = Groups(count: found.count)
    join(found.indices.filter { found[$0].finding.isGrave }, of: found, &groups)
    join(found.indices.filter { found[$0].finding.isRounding }, of: found, &groups)
    return gather(found, groups)
  }

  private func join(_ grave: [Int], of found: [LocatedFinding], _ groups: inout Groups) {
    let byCell = Dictionary(grouping: grave) { found[$0].finding.cell }
    for index in grave {
      let finding = found[index].finding
      let through = finding.cells.flatMap { sources(of: $0) }.flatMap { byCell[$0] ?? [] }
      let kin = through.filter {
        $0 != index && found[$0].finding.isSameDifference(as: finding)
      }
      for other in finding.hasAmounts ? kin : nearest(of: kin, to: index, found) {
        groups.join(index, other)
      }
    }
    joinByTerms(found, grave, &groups)
  }

  /// The one finding that a percentage hangs beneath, of its own form if there is one: it goes with
  /// any difference, and must not tie two causes together.
  private func nearest(of kin: [Int], to index: Int, _ found: [LocatedFinding]) -> [Int] {
    let own = kin.first { found[$0].place.form == found[index].place.form }
    return [own ?? kin.first].compactMap { $0 }
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

  /// A cell and those of its row that it follows from.
  private func sources(of cell: CellID) -> [CellID] {
    guard let node = node(of: cell) else { return [cell] }
    let row = rows[graph.row(of: node)]
    let cells = row.base + 1..<row.base + 1 + plan.kinds[row.kind].columns.count
    var reached = [node]
    var next = 0
    while next < reached.count {
      reached += graph.reads(of: reached[next]).filter {
        cells.contains($0) && !reached.contains($0)
      }
      next += 1
    }
    return reached.map { id(of: $0) }
  }

  private func gather(_ found: [LocatedFinding], _ groups: Groups) -> [LocatedFinding] {
    var groups = groups
    let members = Dictionary(grouping: found.indices) { groups.root(of: $0) }
    return members.values.flatMap { causes(of: $0, found) }
  }

  /// The cause of findings that belong together with the others beneath it. Where a 核实说明 covers it,
  /// it hides no 错误: those without one have a cause of their own.
  private func causes(of members: [Int], _ found: [LocatedFinding]) -> [LocatedFinding] {
    guard members.count > 1 else { return members.map { found[$0] } }
    let root = root(of: members, found)
    let isCovered = explained(found[root].finding).explanation != nil
    let errors = members.filter { index in
      guard isCovered, index != root else { return false }
      let finding = explained(found[index].finding)
      return finding.severity == .error && finding.explanation == nil
    }
    var cause = found[root]
    cause.finding.consequences = members.filter { $0 != root && !errors.contains($0) }
      .map { found[$0].finding }
    return [cause] + (errors.isEmpty ? [] : causes(of: errors, found))
  }

  /// The finding that the others follow from.
  private func root(of members: [Int], _ found: [LocatedFinding]) -> Int {
    let own = Swift.Set(members.map { found[$0].finding.cell })
    let gravest = gravest(of: members, found)
    return gravest.first { index in
      !found[index].finding.cells.contains {
        $0 != found[index].finding.cell && own.contains($0)
      }
    } ?? gravest[0]
  }

  /// The 错误 among findings if there are any, else all: a 错误 never hangs beneath a 警告, where it
  /// would count no more.
  private func gravest(of members: [Int], _ found: [LocatedFinding]) -> [Int] {
    let errors = members.filter { found[$0].finding.severity == .error }
    return errors.isEmpty ? members : errors
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
    let width = isRounding ? 0 : left.allowed.fen.magnitude + right.allowed.fen.magnitude
    return apart.magnitude <= UInt128(width)
  }
}
