import Forms
import Layouts
import Publications
import Templates
import Texts

/// Compares a page that was read with its lines, cut at tabs without any picture.
struct PageAccount {
  let page: ReadPage
  let form: Form
  /// The fixed words of the picture and of the template's lines and categories.
  private let words: Set<String>

  init(_ page: ReadPage, of loaded: LoadedSet) throws {
    guard let layout = loaded.layouts[page.form], let form = loaded.set.form(page.form) else {
      throw Library.MissingSet(id: page.form)
    }
    self.page = page
    self.form = form
    words = Set(
      layout.fixedWords(year: loaded.set.year) + form.fixedWords + page.words.map(\.printed)
    ).mapped(\.comparable)
  }

  /// What the lines print and the page does not have, or the reverse: none if all is well.
  func problems(with lines: [TextLine]) -> [String] {
    var problems: [String] = []
    for line in lines where page.lines.contains(line.number) && line.text.contains("\t") {
      var printed = line.text.split(separator: "\t").map { String($0).withoutMarks.comparable }
        .filter { !$0.isEmpty }
      let paragraphs = paragraphs(upTo: line.number)
      printed.removeAll { paragraphs.contains($0) }
      for text in texts(at: line.number) where !splitTexts.contains(text) {
        if let index = printed.firstIndex(where: { $0 == text })
          ?? printed.firstIndex(where: { $0.hasSuffix(text) || $0.hasPrefix(text) })
        {
          let rest = printed[index].replacing(text, with: "", maxReplacements: 1)
          printed[index] = rest
        } else {
          problems.append("L\(line.number): “\(text)” is not printed")
        }
      }
      // A code may stand in a column of its own and before the name.
      let codes = page.rows.filter { $0.line == line.number }.map { $0.code + "-" }
      for text in printed where !text.isEmpty && !isFixed(text) && !codes.contains(text) {
        problems.append("L\(line.number): “\(text)” is lost")
      }
    }
    return problems
  }

  /// Texts of several paragraphs that the page printed over several lines.
  private var split: [ReadCell] {
    let continued = Set(page.repairs.filter { $0.words.contains("已接在一起") }.map { $0.line - 1 })
    return page.fields.values.filter { continued.contains($0.line) }
  }
  private var splitTexts: [String] { split.map(\.text.comparable) }

  /// The paragraphs of such texts that begin at a line or above it.
  private func paragraphs(upTo line: Int) -> [String] {
    split.filter { $0.line <= line }
      .flatMap { $0.text.split(separator: "\n").map { String($0).comparable } }
  }

  /// What the page has from a line, names of fixed lines apart.
  private func texts(at line: Int) -> [String] {
    var cells = Array(page.fields.values) + Array(page.head.values)
    cells += page.rows.flatMap { Array($0.cells.values) }
    var texts = cells.filter { $0.line == line }.map(\.text)
    texts += page.rows.filter { $0.line == line && $0.lineID == nil }.flatMap {
      [$0.code, $0.label]
    }
    return texts.map(\.comparable).filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  private func isFixed(_ text: String) -> Bool {
    words.contains(text) || words.contains { $0.hasPrefix(text) }
      || text.allSatisfy { "[]-、()一二三四五六七八九十:".contains($0) }
  }
}

extension Set<String> {
  fileprivate func mapped(_ change: (String) -> String) -> Set<String> { Set(map(change)) }
}

extension String {
  /// Without the tags and formula signs the publications are known to hold.
  var withoutMarks: String {
    var text = self
    for (mark, plain) in [
      ("<p>", ""), ("</p>", ""), (#"\geq"#, "≥"), (#"\leq"#, "≤"), (#"\%"#, "%"), ("$", ""),
    ] {
      text = text.replacing(mark, with: plain)
    }
    return text
  }
}

extension Layout {
  fileprivate func fixedWords(year: Int) -> [String] {
    parts.flatMap(\.cells).compactMap { cell in
      guard case .text(let segments) = cell else { return nil }
      return segments.map { segment in
        switch segment {
        case .literal(let words): words
        case .hole(let hole):
          switch hole.target {
          case .fact(.year): String(year)
          case .fact(.priorYear): String(year - 1)
          default: ""
          }
        }
      }.joined()
    }
  }
}

extension LayoutPart {
  fileprivate var cells: [LayoutCell] {
    switch self {
    case .row(let cells): cells
    case .rows(let rows): rows.lines.values.flatMap(\.self) + (rows.empty ?? [])
    case .band(let left, let right): (left + right).flatMap(\.cells)
    }
  }
}

extension Form {
  fileprivate var fixedWords: [String] {
    blocks.flatMap { block -> [String] in
      switch block.rows {
      case .fixed(let lines): lines.flatMap(\.names)
      case .classes(let source): source.lines.flatMap(\.names)
      case .list(let source): source.categories.flatMap { [$0.level1, $0.level2] }
      default: []
      }
    }
  }
}

extension Line {
  fileprivate var names: [String] { [ordinal + label, label, ordinal] }
}
