import Forms
import Rules
import Texts

extension Wizard {
  /// `f 2`: takes over the rows that sheet 2 has in this category; `f` alone names the sheets.
  mutating func copy(
    into list: ListID, _ group: Group, text: String, line: String
  ) throws(Refusal) -> [Effect]? {
    guard let category = category(group, of: list), let rest = Command.copied(text) else {
      return nil
    }
    let offers = sheetOffers(of: list.form.name)
    guard let number = Int(rest), offers.indices.contains(number - 1),
      let sheet = offers[number - 1].sheet, sheet != list.form.sheet
    else {
      throw Refusal(Phrases.whichToCopy(copyable(offers, except: list.form.sheet)))
    }
    let other = ListID(form: FormID(list.form.name, sheet: sheet), block: list.block)
    let known = rows(of: list, in: group).map { headline(of: $0, in: list) }
    let fresh = rows(of: other, in: group).filter { !known.contains(headline(of: $0, in: other)) }
    guard !fresh.isEmpty else {
      throw Refusal(Phrases.nothingToCopy(number, category.plainName))
    }
    let first = calculation.answers.nextKey
    let keys = fresh.indices.map { first + $0 }
    // Each goes to the end of the category, so the last one is put there first.
    return accept(
      zip(fresh, keys).reversed().flatMap { taking($0, of: other, as: $1, into: list, group) },
      line: line,
      settling: { wizard in
        Settled(
          lines: keys.map { wizard.rowLine(of: $0, in: list) }
            + [Phrases.copied(number, keys.count)])
      },
      then: { $0.standing.place })
  }

  /// The changes that put a row of another sheet at the end of a list.
  private func taking(
    _ key: Int, of other: ListID, as new: Int, into list: ListID, _ group: Group
  ) -> [Change] {
    let columns = block(of: list)?.columns.filter { $0.id != source(of: list)?.group } ?? []
    let answers = columns.compactMap { column -> Change? in
      let from = CellID(form: other.form, row: .entered(key), column: column.id)
      guard let value = calculation.answers.values[from] else { return nil }
      return .answer(CellID(form: list.form, row: .entered(new), column: column.id), value)
    }
    return insertion(of: new, into: list, group) + answers
  }

  /// The sheets that rows may be taken from, with their numbers.
  private func copyable(_ offers: [SheetOffer], except own: Int?) -> [String] {
    offers.enumerated().filter { $0.element.sheet != nil && $0.element.sheet != own }
      .map { "\($0.offset + 1) \($0.element.name)" }
  }
}

extension Command {
  /// The number behind `f 2`, empty for `f` alone; `nil` for anything else.
  static func copied(_ text: String) -> String? {
    let folded = text.commandFolded
    guard let rest = folded.dropping(prefix: "f") ?? folded.dropping(prefix: "F") else {
      return nil
    }
    return rest.trimmed.isEmpty || Int(rest.trimmed) != nil ? rest.trimmed : nil
  }
}
