/// What the sentences are in English: the one catalogue of all translations.
///
/// It is kept beside the program, not in the folder of the templates: it belongs to the sentences of
/// this very build, and one binary says them wherever it lies. Two lines an entry: the Chinese key,
/// `%@` where a value goes and `\n` for a new line; indented below it the English, with the values by
/// their number: `%1`, `%2`, since their order may be another.
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
    let lines = area.split(separator: "\n").map(String.init)
    return stride(from: 0, to: lines.count - 1, by: 2).map {
      (unescaped(lines[$0]), unescaped(String(lines[$0 + 1].dropFirst(indent))))
    }
  }

  /// The sentence of the key with the values filled in; in Chinese where it has no translation.
  static func said(_ key: String, _ values: [String]) -> String {
    guard let english = all[key] else { return inOrder(key, values) }
    return numbered(english, values)
  }

  /// How far the English stands in.
  private static let indent = 2

  private static func unescaped(_ line: String) -> String {
    line.utf8.contains(UInt8(ascii: "\\")) ? line.replacing(#"\n"#, with: "\n") : line
  }

  /// `%1` is the first value.
  private static func numbered(_ english: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return english }
    var parts = english.split(separator: "%", omittingEmptySubsequences: false).makeIterator()
    var text = parts.next().map(String.init) ?? ""
    while let part = parts.next() {
      if let number = part.first?.wholeNumberValue, values.indices.contains(number - 1) {
        text += values[number - 1] + part.dropFirst()
      } else {
        text += "%" + part
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
