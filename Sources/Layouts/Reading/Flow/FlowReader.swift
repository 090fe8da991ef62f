import Forms
import Texts

/// Gives every sign of a page to a label or a hole of a flow picture.
struct FlowReader {
  let elements: [FlowElement]
  let text: FlowText
  let kinds: FlowKinds

  var fields: [String: ReadCell] = [:]
  var head: [String: ReadCell] = [:]
  var rows: [ReadRow] = []
  var words: [PrintedWord] = []
  var repairs: [ReadRepair] = []
  var unplaced: [TextLine] = []
  /// The choices of a field whose mark is set.
  var chosen: [String: [String]] = [:]
  /// How often words of a label were met so far.
  private var occurrences: [String: Int] = [:]

  init(elements: [FlowElement], text: FlowText, kinds: FlowKinds) {
    self.elements = elements
    self.text = text
    self.kinds = kinds
  }

  /// Reads the whole page: what stands before, between and behind the labels that are there.
  mutating func read() {
    let matches = FlowAlignment(elements, in: text, kinds: kinds).matches
    var owner: FlowAlignment.Match?
    for match in matches.map(Optional.some) + [nil] {
      var rest = (owner?.signs.upperBound ?? 0)..<(match?.signs.lowerBound ?? text.signs.count)
      let first = owner.map { $0.element + 1 } ?? 0
      let between = elements[first..<(match?.element ?? elements.count)]
      let label = owner.flatMap { read($0, before: between, rest: &rest) }
      fill(between, behind: label, from: &rest)
      leave(rest)
      owner = match
    }
  }

  /// Notes a label that was found; words that hang on to it where no hole is are its own.
  private mutating func read(
    _ match: FlowAlignment.Match, before next: ArraySlice<FlowElement>, rest: inout Range<Int>
  ) -> FlowLabel? {
    guard case .label(let label) = elements[match.element] else { return nil }
    let occurrence = count(label)
    guard next.allSatisfy(\.isLabel) else { return label }
    let extra = rest.prefix { !text.signs[$0].opens }
    guard let last = extra.last else { return label }
    let printed = text.text(match.signs.lowerBound..<last + 1)
    words.append(PrintedWord(label.words, occurrence: occurrence, printed: printed))
    rest = last + 1..<rest.upperBound
    return label
  }

  /// Gives the text behind a label to the holes there; labels among them are lost on the page.
  private mutating func fill(
    _ elements: ArraySlice<FlowElement>, behind owner: FlowLabel?, from rest: inout Range<Int>
  ) {
    if readOtherwise(elements, &rest) { return }
    var taker: FlowLabel?
    var last = owner
    var isLost = false
    for element in elements {
      if case .label(let label) = element {
        words.append(PrintedWord(label.words, occurrence: count(label), printed: ""))
        last = label
        isLost = true
        continue
      }
      let takesText = element.takesText(kinds)
      if let last, isLost, takesText, !rest.isEmpty || taker != nil {
        repair(lost: last, in: taker, at: rest.lowerBound)
      }
      guard owner != nil, !isLost || takesText && !rest.isEmpty else {
        if owner != nil { leaveBlank(element, takesText: takesText, at: rest.lowerBound) }
        continue
      }
      if takesText, !rest.isEmpty { taker = last }
      read(element, &rest)
    }
  }

  /// A marker that was lost with its label is printed blank.
  private mutating func leaveBlank(_ element: FlowElement, takesText: Bool, at position: Int) {
    guard !takesText, case .hole(.field(let column)) = element, fields[column] == nil else {
      return
    }
    fields[column] = ReadCell("", line: text.number(at: max(0, position - 1)))
  }

  /// One label that is printed otherwise, where the picture has nothing else: another year, a slip.
  private mutating func readOtherwise(
    _ elements: ArraySlice<FlowElement>, _ rest: inout Range<Int>
  ) -> Bool {
    guard elements.count == 1, case .label(let label)? = elements.first, !rest.isEmpty,
      text.pieces(rest).count == 1
    else { return false }
    let printed = text.text(rest)
    let limit = max(1, label.signs.count / 3)
    guard editDistance(printed.comparable, String(label.signs), limit: limit) != nil else {
      return false
    }
    words.append(PrintedWord(label.words, occurrence: count(label), printed: printed))
    rest = rest.upperBound..<rest.upperBound
    return true
  }

  private mutating func repair(lost label: FlowLabel, in taker: FlowLabel?, at position: Int) {
    let words =
      taker.map { said("没有找到“\(label.words)”，它的内容留在“\($0.words)”下面") }
      ?? said("没有找到“\(label.words)”，它的内容按前后的标签归位")
    repairs.append(ReadRepair(line: text.number(at: max(0, position - 1)), words: words))
  }

  private mutating func count(_ label: FlowLabel) -> Int {
    occurrences[label.words, default: 0] += 1
    return occurrences[label.words] ?? 1
  }

  /// Text without a place.
  private mutating func leave(_ range: Range<Int>) {
    unplaced += text.pieces(range).map { TextLine(text.number(at: $0.lowerBound), text.text($0)) }
  }
}
