import Forms
import Rules

extension Wizard {
  /// Changes the answers so that it can be taken back: at once if it cannot be stored, later by `u`.
  ///
  /// - Returns: Whether anything is different now; otherwise there is nothing to take back later.
  @discardableResult
  mutating func change(_ change: Change, line: String) -> Bool {
    let isIdle = calculation.answers.has(change)
    let inverse = calculation.apply(change)
    recovery = Recovery(standing: standing, history: history, inverse: inverse, line: line)
    guard !isIdle else { return false }
    let origin = standing.place.position.pasteOrigin ?? standing.place.position
    let place = standing.place.moved(to: origin, from: standing.place.cameFrom)
    history.add(Step(place: place, destination: place, change: inverse))
    return true
  }

  /// What could not be stored is taken back; its text stays in the line.
  mutating func takeBack(because reason: String) -> [Effect] {
    guard let recovery else {
      return [.refuse(wrapped([Phrases.notStored(reason)], "")), .ask(question)]
    }
    calculation.apply(recovery.inverse)
    standing = recovery.standing
    history = recovery.history
    self.recovery = nil
    keep(recovery.line)
    let refusal = Refusal(Phrases.notSaved(reason))
    return [refused(refusal, note: howToEmpty(recovery.line)), .ask(question)]
  }

  /// Takes the latest answer back, or gives it again, and says which.
  ///
  /// She stands where it was given, or where it led; where she has gone elsewhere since, she stays. A
  /// block that is asked about was not taken yet and is left alone.
  mutating func go(_ way: History.Way, line: String) -> [Effect] {
    if standing.pasted != nil, way == .back { return leavePasted() }
    guard let step = history.next(way) else {
      return [say([Phrases.nothing(way)]), .ask(question)]
    }
    let start = standing
    let rows = calculation.answers.rows
    let (inverse, words, namesLists) = perform(step.change)
    recovery = Recovery(standing: start, history: history, inverse: inverse, line: line)
    history.go(way, returning: inverse)
    let (origin, target) =
      way == .back ? (step.destination, step.place) : (step.place, step.destination)
    let stays = isElsewhere(start.place, origin, target)
    if let waiting = step.waiting(way) { standing.waiting = waiting }
    showAgain(step.change, changedSince: rows, at: stays ? start.place.position : target.position)
    let arrival = arrive(at: stays ? stillThere(start.place) : target)
    standing.isTravelling = true
    let section =
      stays && !namesLists ? section(of: target.position).map { $0.label + " " } ?? "" : ""
    let line = Phrases.undone(way, section + words)
    return [.save(draft), .settle(wrapped([line], "      "))] + arrival
  }

  /// Whether she has gone away from where an answer was given and where it led.
  private func isElsewhere(_ place: Place, _ origin: Place, _ target: Place) -> Bool {
    guard present(place) != nil, place.position != origin.position else { return false }
    let isSameForm = place.position.form == target.position.form
    return !isSameForm
      || section(of: place.position)?.index != section(of: target.position)?.index
  }

  /// A place to stay at; the last question of a section in which nothing is left to be mended.
  private func stillThere(_ place: Place) -> Place {
    guard case .mending(let index) = place.position, mendingFindings(index).isEmpty else {
      return place
    }
    return Place(preceding(place.position))
  }

  /// Lets rows whose numbers are no longer right on the screen be shown again.
  private mutating func showAgain(
    _ change: Change, changedSince old: [ListID: [Int]], at position: Position
  ) {
    guard let list = position.list else { return }
    let keys = calculation.answers.rows(of: list)
    let before = old[list] ?? []
    let touched = Set(Touched.things(of: change).compactMap { $0.row(in: list, self) })
    guard before != keys || !touched.isEmpty else { return }
    let group: Group
    switch position {
    case .newRow(_, let own): group = own
    case .row(_, let key): group = self.group(of: key, in: list)
    default: return
    }
    let same = Set(zip(before, keys).prefix { $0 == $1 }.map(\.1))
    let rows = rows(of: list, in: group)
    standing.shown = nil
    standing.near =
      rows.firstIndex { !same.contains($0) || touched.contains($0) } ?? rows.count
  }
}
