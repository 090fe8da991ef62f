import Forms
import Rules
import Texts

extension Wizard {
  /// Everything whose path, code, name or initials fit, best first; at most nine.
  func places(named text: String) -> [Found] {
    if let found = place(at: text) { return [found] }
    var ranked: [(rank: Int, found: Found)] = []
    for found in allPlaces {
      let ranks = [found.label, found.alias].compactMap { match(text, in: $0) }
      if let rank = ranks.min() { ranked.append((rank.rawValue, found)) }
    }
    ranked.sort { $0.rank < $1.rank }
    let exact = ranked.filter { $0.rank == TextMatch.exact.rawValue }
    let kept = exact.isEmpty ? ranked : exact
    return kept.prefix(9).map(\.found)
  }

  /// Sections, fields, lines and rows by the names a clerk knows them under.
  private var allPlaces: [Found] {
    sections.flatMap { section in
      (isClosed(section)
        ? [] : [Found(label: section.label, position: first(of: section), isWide: true)])
        + chain(of: section).flatMap { found(at: $0) } + indicatorLists(of: section)
        + sheets(of: section).flatMap {
          chain(of: section, sheet: $0) + unasked(in: section, sheet: $0)
        }.flatMap { found(at: $0) }
    }
  }

  /// The parts of sheets that have categories, by what they are called: those of the sheet she stands in,
  /// or of all; where there is no sheet yet, the question for one.
  private func indicatorLists(of section: Section) -> [Found] {
    let own = standing.place.position.form.flatMap { $0.name == section.form.id ? $0.sheet : nil }
    let sheets = own.map { [$0] } ?? sheets(of: section)
    return section.blocks.filter { block in
      if case .list(let source) = block.rows { !source.categories.isEmpty } else { false }
    }.flatMap { block -> [Found] in
      guard section.form.isRepeated, !sheets.isEmpty else {
        return [Found(label: block.label, position: first(of: section))]
      }
      return sheets.compactMap { sheet in
        let form = FormID(section.form.id, sheet: sheet)
        let list = ListID(form: form, block: block.id)
        return groups(of: list).first.map {
          Found(
            label: own == nil ? "\(block.label) \(sheetName(form))" : block.label,
            position: .newRow(list, $0), isWide: true, alias: block.label)
        }
      }
    }
  }

  /// The fields of a sheet that follow and that no section asks, such as its markers.
  private func unasked(in section: Section, sheet: Int) -> [Position] {
    let form = FormID(section.form.id, sheet: sheet)
    let columns = section.form.blocks.filter { $0.rows == .fields }.flatMap(\.columns)
    return columns.filter { column in
      guard case .presumed = column.source else { return false }
      return !sections.contains { $0.form.id == form.name && $0.asks(column) }
    }
    .map { CellID(form: form, field: $0.id) }.filter { calculation.isOpen($0) }.map { .cell($0) }
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
      return category(at: position, list, group)
        + rows(of: list, in: group).map {
          Found(label: headline(of: $0, in: list), position: .row(list, key: $0))
        }
    case .sheets(let form):
      return sheetOffers(of: form).compactMap { offer in
        offer.sheet.map {
          Found(
            label: offer.name + Phrases.inBrackets(formName(form)),
            position: firstQuestion(of: FormID(form, sheet: $0)), isWide: true, alias: offer.name)
        }
      }
    default: return []
    }
  }

  /// A category of a goal sheet: of the sheet she stands in, or of all where she stands in none.
  private func category(at position: Position, _ list: ListID, _ group: Group) -> [Found] {
    guard let category = category(group, of: list),
      standing.place.position.form?.sheet.map({ $0 == list.form.sheet }) ?? true
    else { return [] }
    let sheet = list.form.sheet == nil ? "" : " " + sheetName(list.form)
    return [
      Found(
        label: category.plainName + sheet, position: entered(position), alias: category.shortName)
    ]
  }

  private func sheetName(_ form: FormID) -> String {
    sheetOffers(of: form.name).first { $0.sheet == form.sheet }?.name ?? ""
  }
}
