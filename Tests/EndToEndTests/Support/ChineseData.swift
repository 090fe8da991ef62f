import Foundation
import Publications

/// The Chinese of the templates that is data: labels, names, codes, bases; not what is translated.
enum ChineseData {
  private static let words: Set<String> = {
    let folder = Repository.folder.appending(path: "Templates")
    let spoken = sentences(folder.appending(path: "languages/en.tsv"))
    let paths = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String }
    let files = (paths ?? []).filter { !$0.hasPrefix("languages/") && !$0.hasSuffix(".md") }
    return files.reduce(into: []) { words, path in
      let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for line in (text ?? "").split(whereSeparator: { "\t\n|".contains($0) }) {
        let piece = line.drop { $0 == " " }
        let said = piece.hasPrefix("hint: ") ? piece.dropFirst("hint: ".count) : piece
        if !spoken.contains(said) { words.formUnion(runs(of: piece)) }
      }
    }
  }()

  /// What is translated, a line each.
  private static func sentences(_ file: URL) -> Set<Substring> {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let chinese = text.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
    return Set(chinese.flatMap { $0.split(separator: #"\n"#) })
  }

  /// The runs of 汉字 in a text that no template has and that are not among the words besides.
  static func foreign(to text: String, besides known: [String] = []) -> [String] {
    let text = known.reduce(text) { $0.replacing($1, with: " ") }
    return runs(of: text[...]).filter { run in
      !words.contains(run) && !words.contains { $0.contains(run) }
    }
  }

  private static func runs(of text: Substring) -> [String] {
    text.unicodeScalars.split { !(0x3400...0x9FFF).contains($0.value) }.map(String.init)
  }
}
