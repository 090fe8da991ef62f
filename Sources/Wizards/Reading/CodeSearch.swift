import Forms
import Texts

/// Finds codes by number, any part of the name, or initials.
package struct CodeSearch {
  let list: CodeList
  /// Lengths of the codes that may be meant.
  let digits: [Int]

  /// A search among the codes of a list that have one of the given lengths.
  package init(list: CodeList, digits: [Int]) {
    self.list = list
    self.digits = digits
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
    guard let first = entries.first else { throw Refusal(Phrases.unknownCode(text, list.name)) }
    guard entries.count == 1 else {
      throw Refusal(Phrases.severalCodes(text, entries.map { "\($0.code) \($0.name)" }))
    }
    return first.code
  }

  /// Only the whole name counts where one entry has it.
  private func best(of entries: [CodeEntry], named name: String) -> [CodeEntry] {
    let whole = entries.filter { match(name, in: $0.name) == .exact }
    return whole.isEmpty ? entries : whole
  }

  private func entries(under number: String, named name: String) -> [CodeEntry] {
    list.entries.filter {
      $0.code.hasPrefix(number) && digits.contains($0.code.utf8.count)
        && (name.isEmpty || match(name, in: $0.name) != nil)
    }
  }

  private func entries(named name: String) -> [CodeEntry] {
    var ranked: [(rank: TextMatch, entry: CodeEntry)] = []
    for entry in list.entries where digits.contains(entry.code.utf8.count) {
      if let rank = match(name, in: entry.name) { ranked.append((rank, entry)) }
    }
    ranked.sort { ($0.rank, $0.entry.code) < ($1.rank, $1.entry.code) }
    return ranked.map(\.entry)
  }
}

extension String {
  /// Whether this is a number of ASCII digits.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
