import Foundation
import Publications

/// The Chinese of the templates: labels, codes, rules and whatever else is data.
enum ChineseData {
  private static let words: Set<String> = {
    let folder = Repository.folder.appending(path: "Templates")
    let paths = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String }
    return (paths ?? []).reduce(into: []) { words, path in
      let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
      words.formUnion(runs(of: text ?? ""))
    }
  }()

  /// The runs of 汉字 in a text that no template has and that are not among the words besides.
  static func foreign(to text: String, besides known: [String] = []) -> [String] {
    let text = known.reduce(text) { $0.replacing($1, with: " ") }
    return runs(of: text).filter { run in
      !words.contains(run) && !words.contains { $0.contains(run) }
    }
  }

  private static func runs(of text: String) -> [String] {
    text.unicodeScalars.split { !(0x3400...0x9FFF).contains($0.value) }.map(String.init)
  }
}
