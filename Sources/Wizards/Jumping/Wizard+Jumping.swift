import Forms
import Rules
import Texts

extension Wizard {
  /// A place that a search found.
  struct Found: Hashable {
    var label: String
    var position: Position
    /// Whether the whole section is gone through there.
    var isWide = false
    /// Another name it is found under.
    var alias = ""
  }

  /// Goes where `/` says: a section by number, 核对, a finding, a path, or a name.
  ///
  /// What stands in the line before it, `typed`, waits at the question that is left.
  mutating func jump(to text: String, line: String, behind typed: String = "") -> [Effect] {
    if let section = closedSection(called: text) {
      return refuse(Refusal(Phrases.notOpened(section.label)), line: typed)
    }
    let kept = standing.kept
    setAside(typed)
    do throws(Refusal) {
      if let effects = try direct(text) { return effects }
      let found = places(named: text)
      guard let first = found.first else { throw Refusal(Phrases.notFound(text)) }
      return found.count == 1 ? go(to: first) : choose(among: text)
    } catch {
      standing.kept = kept
      return refuse(error, line: line)
    }
  }

  /// What a jump means that no search is needed for.
  private mutating func direct(_ text: String) throws(Refusal) -> [Effect]? {
    let folded = text.commandFolded
    let sections = sections
    if let number = Int(folded), folded.count < 3 {
      if number == sections.count + 1 {
        return go(to: Found(label: Phrases.review, position: .review))
      }
      guard sections.indices.contains(number - 1) else {
        throw Refusal(Phrases.noSection(number, sections.count + 1))
      }
      return go(to: Found(label: "", position: first(of: sections[number - 1]), isWide: true))
    }
    if let number = folded.dropping(prefix: "#").flatMap({ Int($0) }) {
      guard let finding = finding(numbered: number) else {
        throw Refusal(Phrases.noFinding(number))
      }
      return go(to: target(of: finding))
    }
    if let named = text.dropping(prefix: "explain ") { return try explain(named: named) }
    if text == Phrases.reviewName || text == Phrases.review {
      return go(to: Found(label: Phrases.review, position: .review))
    }
    if let (word, place) = text.split(once: " "), let unit = Phrases.units[word] {
      return read(in: unit, place: place.trimmed)
    }
    if let found = created(folded) { return found }
    return nil
  }

  /// Whether a section is asked only where something else is answered that is not.
  func isClosed(_ section: Section) -> Bool {
    !section.form.isRepeated
      && calculation.isOpen(section.form.condition, in: FormID(section.form.id)) != true
  }

  /// The first question of a section, or 核对 where it has none yet.
  func first(of section: Section) -> Position {
    opening(of: chain(of: section)).map(entered) ?? first(after: section)
  }

  /// Goes to a place; a repair from 核对 comes back there, and so does a look at a computed cell.
  mutating func go(to found: Found) -> [Effect] {
    let from = standing.place.position
    setAside("")
    let origin: Position?
    switch from {
    case .review, .mending: origin = from
    default: origin = standing.place.returnTo ?? (isOutside(found.position) ? from : nil)
    }
    let isBack = found.position == origin || found.position == .review
    let place = Place(
      found.position, returnTo: isBack ? nil : origin, isWide: found.isWide && origin != nil,
      cameFrom: from)
    return arrive(at: withWaiting(place))
  }

  /// Whether a question stands outside the order of asking: a computed cell, or one that no section
  /// asks.
  private func isOutside(_ position: Position) -> Bool {
    guard case .cell(let cell) = position else { return false }
    if case .defined = calculation.source(of: cell) { return true }
    guard let section = section(of: position) else { return true }
    return !chain(of: section, sheet: cell.form.sheet).contains(anchor(of: position))
  }

  private mutating func choose(among text: String) -> [Effect] {
    let from = standing.place.position
    setAside("")
    let query = String(text.filter { $0 != "<" && $0 != ">" })
    let errand = standing.place.returnTo ?? from
    return arrive(at: Place(.choosing(query), returnTo: errand, cameFrom: from))
  }

  /// Answers which of several places is meant.
  mutating func answer(choosing query: String, text: String) throws(Refusal) -> [Effect] {
    let origin = standing.place.cameFrom ?? standing.place.returnTo ?? firstPlace.position
    guard !text.isEmpty else { return arrive(at: Place(origin)) }
    let found = places(named: query)
    guard let number = Int(text.folded), found.indices.contains(number - 1) else {
      throw Refusal(Phrases.chooseNumber(found.count))
    }
    standing.place = Place(origin, returnTo: isMenuOrigin(standing.place.returnTo))
    return go(to: found[number - 1])
  }

  private func isMenuOrigin(_ position: Position?) -> Position? {
    switch position {
    case .review, .mending: position
    default: nil
    }
  }
}
