import Forms
import Texts

/// Finds the sentences of a set in the running text of a document.
///
/// A passage begins at its heading and ends at the next one's; its sentences are looked for in their
/// order. Costs one pass over the text for every sentence.
package struct PassageReader: Sendable {
  private let passages: [Expected]
  private let year: Int

  /// A passage with its words made plain, once for all texts.
  private struct Expected {
    let headings: [[Unicode.Scalar]]
    let fragments: [(need: PassageFragment.Need, parts: [FragmentMatcher.Part])]

    init(_ passage: Passage) {
      headings = passage.headings.map(\.plainScalars)
      fragments = passage.fragments.map { ($0.need, $0.parts.map { FragmentMatcher.Part($0) }) }
    }
  }

  package init(_ set: TemplateSet) {
    passages = set.passages.map { Expected($0) }
    year = set.year
  }

  /// Reads a document of these lines; what stands in a page or in a table has no sentences.
  package func read(_ document: ReadDocument, of lines: [TextLine]) -> ReadPassages {
    let running = document.rest.filter { !$0.text.has(UInt8(ascii: "\t")) }
    let rest = Set(document.rest.map(\.number))
    let pages = document.pages.map(\.lines)
    let all = lines.filter { line in
      pages.contains { $0.contains(line.number) } || rest.contains(line.number)
    }
    return read(all, running: running)
  }

  /// Reads a document whose tables and sheets are in these lines.
  package func read(_ document: [TextLine], tables: [ClosedRange<Int>] = []) -> ReadPassages {
    read(
      document,
      running: document.filter { line in !tables.contains { $0.contains(line.number) } })
  }

  private func read(_ document: [TextLine], running: [TextLine]) -> ReadPassages {
    let text = RunningText(running)
    var read = ReadPassages()
    let contents = ContentsCheck(document)
    let start = contents.end.map { text.place(ofLine: $0) } ?? 0
    for (index, range) in sections(of: text, from: start).enumerated() {
      guard let range else { continue }
      read.fragments += fragments(of: index, in: range, text, &read.defects)
    }
    let defects = TextDefects(year: year).find(in: running) + contents.defects
    read.defects += defects.sorted { ($0.quote.line, $0.rule) < ($1.quote.line, $1.rule) }
    return read
  }

  /// Where each passage stands behind a 目录, `nil` for one whose heading is missing.
  private func sections(of text: RunningText, from start: Int) -> [Range<Int>?] {
    var starts: [Int?] = []
    var place = start
    for passage in passages {
      let found = passage.headings.compactMap { words in
        text.find(words, in: place..<text.all.upperBound).map { $0 + words.count }
      }.min()
      starts.append(found)
      place = found ?? place
    }
    return starts.indices.map { index in
      starts[index].map { start in
        start..<(starts[(index + 1)...].lazy.compactMap { $0 }.first ?? text.all.upperBound)
      }
    }
  }

  private func fragments(
    of passage: Int, in range: Range<Int>, _ text: RunningText, _ defects: inout [TextDefect]
  ) -> [ReadFragment] {
    var found: [ReadFragment] = []
    var place = range.lowerBound
    for (index, fragment) in passages[passage].fragments.enumerated() {
      let matcher = FragmentMatcher(fragment.parts, text: text)
      if case .never(let rule, let words) = fragment.need {
        guard let match = matcher.first(in: range) else { continue }
        defects.append(
          TextDefect(
            rule: rule, severity: .warning, quote: text.quote(match.range), words: words))
        continue
      }
      var next = place
      while let match = matcher.first(in: next..<range.upperBound) {
        found.append(
          ReadFragment(
            passage: passage, fragment: index, holes: match.holes,
            quote: text.quote(match.range)))
        next = max(match.range.upperBound, next + 1)
        guard fragment.need == .repeated else { break }
      }
      place = next
    }
    return found
  }
}
