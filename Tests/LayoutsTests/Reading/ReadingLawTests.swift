import Forms
import Layouts
import Pages
import Templates
import Testing
import Texts

/// What a picture prints it finds again, for every picture of the library.
@Suite struct ReadingLawTests {
  @Test(arguments: Library.ids)
  func aPrintedPageGivesBackEveryCell(id: String) throws {
    let loaded = try Library.set(id)
    for form in loaded.set.forms.filter(\.isPrinted) {
      guard let layout = loaded.layouts[form.id], !layout.isFlow else { continue }
      for seed in 0..<20 {
        let filled = try RandomForm(form, of: loaded, seed: UInt64(seed)).filled
        let style = PageStyle(.asStated, year: loaded.set.year)
        let text = OfficialText(layout.page(filled, style: style)).text
        let page = layout.read(text.textLines(), form: form, year: loaded.set.year)
        let problems = problems(page, filled, layout)
        #expect(problems == [], "\(id) \(form.id) \(seed)\n\(text)")
        if !problems.isEmpty { break }
      }
    }
  }

  @Test(arguments: Library.ids)
  func aPrintedDocumentIsCutIntoItsPages(id: String) throws {
    let loaded = try Library.set(id)
    var text = "目录\n"
    var forms: [String] = []
    for form in loaded.set.forms.filter(\.isPrinted) {
      guard let layout = loaded.layouts[form.id] else { continue }
      if !layout.isFlow { text += form.title + "\n" }
      forms.append(form.id)
    }
    text += "\n各项工作有序开展。\n"
    for id in forms {
      let form = try #require(loaded.set.form(id))
      let filled = try RandomForm(form, of: loaded, seed: 7).filled
      let layout = try #require(loaded.layouts[id])
      text += OfficialText(layout.page(filled, style: PageStyle(year: loaded.set.year))).text + "\n"
    }
    let reader = DocumentReader(loaded.printedForms, year: loaded.set.year)
    for count in [1, 2] {
      let documents = reader.read(
        PrintedText(String(repeating: text, count: count).textLines()))
      let isSheetsOnly = loaded.set.forms.filter(\.isPrinted).allSatisfy(\.isRepeated)
      #expect(documents.count == (isSheetsOnly ? 1 : count))
      let pages = documents.flatMap(\.pages).map(\.form)
      #expect(pages == (0..<count).flatMap { _ in forms })
      #expect(documents.flatMap(\.otherTables) == [])
    }
  }

  /// What differs between a form and the page that was read from its print.
  private func problems(_ page: ReadPage, _ filled: FilledForm, _ layout: Layout) -> [String] {
    var problems = page.unplaced.map { "unplaced L\($0.number) \($0.text)" }
    problems += page.repairs.map { "repair L\($0.line) \($0.words)" }
    problems += page.words.map { "words \($0)" }
    func compare(_ read: ReadCell?, _ cell: FilledCell?, _ place: String) {
      let wanted = cell?.printed ?? ""
      if (read?.text ?? "").comparable != wanted.comparable {
        problems.append("\(place): “\(read?.text ?? "-")” for “\(wanted)”")
      }
    }
    for placed in layout.holes {
      switch placed.hole.target {
      case .field(let column): compare(page.fields[column], filled.fields[column], column)
      case .head(let column): compare(page.head[column], filled.head[column], "head.\(column)")
      case .line(let line, let column):
        let row = filled.rows.values.flatMap(\.self).first { $0.id == .line(line) }
        let read = page.rows.first { $0.lineID == line }
        compare(read?.cells[column], row?.cells[column], "\(line).\(column)")
      default: break
      }
    }
    for (block, lines) in layout.repeatedLines {
      let rows = (filled.rows[block] ?? []).filter {
        $0.isPrinted && (lines[$0.level] ?? lines[nil]) != nil
      }
      let read = page.rows.filter { $0.block == block }
      if rows.count != read.count {
        problems.append("\(block): \(read.count) rows for \(rows.count)")
      }
      for (own, found) in zip(rows, read) {
        let cells = lines[own.level] ?? lines[nil] ?? []
        for column in cells.columns {
          compare(
            found.cells[column], own.cells[column], "\(block).\(own.code)\(own.label).\(column)")
        }
        if cells.printsCode, own.code != found.code {
          problems.append("code \(found.code) for \(own.code)")
        }
        if own.level != found.level { problems.append("level \(found.level) for \(own.level)") }
        if own.level != .total, !own.label.isEmpty, own.label.comparable != found.label.comparable {
          problems.append("label \(found.label) for \(own.label)")
        }
        if own.category?.id != found.category {
          problems.append("category \(found.category ?? "-") for \(own.category?.id ?? "-")")
        }
      }
    }
    return problems
  }
}

extension FilledCell {
  /// The text of the value as it was written.
  fileprivate var printed: String {
    switch value {
    case .amount(let amount): amount.printed ?? ""
    case .percent(let percent): percent.written
    case .count(let count): count.text
    case .paragraphs(let paragraphs): paragraphs.joined()
    case .indicator(let value): value.written
    case .text(let text): text
    default: ""
    }
  }
}

extension Layout {
  /// The cells of the repeated lines, by block and level; a band's sides one after the other.
  fileprivate var repeatedLines: [(String, [FilledRow.Level?: [LayoutCell]])] {
    typealias Lines = (String, [FilledRow.Level?: [LayoutCell]])
    func lines(_ parts: [LayoutPart]) -> [Lines] {
      parts.flatMap { part -> [Lines] in
        switch part {
        case .row: return []
        case .rows(let rows): return [(rows.block, rows.lines)]
        case .band(let left, let right): return lines(left) + lines(right)
        }
      }
    }
    return lines(parts)
  }
}

extension [LayoutCell] {
  private var targets: [Hole.Target] {
    flatMap { cell -> [Hole.Target] in
      guard case .text(let segments) = cell else { return [] }
      return segments.compactMap { segment -> Hole.Target? in
        if case .hole(let hole) = segment { hole.target } else { nil }
      }
    }
  }

  fileprivate var columns: [String] {
    targets.compactMap { target -> String? in
      if case .column(let column) = target { column } else { nil }
    }
  }

  fileprivate var printsCode: Bool { targets.contains(.name(.code)) }
}
