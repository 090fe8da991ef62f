extension CommandUsage {
  /// What may stand at the n-th place after the name, options left out: `SET`, `DRAFT`, `list`.
  ///
  /// `[list | show SET | lint [DIR]]` has small words first, then what follows them.
  func positions(_ index: Int) -> [String] {
    let words = positional.split { " []|".contains($0) }.map(String.init)
    let literals = words.filter { $0 == $0.lowercased() && $0 != "-" }
    let others = words.filter { $0 != $0.lowercased() }.map { $0.replacing("...", with: "") }
    guard literals.isEmpty else { return index == 0 ? literals : others }
    let isRepeated = words.first?.hasSuffix("...") == true
    return isRepeated
      ? Array(others.prefix(1)) : others.indices.contains(index) ? [others[index]] : []
  }

  /// The parameters without the options in brackets.
  private var positional: String {
    var (text, depth, isOption) = ("", 0, false)
    var rest = Substring(parameters)
    while let character = rest.first {
      if character == "[" {
        depth += 1
        if rest.hasPrefix("[-") { isOption = true }
      }
      if !isOption { text.append(character) }
      if character == "]" {
        depth -= 1
        if depth == 0 { isOption = false }
      }
      rest = rest.dropFirst()
    }
    return text
  }
}
