import Forms

extension Calculation {
  /// All findings in the order of forms, rows and columns: root causes with their consequences
  /// beneath, covered ones with their 核实说明; then those of pages that were read, and of the text by
  /// line. Costs in proportion to the findings.
  package var findings: [Finding] {
    let all = located
    let found = all.filter { $0.finding.rule != "REQ" } + unprinted
    // A blank total that is told with what it should be lacks nothing besides.
    let blanks = Swift.Set(found.filter { $0.finding.rule == "BLANK" }.map(\.finding.cell))
    let lacks = lackGroups(
      all.filter { located in
        located.finding.rule == "REQ" && isAsked(located.finding)
          && !blanks.isSuperset(of: located.finding.cells)
      })
    let told = grouped(found) + lacks
    // Findings are large, so their numbers are put in order.
    let cells = told.indices.sorted { told[$0].place < told[$1].place }.map { told[$0].finding }
    return toldOnce((joinedBlanks(cells) + paged + documented.findings).map { explained($0) })
  }

  /// The findings whose own cell is in a form or sheet, in order.
  package func findings(in form: FormID) -> [Finding] {
    findings.filter { $0.cell.form == form }
  }

  /// The findings about a cell, those that follow from another one too, without consequences.
  package func findings(at cell: CellID) -> [Finding] {
    located.map(\.finding).filter { $0.cell == cell }.map { explained($0) }
  }

  /// The checks that could not be done, each once.
  package var unchecked: [Unchecked] {
    var seen = Swift.Set<Unchecked>()
    var list: [Unchecked] = []
    var order = ListOrder()
    let places = results.unchecked.keys.map { (place(ofNode: $0, &order), $0) }.sorted {
      $0.0 < $1.0
    }
    for (_, node) in places {
      for check in results.unchecked[node] ?? [] where seen.insert(check).inserted {
        list.append(check)
      }
    }
    return list + approvalsMissing + documented.unchecked
  }

  /// Findings by severity, consequences not counted; unchecked and held relations.
  package var summary: Summary { summary(of: findings, unchecked: unchecked) }

  /// The summary, where all `findings` and checks that could not be done are known already.
  package func summary(of findings: [Finding], unchecked: [Unchecked]) -> Summary {
    var summary = Summary()
    for finding in findings {
      switch finding.severity {
      case .error: summary.error += 1
      case .warning: summary.warning += 1
      case .info: summary.info += 1
      case .incomplete: summary.incomplete += 1
      }
    }
    summary.unchecked = unchecked.count
    summary.held = results.held + documented.held
    return summary
  }

  /// Findings with their places, in order.
  private var located: [LocatedFinding] {
    var order = ListOrder()
    let places = results.found.keys.map { (node: $0, place: place(ofNode: $0, &order)) }
    return places.sorted { $0.place < $1.place }.flatMap { node, place in
      (results.found[node] ?? []).map { LocatedFinding(finding: $0, place: place) }
    }
  }

  /// Whether a blank is missing: a published text has no place for what only the clerk is asked.
  private func isAsked(_ lack: Finding) -> Bool {
    reading == .draft || plan.set.form(lack.cell.form.name)?.isPrinted == true
  }

  /// Blank required cells: one finding an entered row, one a part of a form, one a form in which
  /// nothing is answered.
  private func lackGroups(_ lacks: [LocatedFinding]) -> [LocatedFinding] {
    var groups: [LocatedFinding] = []
    for lack in lacks {
      let place = lack.place
      if let last = groups.last, isOnePart(last.place, place) {
        groups[groups.count - 1].finding.cells += lack.finding.cells
      } else {
        groups.append(lack)
      }
    }
    return groups
  }

  private func isOnePart(_ left: Place, _ right: Place) -> Bool {
    guard left.form == right.form, left.sheet == right.sheet else { return false }
    return answered[left.form] == 0
      || (left.block == right.block && left.key == 0 && right.key == 0)
  }
}

/// A finding and where it stands in the order of all.
struct LocatedFinding {
  var finding: Finding
  var place: Place
}

/// Where a node stands in the order of forms, sheets, blocks, rows and columns.
struct Place: Comparable {
  var form: Int
  var sheet: Int
  var block: Int
  /// Position of a line, of a unit, or in a list.
  var row: Int
  var code: String
  /// The unit of a node, so that two units the draft no longer has stand apart.
  var unit = 0
  /// Above 0 for entered rows.
  var key: Int
  var offset: Int

  static func < (left: Place, right: Place) -> Bool {
    let (front, other) = (
      (left.form, left.sheet, left.block, left.row, left.unit),
      (right.form, right.sheet, right.block, right.row, right.unit)
    )
    return front == other
      ? (left.code, left.offset) < (right.code, right.offset) : front < other
  }
}
