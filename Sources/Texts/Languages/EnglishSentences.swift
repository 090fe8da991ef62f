/// What the sentences are in English: the one catalogue of all translations.
///
/// It is kept beside the program, not in the folder of the templates: it belongs to the sentences of
/// this very build, and one binary says them wherever it lies. Two lines an entry: the Chinese key,
/// `%@` where a value goes, `\n` for a new line and `\s` for a space at an end; indented below it the
/// English, with the values by their number: `%1`, `%2`, since their order may be another.
package enum EnglishSentences {
  /// Stands in a key where a value goes.
  package static let mark = "%@"

  /// Every translation by its key. Parsed once, and only when English is spoken.
  package static let all: [String: String] = {
    var all: [String: String] = [:]
    for area in areas {
      for (key, english) in entries(of: area) { all[key] = english }
    }
    return all
  }()

  /// The pairs of one area, in order.
  package static func entries(of area: String) -> [(key: String, english: String)] {
    let lines = area.utf8.split(separator: UInt8(ascii: "\n"))
    return stride(from: 0, to: lines.count - 1, by: 2).map {
      (unescaped(lines[$0]), unescaped(lines[$0 + 1].dropFirst(indent)))
    }
  }

  /// The sentence of the key with the values filled in; in Chinese where it has no translation.
  static func said(_ key: String, _ values: [String]) -> String {
    guard let english = all[key] else { return inOrder(key, values) }
    return numbered(english, values)
  }

  /// How far the English stands in.
  private static let indent = 2

  private static func unescaped(_ bytes: Substring.UTF8View) -> String {
    let line = String(Substring(bytes))
    guard bytes.contains(UInt8(ascii: "\\")) else { return line }
    return line.replacing(#"\n"#, with: "\n").replacing(#"\s"#, with: " ")
  }

  /// `%1` is the first value.
  private static func numbered(_ english: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return english }
    let sign = UInt8(ascii: "%")
    let parts = english.utf8.split(separator: sign, omittingEmptySubsequences: false)
    var text = parts.first.map { String(Substring($0)) } ?? ""
    for part in parts.dropFirst() {
      let index = part.first.map { Int($0) - Int(UInt8(ascii: "1")) }
      if let index, values.indices.contains(index) {
        text += values[index]
        text += Substring(part.dropFirst())
      } else {
        text += "%"
        text += Substring(part)
      }
    }
    return text
  }

  private static func inOrder(_ key: String, _ values: [String]) -> String {
    var rest = values.makeIterator()
    var text = ""
    var start = key.startIndex
    while let place = key[start...].firstRange(of: mark) {
      text += key[start..<place.lowerBound] + (rest.next() ?? "")
      start = place.upperBound
    }
    return text + key[start...]
  }
}
