import Forms
import Foundation
import Layouts
import Publications
import Rules
import Templates

/// A published document beside a set, with the figures of its tables that its text speaks of.
struct PublishedDocument {
  let set: TemplateSet
  private let lines: [String]
  private var answers = Answers()

  /// `nil` where the publications are absent.
  init?(_ name: String, set id: String) throws {
    guard let publication = Publication(name) else { return nil }
    lines = publication.lines
    set = try TemplateLibrary(folder: Repository.folder.appending(path: "Templates").path())
      .load(id).set
  }

  /// The figure a table prints in a cell: typed where the clerk types it, else stated.
  mutating func put(_ path: String, _ text: String) throws {
    let calculation = Calculation(set, answers: answers)
    guard case .cell(let cell) = calculation.target(at: path) else { throw Missing(path: path) }
    let amount = try Amount(parsing: text, unit: .wanYuan)
    if case .defined = calculation.source(of: cell) {
      answers.apply(.state(cell, .figure(.amount(amount))))
    } else {
      answers.apply(.answer(cell, .amount(amount)))
    }
  }

  /// The rows of a table by their codes: the cells of these columns, blank ones left out.
  mutating func put(
    _ form: String, rows: ClosedRange<Int>, code: Int = 0, columns: [String: Int]
  ) throws {
    for number in rows {
      let cells = lines[number - 1].split(separator: "\t", omittingEmptySubsequences: false)
        .map(String.init)
      guard cells.count > code, [3, 5, 7].contains(cells[code].count), Int(cells[code]) != nil
      else { continue }
      for (column, index) in columns.sorted(by: { $0.key < $1.key })
      where index < cells.count && !cells[index].isEmpty {
        try put("\(form).\(cells[code]).\(column)", cells[index])
      }
    }
  }

  mutating func apply(_ change: Change) { answers.apply(change) }

  /// What the text has to say, the tables' own findings left out; `tables` are their lines.
  func check(tables: [ClosedRange<Int>]) -> Calculation {
    let text = lines.enumerated().map { TextLine($0 + 1, $1) }
    let read = PassageReader(set).read(text, tables: tables)
    return Calculation(set, answers: answers, reading: .audit, document: read)
  }

  /// A path that the set does not have.
  struct Missing: Error {
    var path: String
  }
}

extension Calculation {
  /// The findings of the text in a line each: rule, line and grade, those that follow behind `<`.
  var textFindings: [String] {
    findings.filter { $0.quote != nil }.map { finding in
      let following = finding.consequences.map { "<\($0.rule)" }.joined()
      return "\(finding.quote?.line ?? 0) \(finding.rule) \(finding.severity.words)\(following)"
    }
  }

  /// The sentences of the text's findings with their places.
  var sentences: [String] {
    findings.filter { $0.quote != nil }.map { sentence(of: $0) }
  }
}
