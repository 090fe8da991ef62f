import Texts

/// The groups of a list by the words that name them in a pasted block.
struct PastedGroups {
  private let names: [String: Group]
  /// What such a group is called: 预算单位.
  private let label: String

  /// - Parameter names: Codes and names, as `comparable` gives them.
  init(_ names: [String: Group], label: String) {
    self.names = names
    self.label = label
  }

  /// The group that a cell names: by its code, its name, or both in one cell.
  func group(_ text: String) -> Group? {
    if let group = names[text.comparable] { return group }
    let parts = PastedCode(text)
    return names[parts.code] ?? names[parts.name.comparable]
  }

  /// The group that the cells of a row name; where all are blank, that of the row above.
  func group(named cells: [String], after last: Group) throws(Refusal) -> Group {
    let cells = cells.filter { !$0.isEmpty }
    guard !cells.isEmpty else { return last }
    guard let group = cells.lazy.compactMap({ group($0) }).first else {
      throw Refusal(Phrases.noPastedGroup(cells.joined(separator: " "), label))
    }
    return group
  }
}
