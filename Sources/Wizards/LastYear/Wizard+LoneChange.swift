import Forms
import Rules

extension Wizard {
  /// What in a section's lists may be why a sum is wrong: the lone changes, and words that name another
  /// quantity than the calculation beside them. At most three lines.
  func loneChanges(_ index: Int) -> [String] {
    guard let section = sections.first(where: { $0.index == index }) else { return [] }
    let lines = section.blocks.flatMap { block -> [String] in
      let list = ListID(form: FormID(section.form.id), block: block.id)
      guard missesTarget(list) else { return [] }
      let lone = loneChange(in: list)
      return [lone.map { line(of: $0, in: list) }].compactMap { $0 }
        + otherFactors(in: list, but: lone?.key)
    }
    return Array(lines.prefix(3))
  }

  private typealias LoneChange = (key: Int, change: YearChange)

  /// The only row that changed in the way a sum is wrong: where rows add up to too little, the only
  /// one that is less than last year; `nil` where there is none, or several.
  private func loneChange(in list: ListID) -> LoneChange? {
    guard let room = targetRoom(of: list), room != .zero else { return nil }
    let changes = calculation.answers.rows(of: list).compactMap { key -> LoneChange? in
      change(ofRow: key, in: list).map { (key, $0) }
    }
    let suspects = changes.filter { _, change in
      change.difference != .zero && !change.isNew
        && change.difference.isNegative != room.isNegative
    }
    return changes.count > 1 && suspects.count == 1 ? suspects.first : nil
  }

  private func line(of lone: LoneChange, in list: ListID) -> String {
    Phrases.loneChange(
      number(of: lone.key, in: list), headline(of: lone.key, in: list),
      text(of: lone.change.difference.magnitude, in: list),
      isLess: lone.change.difference.isNegative,
      otherFactor: otherFactor(ofRow: lone.key, in: list))
  }
}
