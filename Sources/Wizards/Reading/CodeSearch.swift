import Forms
import Texts

/// Finds codes by number, any part of the name, or initials.
package struct CodeSearch {
  let list: CodeList
  /// Lengths of the codes that may be meant.
  let digits: [Int]
  /// Codes that go before the others: those in use already, then those of last year.
  let used: [Set<String>]

  /// A search among the codes of a list that have one of the given lengths.
  package init(list: CodeList, digits: [Int], used: [Set<String>] = []) {
    self.list = list
    self.digits = digits
    self.used = used
  }

  /// The code that is meant: a number of the right length, whether listed or not, or the only one that fits.
  func code(for text: String) throws(Refusal) -> String {
    let words = text.words
    guard let first = words.first else { throw Refusal(Phrases.noCode(list.name)) }
    let number = first.folded
    let name = words.dropFirst().joined()
    if number.isDigits {
      if digits.contains(number.count) { return number }
      return try only(among: entries(under: number, named: name), for: text)
    }
    return try only(
      among: best(of: entries(named: words.joined()), named: words.joined()), for: text)
  }

  /// Entries that fit what is typed so far, best first.
  package func entries(for text: String, limit: Int) -> [CodeEntry] {
    let words = text.words
    guard let first = words.first else { return [] }
    let number = first.folded
    let name = words.dropFirst().joined()
    let found =
      number.isDigits ? entries(under: number, named: name) : entries(named: words.joined())
    return Array(found.prefix(limit))
  }

  private func only(among entries: [CodeEntry], for text: String) throws(Refusal) -> String {
    guard let first = entries.first else {
      throw Refusal(Phrases.unknownCode(text, list.name, near: list.words(of: near(text))))
    }
    guard entries.count == 1 else {
      throw Refusal(Phrases.severalCodes(text, list.words(of: entries)))
    }
    return first.code
  }

  /// Codes one slip from a number, or with the name that stands behind it; at most three.
  private func near(_ text: String) -> [CodeEntry] {
    let words = text.words
    guard let number = words.first?.folded, number.isDigits else { return [] }
    let name = words.dropFirst().joined()
    let fitting = list.entries.filter { digits.contains($0.code.utf8.count) }
    let named = name.isEmpty ? [] : fitting.filter { $0.name == name }
    let close = fitting.filter { editDistance($0.code, number, limit: 1) != nil }
    return Array((named + close.filter { !named.contains($0) }).prefix(3))
  }

  /// Only the whole name counts where one entry has it, else all its initials.
  private func best(of entries: [CodeEntry], named name: String) -> [CodeEntry] {
    let whole = entries.filter { match(name, in: $0.name) == .exact }
    guard whole.isEmpty else { return whole }
    let initials = entries.filter {
      $0.name.count == name.count && match(name, in: $0.name) == .initialsPrefix
    }
    return initials.isEmpty ? entries : initials
  }

  private func entries(under number: String, named name: String) -> [CodeEntry] {
    let fitting = list.entries.filter {
      $0.code.hasPrefix(number) && digits.contains($0.code.utf8.count)
        && (name.isEmpty || match(name, in: $0.name) != nil)
    }
    return usedFirst(fitting)
  }

  private func entries(named name: String) -> [CodeEntry] {
    var ranked: [(rank: TextMatch, entry: CodeEntry)] = []
    for entry in list.entries where digits.contains(entry.code.utf8.count) {
      if let rank = match(name, in: entry.name) { ranked.append((rank, entry)) }
    }
    ranked.sort { ($0.rank, $0.entry.code) < ($1.rank, $1.entry.code) }
    return usedFirst(ranked.map(\.entry))
  }

  private func usedFirst(_ entries: [CodeEntry]) -> [CodeEntry] {
    let rank = { (entry: CodeEntry) in
      used.firstIndex { $0.contains(entry.code) } ?? used.count
    }
    return (0...used.count).flatMap { place in entries.filter { rank($0) == place } }
  }
}

extension CodeList {
  /// Codes and names in a sentence, with the names above them where one name stands for several.
  func words(of entries: [CodeEntry]) -> [String] {
    let isOneName = entries.count > 1 && entries.allSatisfy { $0.name == entries[0].name }
    return entries.map { entry in
      let parent = isOneName ? Self.parent(of: entry.code).flatMap { self[$0]?.name } : nil
      return "\(entry.code) \(entry.name)" + (parent.map(Phrases.inBrackets) ?? "")
    }
  }

  /// Code, name and the name above it: 2010301 行政运行  政府办公厅（室）及相关机构事务.
  func label(of entry: CodeEntry) -> String {
    let parent = Self.parent(of: entry.code).flatMap { self[$0]?.name }
    return ["\(entry.code) \(entry.name)", parent].compactMap(\.self).joined(separator: "  ")
  }
}

extension String {
  /// Whether this is a number of ASCII digits.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
