import Forms
import Foundation
import Layouts
import Rules
import Templates

/// A set with one table and the passages of a test.
struct SmallSet {
  let passages: String

  /// The set, or every problem of it in a line each.
  func load() throws -> TemplateSet {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? manager.removeItem(at: folder) }
    for (file, text) in files {
      let url = folder.appendingPathComponent(file)
      try manager.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return try TemplateLibrary(folder: folder.path).load("small").set
  }

  /// What a text has to say beside a table with 甲 120, 乙 30, 丙 0, last year 100, 30 and none.
  func check(_ text: String) throws -> Calculation {
    let set = try load()
    let read = PassageReader(set).read(lines(of: text))
    return Calculation(set, answers: try answers(), document: read)
  }

  /// The findings with a line each: rule, grade, line and sentence.
  func findings(_ text: String) throws -> [String] {
    let calculation = try check(text)
    return calculation.findings.map { finding in
      "\(finding.rule) \(finding.severity.words) \(calculation.sentence(of: finding))"
    }
  }

  private func answers() throws -> Answers {
    var answers = Answers()
    for (line, column, text) in [
      ("a", "now", "120"), ("b", "now", "30"), ("c", "now", "0"), ("a", "prior", "100"),
      ("b", "prior", "30"),
    ] {
      let cell = CellID(form: FormID("t1"), row: .line(line), column: column)
      answers.apply(.answer(cell, .amount(try Amount(parsing: text, unit: .wanYuan))))
    }
    return answers
  }

  private var files: [String: String] {
    [
      "codes/2025/functional.tsv": "code\tname\tcertainty\n201\t类\tprinted\n",
      "codes/2025/economic.tsv": "code\tname\tcertainty\n301\t类\tprinted\n",
      "sets/small/set.yaml": """
      name: 小套表
      year: 2025
      version: 1
      codes: 2025
      forms:
        t1: {}
      ask:
        - t1
      """,
      "sets/small/passages.text": passages,
      "forms/t1/form.yaml": """
      name: 表一
      blocks:
        rows:
          lines: lines.tsv
          columns:
            now: {label: 预算数, kind: amount}
            prior: {label: 上年, kind: amount}
            delta: {label: 增减, kind: amount, is: DELTA = now - prior}
      """,
      "forms/t1/lines.tsv": "id\tordinal\tlabel\na\t一、\t甲支出\nb\t二、\t乙支出\nc\t三、\t丙支出\n",
      "forms/t1/help.tsv":
        "cell\tmeaning\torigin\texample\nnow\t预算数\t\t1\nprior\t上年的数\t\t1\n",
    ]
  }
}

/// The lines of a text as they are read, numbered from 1.
func lines(of text: String) -> [TextLine] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
    TextLine($0 + 1, String($1))
  }
}
