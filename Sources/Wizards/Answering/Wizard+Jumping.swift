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
  }

  /// Goes where `/` says: a section by number, 核对, a finding, a path, or a name.
  mutating func jump(to text: String, line: String) -> [Effect] {
    do throws(Refusal) {
      if let effects = try direct(text) { return effects }
      let found = places(named: text)
      guard let first = found.first else { throw Refusal(Phrases.notFound(text)) }
      return found.count == 1 ? go(to: first) : choose(among: text)
    } catch {
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
      let findings = numberedFindings
      guard findings.indices.contains(number - 1) else { throw Refusal(Phrases.noFinding(number)) }
      return go(to: target(of: findings[number - 1]))
    }
    if text == Phrases.review { return go(to: Found(label: text, position: .review)) }
    if let (word, place) = text.split(once: " "), let unit = Phrases.units[word] {
      return read(in: unit, place: place.trimmed)
    }
    if let found = created(folded) { return found }
    return nil
  }

  /// The first question of a section, or 核对 where it has none yet.
  func first(of section: Section) -> Position {
    chain(of: section).first.map(entered) ?? first(after: section)
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
    return arrive(at: place)
  }

  /// Whether a question stands outside the order of asking: a computed cell.
  private func isOutside(_ position: Position) -> Bool {
    guard case .cell(let cell) = position, case .defined = calculation.source(of: cell) else {
      return false
    }
    return true
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

  /// Everything whose path, code, name or initials fit, best first; at most nine.
  func places(named text: String) -> [Found] {
    if let found = place(at: text) { return [found] }
    var ranked: [(rank: Int, found: Found)] = []
    for found in allPlaces {
      if let rank = match(text, in: found.label) { ranked.append((rank.rawValue, found)) }
    }
    ranked.sort { $0.rank < $1.rank }
    let exact = ranked.filter { $0.rank == TextMatch.exact.rawValue }
    let kept = exact.isEmpty ? ranked : exact
    return kept.prefix(9).map(\.found)
  }

  /// Sections, fields, lines and rows by the names a clerk knows them under.
  private var allPlaces: [Found] {
    sections.flatMap { section in
      [Found(label: section.label, position: first(of: section), isWide: true)]
        + chain(of: section).flatMap { found(at: $0) }
        + sheets(of: section).flatMap { chain(of: section, sheet: $0) }.flatMap { found(at: $0) }
    }
  }

  private func sheets(of section: Section) -> [Int] {
    section.form.isRepeated ? calculation.answers.sheets(of: section.form.id) : []
  }

  private func found(at position: Position) -> [Found] {
    switch position {
    case .cell(let cell):
      let sheet = cell.form.sheet.map { " " + sheetName(FormID(cell.form.name, sheet: $0)) } ?? ""
      return [Found(label: fullLabel(cell).trimmed + sheet, position: entered(position))]
    case .newRow(let list, let group):
      return rows(of: list, in: group).map {
        Found(label: headline(of: $0, in: list), position: .row(list, key: $0))
      }
    case .sheets(let form):
      return sheetOffers(of: form).compactMap { offer in
        offer.sheet.map {
          Found(
            label: offer.name, position: firstQuestion(of: FormID(form, sheet: $0)), isWide: true)
        }
      }
    default: return []
    }
  }

  private func sheetName(_ form: FormID) -> String {
    sheetOffers(of: form.name).first { $0.sheet == form.sheet }?.name ?? ""
  }

  /// The place a path, the id of a form or its name means.
  private func place(at text: String) -> Found? {
    if let form = set.forms.first(where: { $0.id == text.folded || $0.name == text }) {
      return Found(label: form.name, position: first(of: form.id), isWide: true)
    }
    if let cell = CellID(keyName: text.folded), isThere(cell) {
      return Found(label: text, position: entered(.cell(cell)))
    }
    switch calculation.target(at: text.folded) {
    case .form(let form): return Found(label: text, position: first(of: form), isWide: true)
    case .block(let list): return Found(label: text, position: first(of: list), isWide: true)
    case .row(let form, let row): return place(ofRow: row, in: form, text)
    case .cell(let cell): return Found(label: text, position: asked(cell))
    case nil: return nil
    }
  }

  /// Whether a cell is one that is entered, of a row and sheet that are there.
  private func isThere(_ cell: CellID) -> Bool {
    guard calculation.source(of: cell)?.isAsked == true else { return false }
    if let sheet = cell.form.sheet, !calculation.answers.sheets(of: cell.form.name).contains(sheet)
    {
      return false
    }
    if case .entered = cell.row { return list(of: cell) != nil }
    return true
  }

  /// Where a form is entered: its own first question, or that of the list its tree is built from.
  private func first(of form: String) -> Position {
    let id = feeder(of: form)
    return sections.first { $0.form.id == id }.map { first(of: $0) } ?? .review
  }

  private func first(of form: FormID) -> Position {
    form.sheet == nil ? first(of: form.name) : firstQuestion(of: form)
  }

  private func first(of list: ListID) -> Position {
    let chain = sections.filter { $0.form.id == list.form.name }
      .flatMap { self.chain(of: $0, sheet: list.form.sheet) }
    let groups = chain.first { if case .newRow(list, _) = $0 { true } else { false } }
    return groups ?? first(of: list.form)
  }

  private func place(ofRow row: RowID, in form: FormID, _ text: String) -> Found? {
    if case .entered(let key) = row {
      let blocks = set.form(form.name)?.blocks ?? []
      for block in blocks {
        let list = ListID(form: form, block: block.id)
        if calculation.answers.rows(of: list).contains(key) {
          return Found(label: text, position: .row(list, key: key))
        }
      }
    }
    for block in set.form(form.name)?.blocks ?? [] {
      for column in block.columns {
        let cell = CellID(form: form, row: row, column: column.id)
        if let source = calculation.source(of: cell), source.isAsked || row.isNode {
          return Found(label: text, position: asked(cell))
        }
      }
    }
    return nil
  }

  /// The question that enters a cell: for a leaf of a tree the cell of the entered row.
  func asked(_ cell: CellID) -> Position {
    if let list = block(namedBy: cell) { return firstGap(in: list) }
    guard case .node(let unit, let code) = cell.row, let tree = tree(of: cell.form.name),
      code.utf8.count == tree.digits.last
    else { return entered(.cell(cell)) }
    let list = ListID(form: FormID(tree.form), block: tree.block)
    let fitting = calculation.answers.rows(of: list).filter { key in
      self.code(of: key, in: list) == code
        && (tree.unitColumn == nil || group(of: key, in: list) == (unit.map(Group.unit) ?? .none))
    }
    guard fitting.count == 1, let key = fitting.first,
      let block = block(of: list),
      block.columns.contains(where: { $0.id == cell.column && $0.source.isAsked })
    else { return .cell(cell) }
    return .cell(CellID(form: list.form, row: .entered(key), column: cell.column))
  }

  /// The list that a finding about a whole block names in place of a column.
  private func block(namedBy cell: CellID) -> ListID? {
    guard cell.row == .field, calculation.column(of: cell) == nil,
      set.form(cell.form.name)?.block(cell.column) != nil
    else { return nil }
    return ListID(form: cell.form, block: cell.column)
  }

  /// The first group of a list that has no row, else its first one.
  private func firstGap(in list: ListID) -> Position {
    let groups = groups(of: list)
    let gap = groups.first { rows(of: list, in: $0).isEmpty }
    return .newRow(list, gap ?? groups.first ?? .none)
  }

  /// The code of an entered row.
  func code(of key: Int, in list: ListID) -> String? {
    guard let column = block(of: list)?.columns.first(where: { $0.kind.isCode }) else { return nil }
    let cell = CellID(form: list.form, row: .entered(key), column: column.id)
    if case .code(let code) = calculation.answers.values[cell] { return code }
    return nil
  }

  /// The tree of a form, if it has one.
  func tree(of form: String) -> TreeSource? {
    for block in set.form(form)?.blocks ?? [] {
      if case .tree(let tree) = block.rows { return tree }
    }
    return nil
  }

  /// The form that is asked for what a form shows.
  func feeder(of form: String) -> String { tree(of: form)?.form ?? form }

  /// Makes the row or sheet that `spending.@7` or `goal:@5` names, where that key is free.
  private mutating func created(_ path: String) -> [Effect]? {
    if let key = path.dropping(prefix: "@").flatMap({ Int($0) }) { return reserve(below: key) }
    if let form = FormID(keyName: path), let key = form.sheet,
      set.form(form.name)?.isRepeated == true,
      isFree(key)
    {
      let index = calculation.answers.sheets(of: form.name).count
      return create([.insertSheet(form: form.name, key: key, index: index)]) {
        $0.firstQuestion(of: form)
      }
    }
    guard let (place, key) = path.split(last: "."),
      let key = key.dropping(prefix: "@").flatMap({ Int($0) }),
      isFree(key), let list = list(named: place)
    else { return nil }
    let index = calculation.answers.rows(of: list).count
    return create([.insertRow(list, key: key, index: index)]) { _ in .row(list, key: key) }
  }

  private func isFree(_ key: Int) -> Bool {
    let answers = calculation.answers
    return key > 0 && !answers.rows.values.contains { $0.contains(key) }
      && !answers.sheets.values.contains { $0.contains(key) }
  }

  /// The growable list that a form, or a form and a block, means.
  private func list(named path: String) -> ListID? {
    let parts = path.split(separator: ".").map(String.init)
    guard let first = parts.first, let form = FormID(keyName: first), parts.count < 3,
      let blocks = set.form(form.name)?.blocks
    else { return nil }
    let block = blocks.first { block in
      guard case .list = block.rows else { return false }
      return parts.count == 1 || block.id == parts[1]
    }
    return block.map { ListID(form: form, block: $0.id) }
  }

  private mutating func create(
    _ changes: [Change], _ position: (Wizard) -> Position
  ) -> [Effect] {
    setAside("")
    let from = standing.place.position
    let inverse = calculation.apply(.all(changes))
    recovery = Recovery(standing: standing, inverse: inverse, line: "")
    let arrival = arrive(at: Place(position(self), cameFrom: from))
    return [.save(draft)] + arrival
  }

  /// Keeps the keys below one from being given to new rows.
  private mutating func reserve(below key: Int) -> [Effect] {
    var answers = calculation.answers
    answers.reserveKeys(below: key)
    calculation = Calculation(set, answers: answers)
    standing.typed = ""
    return [.save(draft), .ask(question)]
  }
}

extension RowID {
  var isNode: Bool {
    if case .node = self { true } else { false }
  }
}

extension CellKind {
  var isCode: Bool {
    if case .code = self { true } else { false }
  }
}

extension String {
  /// The parts before and after the last `separator`, `nil` if there is none.
  func split(last separator: Character) -> (String, String)? {
    guard let index = lastIndex(of: separator) else { return nil }
    return (String(self[..<index]), String(self[self.index(after: index)...]))
  }
}
