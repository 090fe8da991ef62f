import Forms

extension PageReader {
  /// The category a row stands under: what it prints, else that of the row above.
  mutating func categoryID(_ placing: Placing, in source: ListSource) -> String? {
    guard !source.categories.isEmpty else { return nil }
    var candidates = placing.second
    if !placing.first.isEmpty {
      let both = candidates.filter(placing.first.contains)
      if !both.isEmpty || candidates.isEmpty { candidates = both.isEmpty ? placing.first : both }
    }
    if let index = candidates.first(where: { $0 >= category ?? 0 }) ?? candidates.first {
      category = index
    }
    return category.map { source.categories[$0].id }
  }
}

extension CategoryNames {
  /// The categories a printed name stands for.
  func indices(for text: FoldedText) -> [Int] {
    let named = categories(named: text)
    guard named.isEmpty else { return named }
    let cut = names.indices.filter { names[$0].rest(after: text) != nil }
    return cut.isEmpty ? names.indices.filter { text.isNear(names[$0]) } : cut
  }
}

extension LineNames {
  /// The lines a printed name stands for.
  func candidates(for text: FoldedText, manner: CellFit.Manner) -> [Int] {
    switch manner {
    case .plain: lines(named: text)
    case .otherOrdinal: lines(labelled: text.withoutOrdinal)
    case .cutShort: texts.indices.filter { texts[$0].rest(after: text) != nil }
    case .near: texts.indices.filter { text.isNear(texts[$0]) }
    default: []
    }
  }
}

extension String {
  /// Without an ordinal such as （十八） or 三、 at its beginning.
  var withoutOrdinal: String {
    let folded = FoldedText(self)
    let ordinal = folded.count - folded.withoutOrdinal.count
    guard ordinal > 0 else { return self }
    var passed = 0
    let rest = drop { character in
      guard passed < ordinal else { return false }
      passed += FoldedText(String(character)).count
      return true
    }
    return String(rest.trimmed)
  }
}
