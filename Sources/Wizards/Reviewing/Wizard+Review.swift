import Forms
import Rules
import Texts

extension Wizard {
  /// Rows of the screen that 核对 fills at most, its heading and the question beneath it among them.
  private static let screenRows = 24

  /// A page of 核对.
  struct ReviewPage {
    /// Which it is, from 0: the last where there are no longer as many.
    var index: Int
    var lines: [String]
    /// Whether another page follows.
    var hasMore: Bool
  }

  /// The present page of 核对: on the first a line a section, then what is to be done, then what was
  /// not checked.
  var reviewPage: ReviewPage {
    let all = calculation.findings
    let foot = reviewFoot(all)
    let states = states(among: all)
    var rest = items(among: all, states)[...]
    var page = 0
    while true {
      let isFirst = page == 0
      let head = isFirst ? sectionLines(states) : [Phrases.reviewPage(page + 1)]
      let room = Wizard.screenRows - 3 - rows(head) - rows(foot)
      var shown = fitting(rest, in: room)
      let hint = explainingHint(shown, among: all)
      if !hint.isEmpty { shown = fitting(rest, in: room - rows(hint)) }
      rest = rest.dropFirst(shown.count)
      if rest.isEmpty || page == standing.review?.page ?? 0 {
        let lines = head + shown.flatMap(\.lines) + moreLine(rest) + hint + foot
        return ReviewPage(index: page, lines: lines, hasMore: !rest.isEmpty)
      }
      page += 1
    }
  }

  /// Whether nothing is to be mended and no section is 未填 or 缺.
  var isAllDone: Bool {
    let findings = calculation.findings
    return isAllDone(findings, states(among: findings))
  }

  private func isAllDone(_ findings: [Finding], _ states: [SectionState]) -> Bool {
    !findings.contains(where: \.blocksExport) && !states.contains { $0 == .empty || $0 == .missing }
  }

  /// One thing that stands on the page beneath the sections.
  private struct Item {
    var lines: [String]
    /// What is to be done, `nil` for what is only said.
    var task: NumberedFinding?

    init(_ lines: [String], _ task: NumberedFinding? = nil) {
      self.lines = lines
      self.task = task
    }
  }

  private func items(among all: [Finding], _ states: [SectionState]) -> [Item] {
    let open = all.contains(where: \.blocksExport)
    let lead =
      open ? [] : [Item([whatIsOpen(all, states)])]
    let findings = numbered(all).map {
      Item(wrapped([line(of: $0)], Phrases.taskIndent), $0)
    }
    let comparison = wrapped(lastYearLines, Phrases.taskIndent)
    return lead + findings + (comparison.isEmpty ? [] : [Item(comparison)])
  }

  /// What is left where nothing is to be mended.
  private func whatIsOpen(_ all: [Finding], _ states: [SectionState]) -> String {
    let unseen = sections.filter { !self.unseen(in: $0).isEmpty }.map(\.label)
    guard unseen.isEmpty else { return Phrases.unseen(unseen) }
    return isAllDone(all, states) ? Phrases.allEven : Phrases.restOpen
  }

  /// A finding under its number: state, place, both figures, difference.
  private func line(of task: NumberedFinding) -> String {
    let word = task.finding.explanation == nil ? state(of: task.finding).word : Phrases.explained
    let words = Phrases.stated(word, calculation.brief(of: task.finding))
    return style.isPlain
      ? Phrases.plainTask(task.number, words) : "\(task.number.padded(to: 3))  \(words)"
  }

  /// As many as there is room for, at least one, with a row left for the number of the others.
  private func fitting(_ items: ArraySlice<Item>, in room: Int) -> ArraySlice<Item> {
    let needed = items.reduce(0) { $0 + $1.lines.count }
    guard needed > room else { return items }
    var left = room - 1
    let shown = items.prefix { item in
      left -= item.lines.count
      return left >= 0
    }
    return shown.isEmpty ? items.prefix(1) : shown
  }

  private func rows(_ lines: [String]) -> Int { wrapped(lines, Phrases.taskIndent).count }

  /// How many are not shown yet, and how many of them do not balance.
  private func moreLine(_ rest: ArraySlice<Item>) -> [String] {
    guard !rest.isEmpty else { return [] }
    let findings = rest.compactMap(\.task?.finding)
    return [
      Phrases.moreTasks(
        findings.count, errors: findings.count { $0.severity == .error && $0.blocksExport })
    ]
  }

  /// How a 核实说明 is given, by the number of the first that can have one.
  private func explainingHint(_ items: ArraySlice<Item>, among all: [Finding]) -> [String] {
    let open = items.compactMap(\.task).first {
      $0.finding.explanation == nil && calculation.canExplain($0.finding) != nil
    }
    guard let open else { return [] }
    let hasMany = likeFindings(open.finding, among: all).count > 1
    return [Phrases.howToExplain(open.number, hasMany: hasMany)]
  }

  /// What is left as rounding, and how much could not be checked.
  private func reviewFoot(_ all: [Finding]) -> [String] {
    let rounding = all.count { $0.severity == .info && $0.isRounding }
    let parts = (rounding > 0 ? [Phrases.rounding(rounding)] : []) + uncheckedShort
    return parts.isEmpty ? [] : [parts.joined(separator: "    ")]
  }
}
