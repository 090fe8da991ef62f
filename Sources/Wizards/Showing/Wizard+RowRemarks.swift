import Forms
import Rules
import Texts

extension Wizard {
  /// What the rules say of a row that was just entered: at most two, with what `y` would change.
  func remarks(onRow key: Int, in list: ListID) -> [String] {
    remarks(findings(onRow: key, in: list), onRow: key)
  }

  /// What is said of rows that were pasted: three of them by name, the others counted.
  func remarks(onPasted rows: [(list: ListID, key: Int)]) -> [String] {
    var lines: [String] = []
    var others = 0
    for list in Set(rows.map(\.list)).sorted(by: { $0.keyName < $1.keyName }) {
      let about = Dictionary(grouping: open(in: list), by: \.cell.row)
      for (_, key) in rows.filter({ $0.list == list }) {
        let found = (about[.entered(key)] ?? []).filter { !isSum($0) && isAbout(key, $0) }
        let texts =
          unitSlips(onRow: key, in: list).map { (word: SectionState.unsettled.word, text: $0) }
          + found.map { (word: state(of: $0).word, text: words(of: $0)) }
        guard let first = texts.first else { continue }
        guard lines.count < 3 else {
          others += 1
          continue
        }
        let row = "\(formName(list.form.name)) \(Phrases.row(number(of: key, in: list)))"
        let name = "\(row) \(headline(of: key, in: list))".visible
        lines.append(Phrases.stated(first.word, "\(name) \(first.text)") + Phrases.stop)
      }
    }
    return lines + (others > 0 ? [Phrases.moreToLookAt(others)] : [])
  }

  /// What a finding says of a row, with the column it is about.
  private func words(of finding: Finding) -> String {
    let label = calculation.column(of: finding.cell)?.label ?? ""
    return Phrases.rowRemark(label, calculation.complaint(of: finding))
  }

  /// The same of what only shows when a category, or the sheet, is done.
  func remarks(atEndOf list: ListID, _ group: Group) -> [String] {
    remarks(findings(atEndOf: list, group), onRow: nil)
  }

  private func remarks(_ findings: [Finding], onRow key: Int?) -> [String] {
    let said = Array(findings.prefix(2))
    let offering = said.firstIndex { $0.proposal != nil }
    return said.enumerated().flatMap { index, finding -> [String] in
      let line = Phrases.stated(state(of: finding).word, words(of: finding)) + Phrases.stop
      guard index == offering, let proposal = finding.proposal else { return [line] }
      let offer = words(of: proposal, onRow: key)
      let isShort = (line + offer).displayWidth <= style.columns
      return isShort ? [line + offer] : [line, "      " + offer]
    }
  }

  /// What `y` does: 改成 ≤3.5万元, 移到成本指标; names the row where it is not the one just entered.
  private func words(of proposal: Proposal, onRow key: Int?) -> String {
    guard let list = list(of: proposal.cell), case .entered(let other) = proposal.cell.row else {
      return ""
    }
    if case .choice(let id) = proposal.value, let category = category(.category(id), of: list) {
      return Phrases.proposedMove(category.plainName)
    }
    let kind = calculation.column(of: proposal.cell)?.kind
    let text = kind.map { calculation.text(of: proposal.value, in: $0) } ?? ""
    let name = calculation.column(of: proposal.cell).flatMap { codeName(text, $0) }
    return Phrases.proposed(
      [text, name].compactMap(\.self).joined(separator: " "),
      for: other == key ? "" : headline(of: other, in: list))
  }

  /// Findings about a row, the gravest first. Sums of several rows are among them only where they
  /// are past what they should be: until then other rows may follow.
  private func findings(onRow key: Int, in list: ListID) -> [Finding] {
    let group = group(of: key, in: list)
    return open(in: list).filter {
      isSum($0) ? isPast($0) && concerns($0, list, group) : isAbout(key, $0)
    }
  }

  /// Sums that fall short when a category is done; of weights, when the sheet is.
  private func findings(atEndOf list: ListID, _ group: Group) -> [Finding] {
    guard category(group, of: list) != nil else { return [] }
    let isLast = following(.newRow(list, group)).list != list
    return open(in: list).filter {
      isSum($0) && !isPast($0) && ($0.figures == nil ? isLast : concerns($0, list, group))
    }
  }

  /// What a form's rules have to say that is neither missing yet nor explained; remarks that a
  /// document is told once stand for themselves here.
  private func open(in list: ListID) -> [Finding] {
    let found = calculation.findings.flatMap {
      [$0] + (calculation.isToldOnce($0) ? $0.consequences : [])
    }
    let order: [Severity] = [.error, .warning, .info]
    let open = found.filter {
      $0.cell.form == list.form && $0.severity != .incomplete && $0.explanation == nil
    }
    return order.flatMap { severity in open.filter { $0.severity == severity } }
  }

  /// The row entered last of which a rule still proposes something.
  func latestProposed(in list: ListID) -> Int? {
    let keys = open(in: list).compactMap { finding -> Int? in
      guard finding.proposal != nil, case .entered(let key) = finding.cell.row else { return nil }
      return self.list(of: finding.cell) == list ? key : nil
    }
    return Set(keys).sorted(by: >).first { key in
      findings(onRow: key, in: list).prefix(2).contains { $0.proposal != nil }
    }
  }

  /// Whether a finding needs no other row's figures; those of the fields stand already.
  private func isAbout(_ key: Int, _ finding: Finding) -> Bool {
    let row = RowID.entered(key)
    guard finding.cell.row == row else { return false }
    guard finding.figures != nil else { return true }
    return finding.cells.allSatisfy { $0.row == row || $0.row == .field }
  }

  private func isPast(_ finding: Finding) -> Bool {
    if let figures = finding.figures { return figures.difference.fen > 0 && !finding.isRounding }
    guard let list = list(of: finding.cell), let (column, target) = weights(of: list) else {
      return false
    }
    return weightTotal(of: list, column) > target
  }

  /// Whether a sum takes in rows of a category.
  private func concerns(_ finding: Finding, _ list: ListID, _ group: Group) -> Bool {
    [finding.cell, finding.proposal?.cell].compactMap { $0 }.contains { cell in
      guard case .entered(let key) = cell.row else { return false }
      return self.group(of: key, in: list) == group
    }
  }

  /// What `y` takes up: the first proposal of what was said of the answer given just now.
  var offered: Proposal? {
    guard standing.place.isAnswered, let origin = standing.place.cameFrom else { return nil }
    switch standing.place.position {
    case .row, .mending, .choosing, .assigning, .explaining, .review: return nil
    default: return remarked(of: origin).prefix(2).lazy.compactMap(\.proposal).first
    }
  }

  private func remarked(of origin: Position) -> [Finding] {
    switch origin {
    case .newRow(let list, let group): return findings(atEndOf: list, group)
    case .row(let list, let key) where !isUnfinished(key, list):
      return findings(onRow: key, in: list)
    case .cell(let cell):
      guard case .entered(let key) = cell.row, let list = list(of: cell), !isUnfinished(key, list)
      else { return [] }
      return findings(onRow: key, in: list)
    default: return []
    }
  }

  /// Whether another part of the row is asked now.
  private func isUnfinished(_ key: Int, _ list: ListID) -> Bool {
    guard case .cell(let cell) = standing.place.position else { return false }
    return cell.form == list.form && cell.row == .entered(key)
  }
}
