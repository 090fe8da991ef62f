import Forms
import Rules
import Texts

/// Pasted rows that did not fit: they wait at their list until each was corrected or given up.
extension Wizard {
  /// The pasted line that waits to be corrected at a question.
  func waitingLine(at position: Position) -> String? {
    guard case .newRow(let list, _) = position else { return nil }
    return standing.waiting[list]?.line(at: position)?.line.replacing("\t", with: " | ").trimmed
  }

  /// Whether the block that is asked about is what was left of one.
  var isAskedAboutRest: Bool {
    guard let pasted = standing.pasted, let list = standing.place.position.pasteOrigin?.list else {
      return false
    }
    return standing.waiting[list]?.block == pasted.block
  }

  /// How many rows wait at a list.
  func waitingCount(at list: ListID) -> Int {
    guard let waiting = standing.waiting[list] else { return 0 }
    guard let block = waiting.block, let origin = waiting.question.pasteOrigin else {
      return waiting.lines.count
    }
    let reading = pasted(block, at: origin, in: waiting.question.pasteUnit)?.reading
    return reading.map { $0.rowCount - $0.headingCount } ?? 0
  }

  /// What is said of the rows that wait, list by list.
  var waitingLines: [String] {
    standing.waiting.keys.sorted { $0.keyName < $1.keyName }.map {
      Phrases.stillWaiting(waitingCount(at: $0), formName($0.form.name))
    }
  }

  /// The same place, or where rows wait in its list when she comes to it from elsewhere.
  mutating func withWaiting(_ place: Place) -> Place {
    guard case .newRow(let list, _) = place.position, let waiting = standing.waiting[list] else {
      return place
    }
    if let origin = waiting.question.pasteOrigin {
      standing.pasted = waiting.block.flatMap {
        pasted($0, at: origin, in: waiting.question.pasteUnit)
      }
      guard standing.pasted != nil else { return place }
    }
    return place.moved(to: waiting.question, from: place.cameFrom)
  }

  /// What stands above the line of a row that waits: why it did not fit, and what to do.
  func waitingNote(at position: Position) -> [String] {
    guard case .newRow(let list, let group) = position,
      let first = standing.waiting[list]?.line(at: position)
    else { return [] }
    do throws(Refusal) {
      _ = try entry(of: first, in: list, group)
      return [howToWait(at: list)]
    } catch {
      return [error.sentence, howToWait(at: list)]
    }
  }

  /// The row that a waiting line gives, read against the units there are now.
  func entry(
    of waiting: WaitingLine, in list: ListID, _ group: Group
  ) throws(Refusal) -> PastedEntry {
    let (line, own) = try parted(
      WaitingLine(waiting.line, in: waiting.group ?? group), in: list)
    var entry = try entry(of: line, in: list, own)
    entry.line = waiting.line
    return entry
  }

  /// A waiting line without the unit it begins with, and the group that this is.
  ///
  /// Refuses a line that is a row but for a name before it, which no unit has.
  func parted(
    _ waiting: WaitingLine, in list: ListID
  ) throws(Refusal) -> (line: String, group: Group) {
    let home = waiting.group ?? .none
    let line = Command.literal(waiting.line)
    guard case .reference? = groupColumn(of: list)?.kind else { return (line, home) }
    let groups = PastedGroups(pastedGroups(of: list), label: groupColumn(of: list)?.label ?? "")
    var parts = RowGrammar.strongParts(of: line).map(\.trimmed)
    var found: Group?
    while parts.count > 1, let group = groups.group(parts[0]), found ?? group == group {
      found = group
      parts.removeFirst()
    }
    if let found { return (parts.joined(separator: " | "), found) }
    guard parts.count > 1, (try? entry(of: line, in: list, home)) == nil else {
      return (line, home)
    }
    let rest = parts.dropFirst().joined(separator: " | ")
    guard (try? entry(of: rest, in: list, home)) == nil else {
      throw Refusal(
        Phrases.noWaitingGroup(parts[0].visible, groupColumn(of: list)?.label ?? ""))
    }
    return (line, home)
  }

  /// What is to be done with the first row that waits at a list.
  func howToWait(at list: ListID) -> String {
    guard let waiting = standing.waiting[list] else { return "" }
    let behind = waiting.lines.count - 1
    guard style.isPlain, let line = waitingLine(at: waiting.question) else {
      return Phrases.waiting(behind)
    }
    return Phrases.waiting(behind, line.visible)
  }

  /// Gives up the first row that waits and goes on with the next.
  mutating func skip(_ waiting: WaitingRows, of list: ListID, _ group: Group) -> [Effect] {
    change(.all([]), line: "")
    let rest = Array(waiting.lines.dropFirst())
    standing.kept[standing.place.position] = nil
    keep("")
    guard rest.isEmpty else { return take(rows: rest, into: list, group) }
    standing.waiting[list] = nil
    return [.save(draft), say([Phrases.waitingDropped]), .ask(question)]
  }

  /// Performs an answer that changes which rows wait, so that both are taken back together.
  mutating func answerWaiting(_ answer: (inout Wizard) -> [Effect]) -> [Effect] {
    let before = standing
    let count = history.count
    let effects = answer(&self)
    recovery?.standing = before
    if history.count > count {
      history.leave(waiting: (before: before.waiting, after: standing.waiting))
    }
    return effects
  }
}
