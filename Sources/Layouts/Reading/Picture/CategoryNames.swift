import Forms

/// The first or second level categories of a goal sheet as one cell of the picture prints them.
struct CategoryNames: Hashable, Sendable {
  enum Level: Hashable {
    case first
    case second
  }

  let level: Level
  let categories: [Forms.Category]
  let names: [FoldedText]
  private let byName: [FoldedText: [Int]]

  init(_ level: Level, of categories: [Forms.Category]) {
    self.level = level
    self.categories = categories
    names = categories.map { FoldedText(level == .first ? $0.level1 : $0.level2) }
    byName = Dictionary(grouping: categories.indices, by: { [names] in names[$0] })
  }

  /// The categories with this name.
  func categories(named text: FoldedText) -> [Int] { byName[text] ?? [] }
}
