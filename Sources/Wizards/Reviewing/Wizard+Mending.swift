import Forms
import Rules
import Texts

extension Wizard {
  /// Whether a section is left with something that does not balance.
  func needsMending(_ section: Section) -> Bool { !mendingFindings(section.index).isEmpty }

  /// What does not balance by the end of a section.
  func mendingFindings(_ index: Int) -> [Finding] {
    calculation.findings.filter {
      $0.severity == .error && $0.explanation == nil && due($0) == index
    }
  }

  /// Where it can be mended: at the suspect, at the figures compared, else in the section.
  func mendingTargets(_ index: Int) -> [Found] {
    var distinct: [Found] = []
    for found in mendingFindings(index).flatMap({ targets(of: $0, in: index) })
    where !distinct.contains(where: { $0.position == found.position }) {
      distinct.append(found)
    }
    let together = assigningTargets(of: mendingFindings(index))
    return distinct.prefix(9 - together.count) + together
  }

  private func targets(of finding: Finding, in index: Int) -> [Found] {
    let own = [finding.cell]
    let others = finding.cells.filter { $0 != finding.cell }
    // Where the other side is blank, that is what is missing.
    let isOtherBlank = finding.figures.map { $0.expected == nil } ?? false
    let compared = isOtherBlank ? others + own : own + others
    let cells = [finding.suspect?.cell].compactMap { $0 } + compared
    var found = cells.filter { isEntered(asked($0)) }.map { named($0) }
    if calculation.answers.statements[finding.cell] != nil {
      let label = calculation.place(of: finding.cell)
      found.insert(Found(label: label, position: .cell(finding.cell)), at: 0)
    }
    guard let section = sections.first(where: { $0.index == index }) else { return found }
    let sheet = finding.cell.form.sheet
    let kin = sections.filter { $0.form.id == section.form.id }
    for position in kin.flatMap({ chain(of: $0, sheet: sheet) }) {
      guard case .cell(let cell) = position else {
        if found.isEmpty || position.list.map(missesTarget) == true {
          found.append(Found(label: section.label, position: position, isWide: true))
        }
        continue
      }
      if calculation.column(of: cell)?.kind.isAmount == true { found.append(named(cell)) }
    }
    return found
  }

  /// Whether a question enters something, and is not a computed cell.
  private func isEntered(_ position: Position) -> Bool {
    guard case .cell(let cell) = position, case .defined = calculation.source(of: cell) else {
      return true
    }
    return false
  }

  private func named(_ cell: CellID) -> Found {
    let position = asked(cell)
    let label: String
    if case .cell(let entered) = position {
      let isKey = calculation.column(of: entered)?.kind.isCode == true
      label = isKey ? rowName(entered) : "\(fullName(entered)) \(shown(entered))".trimmed
    } else {
      label = fullName(cell)
    }
    return Found(label: label, position: position)
  }

  /// A cell's label, with its row's where it stands in one.
  func fullName(_ cell: CellID) -> String {
    let row = rowName(cell)
    guard !row.isEmpty, let column = calculation.column(of: cell) else {
      return fullLabel(cell).trimmed
    }
    return "\(row) \(column.label)"
  }

  /// Where a finding is mended best.
  func target(of finding: Finding) -> Found {
    targets(of: finding, in: due(finding)).first
      ?? Found(label: calculation.place(of: finding.cell), position: asked(finding.cell))
  }

  /// The findings, and where they can be mended, numbered.
  func mendingLines(_ index: Int) -> [String] {
    let targets = mendingTargets(index).enumerated().map { "\($0 + 1)  \($1.label)" }
    let line = "      " + targets.joined(separator: "     ")
    let isShort = targets.count < 2 || line.displayWidth <= style.columns
    return mendingFindings(index).prefix(5).map { sentence($0) } + loneChanges(index)
      + (isShort
        ? [line] : targets.map { "      " + $0.visible.clipped(toWidth: style.columns - 6) })
  }

  /// Answers what to mend at the end of a section; Enter leaves it for later.
  mutating func answer(mending index: Int, text: String) throws(Refusal) -> [Effect] {
    guard !text.isEmpty else {
      let from = standing.place.position
      return arrive(at: Place(following(from), cameFrom: from), from: from)
    }
    let targets = mendingTargets(index)
    guard let number = Int(text.folded), targets.indices.contains(number - 1) else {
      throw Refusal(Phrases.chooseNumber(targets.count))
    }
    return go(to: targets[number - 1])
  }
}

extension Suspect {
  /// The cell that is suspected.
  var cell: CellID {
    switch self {
    case .addend(let cell), .swappedDigits(let cell), .unit(let cell), .sign(let cell),
      .countedTwice(let cell), .lastYear(let cell):
      cell
    }
  }
}
