/// Typical 三级指标 by category and kind of project, which a clerk may adapt.
package struct IndicatorBank: Hashable, Sendable {
  /// A kind of project, and the words by which one is known.
  package struct Kind: Hashable, Sendable {
    package var id: String
    /// What a clerk calls it: 会议培训.
    package var name: String
    /// Words of a project's name or goal; empty for the kind that every project is of.
    package var words: [String]

    package init(id: String, name: String, words: [String]) {
      self.id = id
      self.name = name
      self.words = words
    }
  }

  /// One indicator.
  package struct Entry: Hashable, Sendable {
    /// The id of its kind.
    package var kind: String
    package var category: BankCategory
    /// The 三级指标: 培训人次.
    package var name: String
    /// The 指标值, with `{}` where its number goes: `≥{}人次`; `=100%` has its own.
    package var value: String

    package init(kind: String, category: BankCategory, name: String, value: String) {
      self.kind = kind
      self.category = category
      self.name = name
      self.value = value
    }
  }

  package var kinds: [Kind]
  package var entries: [Entry]

  package init(kinds: [Kind] = [], entries: [Entry] = []) {
    self.kinds = kinds
    self.entries = entries
  }

  /// The entries for a 二级指标, those that fit a project first: the kinds whose words stand in what is
  /// said of it, then what fits every project, then the others. O(n).
  package func entries(for level2: String, project: String) -> [Entry] {
    var ranks: [String: Int] = [:]
    for kind in kinds {
      let isMeant = kind.words.contains { project.contains($0) }
      ranks[kind.id] = isMeant ? 0 : kind.words.isEmpty ? 1 : 2
    }
    let fitting = entries.filter { $0.category.fits(level2) }
    return (0...2).flatMap { rank in fitting.filter { ranks[$0.kind, default: 2] == rank } }
  }
}
