import Forms
import Rules
import Texts

/// The rules in force, for a clerk, an author of templates and a page of the documentation.
package struct RuleCatalogue {
  /// One line of the catalogue.
  package struct Entry: Hashable, Sendable {
    package var id: String
    /// 错误, 警告 and so on; told once a document where the rule says so.
    package var severity: String
    /// The table and part it is checked in, 表间 for a rule of the whole set.
    package var place: String
    package var words: String
    /// Empty where the template says none.
    package var basis: String
  }

  /// Forms in the order of the set, behind them the rules between forms, and those of every set.
  package var groups: [(title: String, entries: [Entry])]

  /// The rules of one set.
  package init(_ set: TemplateSet) {
    groups = set.forms.map { form in
      (form.name, RuleCatalogue.unique(RuleCatalogue.entries(of: form)))
    }
    groups.append(
      (said("表间"), RuleCatalogue.unique(set.rules.map { Entry($0, place: said("表间")) })))
    groups.append((RuleCatalogue.standardTitle, StandardRule.all.map { Entry($0) }))
    groups.removeAll { $0.entries.isEmpty }
  }

  /// The rules of several sets, a kind once: those with the same id, words and severity.
  package init(_ sets: [TemplateSet]) {
    groups = []
    var seen: Set<Entry> = []
    for (title, entries) in sets.flatMap({ RuleCatalogue($0).groups }) {
      let new = entries.filter { seen.insert($0).inserted }
      if let index = groups.firstIndex(where: { $0.title == title }) {
        groups[index].entries += new
      } else if !new.isEmpty {
        groups.append((title, new))
      }
    }
    let last = groups.filter { $0.title == Self.standardTitle }
    groups = groups.filter { $0.title != Self.standardTitle } + last
  }

  /// What stands above the rules that every set has.
  private static let standardTitle = said("各表都有")

  /// As a person reads it on a screen, a rule a line.
  package var text: [String] {
    groups.flatMap { group in
      ["", group.title]
        + group.entries.map { entry in
          let basis = entry.basis.isEmpty ? "" : said("（\(entry.basis)）")
          return "  \(entry.id)  \(entry.severity)  \(entry.place)  \(entry.words)\(basis)"
        }
    }.dropFirst().map { $0 }
  }

  /// As tables of a page, one a form.
  package var markdown: [String] {
    groups.flatMap { group in
      [
        "## \(group.title)", "", said("| 代号 | 等级 | 位置 | 说法 | 依据 |"),
        "| --- | --- | --- | --- | --- |",
      ]
        + group.entries.map { entry in
          let cells = [entry.id, entry.severity, entry.place, entry.words, entry.basis]
          return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        } + [""]
    }
  }

  private static func entries(of form: Form) -> [Entry] {
    form.blocks.flatMap { block in
      defined(in: block).map { id, label in
        Entry(
          id: id, severity: Severity.error.words, place: place(block, in: form),
          words: said("“\(label)”等于算出来的数"), basis: "")
      }
    }
      + form.rules.map { rule in
        Entry(
          rule,
          place: rule.block.flatMap { form.block($0) }.map { place($0, in: form) } ?? form.name)
      }
  }

  /// The rules under which stated figures of defined cells are checked, with a column each.
  private static func defined(in block: Block) -> [(id: String, label: String)] {
    let own = block.columns.compactMap { column -> (String, String)? in
      guard case .defined(_, let rule) = column.source else { return nil }
      return (rule, column.label)
    }
    let lines = Scope.lines(of: block).flatMap { line in
      block.columns.compactMap { column -> (String, String)? in
        guard case .defined(_, let rule)?? = line.sources[column.id] else { return nil }
        return (rule, line.label)
      }
    }
    return own + lines
  }

  private static func place(_ block: Block, in form: Form) -> String {
    block.label.isEmpty ? form.name : "\(form.name)·\(block.label)"
  }

  private static func unique(_ entries: [Entry]) -> [Entry] {
    var seen: Set<Entry> = []
    return entries.filter { seen.insert($0).inserted }
  }
}

extension RuleCatalogue.Entry {
  /// The line of a rule that every set has.
  fileprivate init(_ rule: StandardRule) {
    self.init(
      id: rule.id, severity: rule.severity.words + (rule.isOnce ? said("（全份一次）") : ""),
      place: rule.place, words: rule.words, basis: rule.basis)
  }

  /// The line of a rule.
  fileprivate init(_ rule: Rule, place: String) {
    self.init(
      id: rule.id, severity: rule.severity.words + (rule.isOnce ? said("（全份一次）") : ""),
      place: place,
      words: rule.words, basis: rule.basis)
  }
}
