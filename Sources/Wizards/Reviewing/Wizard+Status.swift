import Forms
import Rules
import Texts

extension Wizard {
  /// How far each section of this sitting has come, in order.
  package var sectionStates: [SectionState] { states(among: calculation.findings) }

  /// How far each section has come, `findings` being all there are.
  func states(among findings: [Finding]) -> [SectionState] {
    let open = findings.filter { $0.severity != .info && $0.explanation == nil }
    let said = open.map { (section: due($0), state: state(of: $0)) }
    return sections.map { section in
      state(of: section, with: said.filter { $0.section == section.index }.map(\.state))
    }
  }

  /// How far a section has come.
  func state(of section: Section) -> SectionState {
    let findings = calculation.findings.filter {
      $0.severity != .info && $0.explanation == nil && due($0) == section.index
    }
    return state(of: section, with: findings.map { state(of: $0) })
  }

  /// How far a section has come whose open findings say `states`.
  private func state(of section: Section, with states: [SectionState]) -> SectionState {
    if states.contains(.uneven) { return .uneven }
    if !isTouched(section), !isBalance(section) { return .empty }
    if states.contains(.wrong) { return .wrong }
    if states.contains(.missing) || hasRowsWithoutFigures(section) { return .missing }
    if states.contains(.unsettled) || !unseen(in: section).isEmpty { return .unsettled }
    let hasAmounts = section.blocks.flatMap(\.columns).contains { $0.kind.isAmount }
    return hasAmounts && isLast(section) ? .even : .full
  }

  /// Whether no later section asks more of the same form: only then its sums can agree.
  func isLast(_ section: Section) -> Bool {
    !sections.contains { $0.form.id == section.form.id && $0.index > section.index }
  }

  /// Whether a section has nothing more to say of a form than that both its sides are there.
  private func isBalance(_ section: Section) -> Bool {
    let compared = comparedCells(of: FormID(section.form.id))
    return compared.count > 1 && isLast(section)
      && sections.contains { $0.form.id == section.form.id && $0.index < section.index }
      && compared.allSatisfy { calculation.cell($0.cell).value != nil }
  }

  /// What a finding says about where it stands.
  func state(of finding: Finding) -> SectionState {
    switch finding.severity {
    case .incomplete: .missing
    case .error: finding.figures == nil && !isSum(finding) ? .wrong : .uneven
    case .warning: .unsettled
    case .info: finding.isRounding ? .even : .unsettled
    }
  }

  /// Whether a finding is about a sum of several rows' counts or costs.
  func isSum(_ finding: Finding) -> Bool {
    set.form(finding.cell.form.name)?.rules.contains { rule in
      switch rule.relation {
      case .weights, .costs, .priced: rule.id == finding.rule
      default: false
      }
    } ?? false
  }

  /// Whether anything was answered in a section.
  private func isTouched(_ section: Section) -> Bool {
    let id = section.form.id
    let answers = calculation.answers
    if section.form.isRepeated { return !answers.sheets(of: id).isEmpty }
    let blocks = section.blocks
    if blocks.contains(where: { !answers.rows(of: ListID(form: FormID(id), block: $0.id)).isEmpty })
    {
      return true
    }
    let asked = blocks.flatMap(\.columns).filter { section.asks($0) && $0.source.isAsked }
    if asked.allSatisfy(\.source.isPresumed) { return hasContent(section) }
    let columns = Set(asked.map(\.id))
    return answers.values.contains { cell, _ in
      guard cell.form.name == id, columns.contains(cell.column) else { return false }
      if case .entered = cell.row { return false }
      return true
    }
  }

  /// Whether a section that asks for nothing but what it presumes has any of it.
  private func hasContent(_ section: Section) -> Bool {
    chain(of: section).contains { position in
      guard case .cell(let cell) = position else { return false }
      return calculation.cell(cell).value != nil
    }
  }

  /// The section by whose end a finding is to be mended: the last one that any of its cells waits for.
  func due(_ finding: Finding) -> Int {
    var latest = sectionIndex(of: finding.cell)
    for cell in finding.cells { latest = max(latest, sectionIndex(of: cell)) }
    return latest
  }

  /// The section in which a cell is asked last, by its index in the set; -1 if it is not asked.
  func sectionIndex(of cell: CellID) -> Int {
    let form = feeder(of: cell.form.name)
    var last = -1
    for (index, step) in set.ask.enumerated() where step.form == form {
      if last < 0 || cell.form.name != form || step.columns.isEmpty
        || step.columns.contains(cell.column)
      {
        last = index
      }
    }
    return last
  }

  /// The line that closes a section; none where there is nothing to say.
  func closingLine(of section: Section) -> [String] {
    let state = state(of: section)
    let summary = summary(of: section)
    guard state != .full || !summary.isEmpty else { return [] }
    let text = ([section.label] + summary + missing(in: section)).joined(separator: "  ")
    return [Phrases.stated(state.word, text)] + remarks(on: section)
  }

  /// What is missing in a section, in the words of its questions; at most three.
  private func missing(in section: Section) -> [String] {
    let cells = calculation.findings.filter {
      $0.severity == .incomplete && due($0) == section.index
    }
    .flatMap { $0.cells.isEmpty ? [$0.cell] : $0.cells }
    guard state(of: section) == .missing, !cells.isEmpty else { return [] }
    let names = cells.prefix(3).map { fullName($0) }
    return [Phrases.stillMissing(names, cells.count)]
  }

  /// What is to be looked at in a section; at most two.
  private func remarks(on section: Section) -> [String] {
    let findings = calculation.findings.filter {
      $0.severity == .warning && $0.explanation == nil && due($0) == section.index
    }
    return findings.prefix(2).map { sentence($0) }
      + (findings.count > 2 ? [Phrases.moreToLookAt(findings.count - 2)] : [])
  }

  /// Rows, sheets and totals of a section.
  func summary(of section: Section) -> [String] {
    let form = FormID(section.form.id)
    if section.form.isRepeated {
      let count = calculation.answers.sheets(of: form.name).count
      return count > 0 ? [Phrases.sheets(count)] : []
    }
    return section.blocks.flatMap { block -> [String] in
      let list = ListID(form: form, block: block.id)
      let count = calculation.answers.rows(of: list).count
      guard case .list = block.rows, count > 0 else { return [] }
      let total =
        listTotal(of: list).map { ["\(totalName(of: list)) \(text(of: $0, in: list))"] } ?? []
      return [Phrases.rows(count)] + total + closingNote(of: list)
    }
  }

  /// All sections with their number and state.
  var sectionList: [String] {
    var lines = sectionLines(sectionStates)
    lines.append("\((lines.count + 1).padded(to: 3))  \(Phrases.review)")
    return lines
  }

  /// A line a section, with the state of each.
  func sectionLines(_ states: [SectionState]) -> [String] {
    zip(sections, states).enumerated().map { index, pair in
      let figures = pair.1 == .empty ? [] : keyFigures(of: pair.0)
      return sectionLine(index + 1, pair.0.label, pair.1, figures)
    }
  }

  /// A line that is not too long: what names a figure gives way before the figure does.
  private func withFigure(_ line: String, behind head: String) -> String {
    let name = line.dropping(prefix: head).flatMap { $0.split(last: " ") }
    guard line.displayWidth > style.columns, let (words, figure) = name, figure.isFigure else {
      return line.clipped(toWidth: style.columns)
    }
    let room = style.columns - head.displayWidth - figure.displayWidth - 1
    return head + words.clipped(toWidth: max(room, 0)) + " " + figure
  }

  private func sectionLine(
    _ number: Int, _ label: String, _ state: SectionState, _ summary: [String]
  ) -> String {
    if style.isPlain {
      return Phrases.plainSection(number, label, state.word, summary.joined(separator: "  "))
    }
    let width = sections.map { $0.label.displayWidth }.max() ?? 0
    let name = label.padded(toWidth: min(width, style.columns / 2))
    let head = "\(number.padded(to: 3))  \(name) \(state.word.padded(toWidth: SectionState.width))"
    var parts = summary
    let line = { (head + parts.joined(separator: "  ")).visible.trimmedAtEnd }
    while parts.count > 1, line().displayWidth > style.columns { parts.removeLast() }
    return withFigure(line(), behind: head)
  }
}
