import Forms
import Rules

extension Wizard {
  /// The lone changes of a section's lists.
  func loneChanges(_ index: Int) -> [String] {
    let section = sections.first { $0.index == index }
    return section?.blocks.compactMap { block in
      loneChange(in: ListID(form: FormID(section?.form.id ?? ""), block: block.id))
    } ?? []
  }

  /// The only row that changed in the way a sum is wrong: where rows add up to too little, the only
  /// one that is less than last year; `nil` where there is none, or several.
  private func loneChange(in list: ListID) -> String? {
    guard let room = targetRoom(of: list), room != .zero else { return nil }
    let changes = calculation.answers.rows(of: list).compactMap { key in
      change(ofRow: key, in: list).map { (key: key, change: $0) }
    }
    let suspects = changes.filter { _, change in
      change.difference != .zero && !change.isNew
        && change.difference.isNegative != room.isNegative
    }
    guard changes.count > 1, suspects.count == 1, let (key, change) = suspects.first else {
      return nil
    }
    return Phrases.loneChange(
      number(of: key, in: list), headline(of: key, in: list),
      text(of: change.difference.magnitude, in: list), isLess: change.difference.isNegative)
  }
}
