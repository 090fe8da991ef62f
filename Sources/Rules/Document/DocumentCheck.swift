import Forms
import Texts

/// Compares what the passages of a set found in a text with the cells, and the text with itself.
///
/// Works on a copy of a calculation, so that nothing it reads is taken down. Costs in proportion to
/// what was found.
struct DocumentCheck {
  var calculation: Calculation
  let document: ReadPassages
  /// What there is to say, in the order of the set.
  var found: [Located] = []
  private(set) var unchecked: [Unchecked] = []
  private var known: Set<Unchecked> = []
  /// Comparisons that held.
  var held = 0
  /// Figures of the text by the id of their hole; those of lists and repeats stand together.
  var holes: [String: [PrintedFigure]] = [:]
  /// The figures of the fragment that is checked: they go before all others.
  var own: [String: [PrintedFigure]] = [:]
  /// The code in the fragment that is checked, empty if none.
  var code = ""

  /// Makes expressions of formulas; the plan being done, it learns nothing new.
  var compiler: Compiler
  /// What the rows of a block are called, once they were asked for.
  var labels: [ListID: [LabelledRow]] = [:]
  /// What the rows that have a column are called, once they were asked for.
  var labelsOfColumns: [Reference: [LabelledRow]] = [:]

  /// A row with its label as labels are compared.
  struct LabelledRow {
    var key: String
    var row: Reference.Row
  }

  /// A figure of the text with its place.
  struct PrintedFigure {
    var figure: Figure
    var quote: Quote
    /// Whether it counts or measures, and is no money.
    var isNumber = false
  }

  /// A finding and the holes it is about.
  struct Located {
    var finding: Finding
    var holes: Set<Quote>
  }

  init(_ calculation: Calculation, document: ReadPassages) {
    self.calculation = calculation
    self.document = document
    compiler = calculation.plan.compiler
  }

  private var passages: [Passage] { calculation.plan.set.passages }

  /// Checks everything that was found and tells what was not.
  mutating func run() {
    let printed = document.fragments.map { figures(of: $0) }
    for (id, figures) in printed.joined() { holes[id, default: []] += figures }
    for (fragment, own) in zip(document.fragments, printed) { checkHoles(of: fragment, own) }
    for (index, passage) in passages.enumerated() {
      tellMissing(of: passage, at: index)
      for relation in passage.relations { checkRelation(relation, of: passage) }
      for sheets in passage.sheets { checkSheets(sheets, of: passage) }
    }
    for defect in document.defects {
      let finding = Finding(
        rule: defect.rule, severity: defect.severity, cell: Self.cell(nil), detail: defect.words,
        quote: defect.quote)
      found.append(Located(finding: finding, holes: []))
    }
  }

  /// Findings in the order of the text; the same difference in the same figure stands beneath the first.
  var findings: [Finding] {
    var roots: [Finding] = []
    var places: [Quote: [Int]] = [:]
    for located in found {
      let causes = located.holes.compactMap { hole in
        places[hole]?.first { roots[$0].isCause(of: located.finding) }
      }
      if let cause = causes.min() {
        roots[cause].consequences.append(located.finding)
        continue
      }
      if located.finding.figures != nil {
        for hole in located.holes { places[hole, default: []].append(roots.count) }
      }
      roots.append(located.finding)
    }
    return roots.sorted {
      ($0.quote?.line ?? 0, $0.rule) < ($1.quote?.line ?? 0, $1.rule)
    }
  }

  /// The cell of a finding that no cell of a table stands for: the passage.
  static func cell(_ passage: Passage?) -> CellID {
    CellID(form: FormID("text"), field: passage?.id ?? "document")
  }

  private mutating func checkHoles(
    of fragment: ReadFragment, _ own: [String: [PrintedFigure]]
  ) {
    let passage = passages[fragment.passage]
    let pattern = passage.fragments[fragment.fragment]
    self.own = own
    code = ""
    var last: PrintedFigure?
    for (hole, read) in zip(pattern.holes, fragment.holes) {
      if case .text(let text) = read.content {
        if hole.kind == .code { code = text }
        if hole.kind == .codePart { code += text }
      }
      checkHole(hole, read, after: last, in: passage)
      if case .amount(let amount) = read.content {
        last = PrintedFigure(figure: amount.figure, quote: read.quote)
      }
    }
    self.own = [:]
    code = ""
  }

  private func figures(of fragment: ReadFragment) -> [String: [PrintedFigure]] {
    let pattern = passages[fragment.passage].fragments[fragment.fragment]
    var figures: [String: [PrintedFigure]] = [:]
    for (hole, read) in zip(pattern.holes, fragment.holes) where !hole.id.isEmpty {
      figures[hole.id, default: []] += read.figures.map { figure in
        var figure = figure
        figure.isNumber = hole.kind == .number || hole.kind == .names
        return figure
      }
    }
    return figures
  }

  /// Sentences that the text does not have, and parts without their heading.
  private mutating func tellMissing(of passage: Passage, at index: Int) {
    let read = Set(document.fragments.filter { $0.passage == index }.map(\.fragment))
    let missing = passage.fragments.indices.filter {
      passage.fragments[$0].need == .once && !read.contains($0)
    }
    for fragment in missing {
      let words = passage.fragments[fragment].words
      leaveUnchecked("NARR", said("“\(passage.quotedName)”里没有找到“\(words)”这样的话"))
    }
  }

  mutating func leaveUnchecked(_ rule: String, _ reason: String) {
    let check = Unchecked(rule: rule, form: nil, reason: reason)
    if known.insert(check).inserted { unchecked.append(check) }
  }
}

extension Finding {
  /// Whether another one in the same figures follows from this one.
  fileprivate func isCause(of other: Finding) -> Bool {
    guard let figures, severity == .error || other.severity != .error else { return false }
    guard let theirs = other.figures else { return other.rule == "NSHARE" }
    return figures.difference.fen.magnitude == theirs.difference.fen.magnitude
  }
}

extension ReadHole {
  /// The figures in it: the amounts of a list each, of a change with its sign, the number of names.
  var figures: [DocumentCheck.PrintedFigure] {
    switch content {
    case .amount(let amount): [.init(figure: amount.figure, quote: quote)]
    case .change(let change):
      change.signed.map { [.init(figure: $0, quote: quote)] } ?? []
    case .list(let items): items.map { .init(figure: $0.amount.figure, quote: $0.quote) }
    case .names(let names):
      [.init(figure: Figure(Money(fen: Int64(names.count) * 1_000_000)), quote: quote)]
    case .percent, .text, .year, .nothing: []
    }
  }
}

extension ReadChange {
  /// The change as a figure; `nil` where its direction is open and it is not 0.
  var signed: Figure? {
    switch direction {
    case .up: amount.figure
    case .level: amount.figure
    case .down: Figure(Money(fen: 0 - amount.money.fen), halfUnit: amount.halfUnit)
    case .open: amount.money == .zero ? amount.figure : nil
    }
  }
}
