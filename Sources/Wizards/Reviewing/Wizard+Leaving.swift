import Forms
import Rules
import Texts

extension Wizard {
  /// Stores where she stands with what she had typed, and says what is safe and what is missing.
  mutating func leave(
    _ reason: Farewell.Reason, typed: String, _ cursor: Int? = nil
  ) -> [Effect] {
    keep(typed, cursor)
    let lines =
      [Phrases.safe(at: placeName(standing.place.position), hasHalf: !typed.isEmpty)] + waitingLines
    let farewell = Farewell(
      reason: reason, opening: wrapped(lines, ""), summary: wrapped(farewellLines, "        "))
    return [.save(draft), .leave(farewell)]
  }

  /// The sections by their state: done ones together, then what does not balance, then what is missing.
  private var farewellLines: [String] {
    let states = zip(sections, sectionStates).map { (section: $0, state: $1) }
    let groups: [[SectionState]] = [
      [.full, .even], [.uneven], [.wrong], [.unsettled], [.missing], [.empty],
    ]
    return groups.compactMap { group in
      let labels = states.filter { group.contains($0.state) }.map(\.section.label)
      guard let first = group.first, !labels.isEmpty else { return nil }
      return "  " + Phrases.stated(first.word, labels.joined(separator: "  "))
    } + unevenLines
  }

  private var unevenLines: [String] {
    let uneven = calculation.findings.filter {
      $0.severity == .error && $0.figures != nil && $0.explanation == nil
    }
    return uneven.prefix(3).map { "  " + sentence($0) }
      + (uneven.count > 3 ? [Phrases.moreToLookAt(uneven.count - 3)] : [])
  }

  /// What a question is called when it is said where she stopped.
  func placeName(_ position: Position) -> String {
    guard let section = section(of: position) else { return Phrases.review }
    switch position {
    case .cell(let cell), .paragraph(let cell, _):
      let name = fullName(cell)
      return name == section.label ? name : "\(section.label) \(name)"
    case .row(let list, let key):
      return "\(section.label) \(Phrases.row(number(of: key, in: list)))"
    case .newRow(let list, let group):
      return "\(section.label) \(Phrases.row(rows(of: list, in: group).count + 1))"
    case .pasting: return "\(section.label) \(Phrases.pasted)"
    default: return section.label
    }
  }

  /// The first event: what is filled in, or where she goes on.
  mutating func begin(_ start: Event.Start) -> [Effect] {
    var lines: [String]
    switch start {
    case .new:
      lines = [Phrases.title(set.name, set.year), Phrases.commands]
      if calculation.lastYear != nil { lines.append(Phrases.carriedOver) }
    case .resumed:
      lines =
        [
          Phrases.resumed(
            from: placeName(standing.place.position), when: draft.changed.momentWords(today: today)),
          Phrases.commands,
        ] + templateChanges + readIn + unitLine
    }
    lines += waitingLines + introduction() + waitingNote(at: standing.place.position)
    return [say(lines), .ask(question)]
  }

  /// That a draft was read from a text, and how many printed figures differ from what they should be.
  private var readIn: [String] {
    guard !calculation.answers.printed.isEmpty else { return [] }
    let count = calculation.findings.count {
      $0.severity == .error && calculation.answers.statements[$0.cell] != nil
    }
    return [Phrases.readIn(count)]
  }

  /// What a draft of another version of the template has that the present one does not.
  private var templateChanges: [String] {
    let orphans = opened.orphans
    let isOther = opened.setVersion != set.version
    return (isOther ? [Phrases.otherVersion(opened.setVersion, set.version)] : [])
      + orphans.prefix(5).map { Phrases.orphan($0.path, $0.text) }
      + (orphans.count > 5 ? [Phrases.moreOrphans(orphans.count - 5)] : [])
  }

  /// Lines, none wider than the terminal, continued behind `indent`.
  func wrapped(_ lines: [String], _ indent: String) -> [String] {
    lines.flatMap { line in
      line.displayWidth <= style.columns
        ? [line] : line.wrapped(toWidth: style.columns, indent: indent)
    }
  }
}
