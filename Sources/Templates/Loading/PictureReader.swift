import Forms
import Layouts

/// Reads the picture of a form and checks its holes and markers against the form.
struct PictureReader {
  let set: TemplateSet
  let form: Form
  let folder: TemplateFolder
  let log: ProblemLog

  /// The set's own picture of the form if it has one, else the family's.
  func read(family: String) -> Layout? {
    let own = "sets/\(set.id)/\(form.id).layout"
    let file = folder.bytes(of: own) == nil ? "forms/\(family)/page.layout" : own
    guard let text = folder.text(of: file, log: log) else { return nil }
    do throws(LayoutError) {
      let layout = try Layout(parsing: text)
      for hole in layout.holes { check(hole, file: file) }
      for marker in layout.markers { check(marker, file: file) }
      checkCategories(of: layout, file: file)
      return layout
    } catch {
      for problem in error.problems {
        log.add(
          .picture("\(problem.fault)"),
          at: Place(file: file, line: problem.line, column: problem.column))
      }
      return nil
    }
  }

  private func check(_ placed: PlacedHole, file: String) {
    let place = Place(file: file, line: placed.line, column: placed.column)
    let block = placed.block.flatMap { form.block($0) }
    switch placed.hole.target {
    case .fact: break
    case .head(let column):
      require(column, among: set.form("head").map { fields(of: $0) } ?? [], at: place)
    case .field(let column): require(column, among: fields(of: form), at: place)
    case .column(let column):
      if let block { require(column, among: block.columns.map(\.id), at: place) }
    case .line(let id, let column):
      require(id, among: Scope.lines(of: form).map(\.id), noun: .line, at: place)
      if let block = Scope.block(of: id, in: form) {
        require(column, among: block.columns.map(\.id), at: place)
      }
    case .name(let name): require(name, in: block, at: place)
    case .mark(let column, let choice): require(choice, of: column, at: place)
    }
  }

  /// The choice of a mark, of a field that has choices.
  private func require(_ choice: String, of column: String, at place: Place) {
    guard let field = Scope.field(column, of: form) else {
      return require(column, among: fields(of: form), at: place)
    }
    guard case .choice(let choices) = field.kind else {
      return log.add(.notChoice(column), at: place)
    }
    require(choice, among: choices.map(\.id), noun: .choice, at: place)
  }

  /// Every category of a list has its line, or its rows would not be printed.
  private func checkCategories(of layout: Layout, file: String) {
    for block in form.blocks {
      let markers = layout.markers.filter { $0.marker.block == block.id }
      guard let first = markers.first, !markers.contains(where: { $0.marker.category == nil }),
        case .list(let list) = block.rows
      else { continue }
      let place = Place(file: file, line: first.line, column: first.column)
      let printed = Set(markers.compactMap(\.marker.category))
      for category in list.categories where !printed.contains(category.id) {
        log.add(.missing(.category, category.id), at: place)
      }
    }
  }

  private func fields(of form: Form) -> [String] {
    form.blocks.filter { $0.rows == .fields }.flatMap { $0.columns.map(\.id) }
  }

  private func require(
    _ name: String, among known: [String], noun: Noun = .hole, at place: Place
  ) {
    guard !known.contains(name) else { return }
    log.add(.unknown(noun, name, near: nearestName(to: name, in: known)), at: place)
  }

  /// Names of rows: categories only where rows have them.
  private func require(_ name: Hole.Name, in block: Block?, at place: Place) {
    guard name == .level1 || name == .level2 else { return }
    if case .list(let list)? = block?.rows, !list.categories.isEmpty { return }
    log.add(.unknown(.hole, name.rawValue, near: nil), at: place)
  }

  private func check(_ placed: PlacedMarker, file: String) {
    let place = Place(file: file, line: placed.line, column: placed.column)
    let blocks = form.blocks.filter { $0.rows != .fields }
    guard let block = blocks.first(where: { $0.id == placed.marker.block }) else {
      let near = nearestName(to: placed.marker.block, in: blocks.map(\.id))
      return log.add(.unknown(.block, placed.marker.block, near: near), at: place)
    }
    if let category = placed.marker.category {
      var known: [String] = []
      if case .list(let list) = block.rows { known = list.categories.map(\.id) }
      return require(category, among: known, noun: .category, at: place)
    }
    guard let level = placed.marker.level else { return }
    switch block.rows {
    case .tree where level != .department: break
    case .units where [.total, .department, .unit].contains(level): break
    default: log.add(.noTree, at: place)
    }
  }
}
