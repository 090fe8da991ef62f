/// Finds the labels of a picture on a page: in order, as many as possible, with as little text as
/// possible where the picture has no hole.
///
/// Words of a label that stand in a text are told from the label by what is around them. Costs the
/// square of the labels times that of their places, of which the first `placeLimit` are looked at.
struct FlowAlignment {
  /// A label in `elements` and the signs it takes.
  struct Match {
    var element: Int
    var signs: Range<Int>
  }

  private struct Step {
    var match: Match
    var cost: Int
    /// The step before it, `nil` for the first label found.
    var previous: Int?
  }

  private let text: FlowText
  private let elements: [FlowElement]
  private let kinds: FlowKinds
  /// For each element, how many labels and how many takers of text stand before it, and the room of
  /// other holes.
  private var labels: [Int] = [0]
  private var takers: [Int] = [0]
  private var room: [Int] = [0]

  private static let placeLimit = 32
  private static let lost = 1000
  private static let stray = 10

  init(_ elements: [FlowElement], in text: FlowText, kinds: FlowKinds) {
    self.text = text
    self.elements = elements
    self.kinds = kinds
    for element in elements {
      labels.append((labels.last ?? 0) + (element.isLabel ? 1 : 0))
      takers.append((takers.last ?? 0) + (element.takesText(kinds) ? 1 : 0))
      room.append((room.last ?? 0) + (element.isLabel ? 0 : 8))
    }
  }

  /// The labels that were found, in order.
  var matches: [Match] {
    var steps: [Step] = []
    for (index, element) in elements.enumerated() {
      guard case .label(let label) = element else { continue }
      for match in places(of: label, at: index) {
        steps.append(best(match, label, after: steps))
      }
    }
    let last = steps.indices.min { total(steps[$0]) < total(steps[$1]) }
    guard let last, total(steps[last]) < gap(from: nil, to: nil) else { return [] }
    return path(to: last, steps)
  }

  private func path(to last: Int, _ steps: [Step]) -> [Match] {
    var path: [Match] = []
    var step: Int? = last
    while let index = step {
      path.append(steps[index].match)
      step = steps[index].previous
    }
    return path.reversed()
  }

  private func total(_ step: Step) -> Int { step.cost + gap(from: step.match, to: nil) }

  /// The cheapest way to a place of a label.
  private func best(_ match: Match, _ label: FlowLabel, after steps: [Step]) -> Step {
    var step = Step(match: match, cost: gap(from: nil, to: match), previous: nil)
    for (index, before) in steps.enumerated()
    where before.match.element < match.element
      && before.match.signs.upperBound <= match.signs.lowerBound
    {
      let cost = before.cost + gap(from: before.match, to: match)
      if cost < step.cost { step = Step(match: match, cost: cost, previous: index) }
    }
    step.cost += strangeness(of: match, label)
    return step
  }

  /// What is lost between two labels that follow one another: labels, and text without a hole.
  private func gap(from: Match?, to: Match?) -> Int {
    let first = from.map { $0.element + 1 } ?? 0
    let last = to?.element ?? elements.count
    let length =
      (to?.signs.lowerBound ?? text.signs.count) - (from?.signs.upperBound ?? 0)
    let lost = labels[last] - labels[first]
    guard takers[last] == takers[first] else { return lost * Self.lost }
    let stray = max(0, length - (room[last] - room[first]))
    return lost * Self.lost + min(stray, 50) * Self.stray
  }

  /// How much a place differs from that in the picture.
  private func strangeness(of match: Match, _ label: FlowLabel) -> Int {
    var cost = 0
    let first = match.signs.lowerBound
    if let indent = label.indent {
      let isMoved = text.opensLine(first) && (text.indent(first) >= 2) != (indent >= 2)
      cost += !text.opensLine(first) ? 2 : isMoved ? 1 : 0
    }
    let next = match.signs.upperBound
    if label.closesLine, next < text.signs.count, !text.opensLine(next) { cost += 1 }
    return cost
  }

  /// Where a label can stand: between white space, or before a figure or a mark.
  private func places(of label: FlowLabel, at element: Int) -> [Match] {
    guard let first = label.signs.first else { return [] }
    let signs = text.signs
    var places: [Match] = []
    for start in signs.indices where signs[start].folded == first && opens(start) {
      let end = start + label.signs.count
      guard end <= signs.count, places.count < Self.placeLimit,
        zip(signs[start..<end], label.signs).allSatisfy({ $0.folded == $1 }),
        end == signs.count || signs[end].opens || closes(label, before: signs[end].folded)
      else { continue }
      places.append(Match(element: element, signs: start..<end))
    }
    return places
  }

  private func opens(_ start: Int) -> Bool {
    let signs = text.signs
    return signs[start].opens || start > 0 && ChoiceMark.isSet(signs[start - 1].folded) != nil
  }

  private func closes(_ label: FlowLabel, before next: Character) -> Bool {
    label.signs.last == ":" || next == ":" || next == "(" || next.isWholeNumber
      || ChoiceMark.isSet(next) != nil
  }
}
