/// What a change did to one thing.
enum Deed: Hashable {
  /// A row or sheet is there again.
  case back(String)
  /// A row or sheet is gone.
  case gone(String)
  /// Something in `row` holds something else; `nil` is nothing.
  case became(row: String, name: String, old: String?, new: String?)

  /// `nil` where both are the same.
  init?(_ old: Trace, _ new: Trace) {
    if let texts = old.paragraphs ?? new.paragraphs {
      self.init(paragraphs: texts, old, new)
      return
    }
    switch (old.text, new.text) {
    case (nil, _?) where new.whole != nil: self = .back(new.whole ?? "")
    case (_?, nil) where old.whole != nil: self = .gone(old.whole ?? "")
    case (let before, let after) where before != after:
      let named = before == nil && old.name.isEmpty ? new : old
      self = .became(row: named.row, name: named.name, old: before, new: after)
    default:
      guard old.written != new.written else { return nil }
      self = .became(row: old.row, name: old.name, old: old.written, new: new.written)
    }
  }

  /// The first paragraph that is not the same; one that came or went stands alone.
  private init?(paragraphs: [String], _ old: Trace, _ new: Trace) {
    let before = old.paragraphs ?? []
    let after = new.paragraphs ?? []
    guard before != after else { return nil }
    let index = zip(before, after).prefix { $0 == $1 }.count
    self = .became(
      row: old.row, name: "\(old.name) \(Phrases.paragraph(index + 1).trimmed)",
      old: after.count > before.count ? nil : before[index],
      new: before.count > after.count ? nil : after[index])
  }
}
