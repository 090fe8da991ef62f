import Forms
import Foundation
import Layouts
import Pages
import Publications
import Rules
import Templates
import Testing

/// Pages as a reader hands them over, written in short, and what became of them.
struct Notes {
  let loaded: LoadedSet
  let result: IntakeResult
  let calculation: Calculation

  init(_ pages: ReadPage..., set: String = "guyuan-2025") throws {
    let library = TemplateLibrary(folder: Repository.folder.appending(path: "Templates").path())
    loaded = try library.load(set)
    result = Intake.result(of: pages, set: loaded.set)
    calculation = Calculation(loaded.set, answers: result.answers, reading: .audit)
  }

  /// `t1.income1.amount = 12.5`, `t2.103001.total : 3`, `:` where it is stated; sorted, form by form.
  func cells(of form: String) -> [String] {
    let answers = result.answers
    let typed = answers.values.filter { $0.key.form.name == form }
      .map { "\(calculation.path(of: $0.key)) = \(text($0.value))" }
    let stated = answers.statements.filter { $0.key.form.name == form }
      .map { "\(calculation.path(of: $0.key)) : \(text($0.value))" }
    return (typed + stated).sorted()
  }

  /// The rows kept of a page: `2010301 行政运行`, `·` before one without content.
  func rows(of form: FormID, block: String = "rows") -> [String] {
    (result.answers.printed[form]?.rows[block] ?? []).map {
      ($0.id == nil ? "·" : "") + "\($0.code) \($0.label)"
    }
  }

  /// The page printed again as it was read: the lines below the head of the table.
  func printed(_ form: FormID) throws -> [String] {
    var style = try #require(loaded.styles[form.name])
    style.figures = .asStated
    let page = try #require(loaded.layouts[form.name]).page(calculation.filled(form), style: style)
    return OfficialText(page).text.split(separator: "\n").map(String.init)
  }

  private func text(_ statement: Statement) -> String {
    if case .figure(let value) = statement { text(value) } else { "空" }
  }

  private func text(_ value: Value) -> String {
    switch value {
    case .blank: "空"
    case .inapplicable(let words): "不适用 \(words)"
    case .text(let text), .choice(let text), .code(let text): text
    case .paragraphs(let texts): texts.joined(separator: "/")
    case .amount(let amount): amount.written
    case .percent(let percent): percent.written
    case .count(let count): count.text
    case .indicator(let indicator): indicator.written
    case .reference(let key): "第 \(key) 行"
    case .place: "位置"
    }
  }
}

extension ReadRow {
  /// A row of a block from its columns in order: `row("rows", .item, "2010301 行政运行", "x": "1")`.
  init(
    _ block: String, _ level: FilledRow.Level, _ name: String = "", line: Int = 1,
    id: String? = nil, category: String? = nil, _ cells: KeyValuePairs<String, String>
  ) {
    let names = name.split(separator: " ", maxSplits: 1).map(String.init)
    let hasCode = names.first?.allSatisfy(\.isNumber) == true
    let read = cells.map { ($0.key, ReadCell($0.value, line: line)) }
    self.init(
      block: block, level: level, lineID: id, category: category, code: hasCode ? names[0] : "",
      label: hasCode ? names.dropFirst().joined() : name,
      cells: Dictionary(uniqueKeysWithValues: read), line: line)
  }
}
