import Forms

extension PageCheck {
  /// The codes of a table as it was printed: within a unit each once, ascending, and beneath their
  /// parents where the table prints rows of such a length at all.
  mutating func checkCodes(
    _ rows: [PrintedRow], digits: [Int], in block: Block, of form: FormID
  ) {
    let lengths = Set(rows.compactMap { $0.id?.code?.utf8.count })
    let parents = digits.filter { lengths.contains($0) }
    var (seen, missed): (Set<String>, Set<String>) = ([], [])
    var last = ""
    for row in rows {
      guard let id = row.id else { continue }
      guard let code = id.code else {
        (seen, missed, last) = ([], [], "")
        continue
      }
      let cells = { block.columns.map { CellID(form: form, row: id, column: $0.id) } }
      let place = CellID(form: form, row: id, column: "code")
      if !seen.insert(code).inserted {
        say("CODE", .error, Phrase.printedTwice(code), about: place, cells())
      } else if code < last {
        say("CODE", .warning, Phrase.outOfOrder(code, after: last), about: place, cells())
      }
      for length in parents where length < code.utf8.count {
        let parent = String(code.prefix(length))
        guard !seen.contains(parent), missed.insert(parent).inserted else { continue }
        say("CODE", .warning, Phrase.withoutParent(code, parent: parent), about: place, cells())
      }
      last = code
    }
  }

  /// The codes within the labels of fixed lines, `[30211]差旅费`: as printed and as the template has them.
  mutating func checkLabels(
    _ rows: [PrintedRow], of lines: [Line], in block: Block, of form: FormID
  ) {
    let coded = lines.filter { !$0.label.digits.isEmpty }
    guard !coded.isEmpty, let column = block.columns.first else { return }
    let labels = Dictionary(
      coded.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    for row in rows {
      guard case .line(let id)? = row.id, let label = labels[id],
        label.digits != row.label.digits
      else { continue }
      let place = CellID(form: form, row: .line(id), column: column.id)
      say("CODE", .warning, Phrase.otherCode(row.label, expected: label), about: place, [place])
    }
  }
}

extension String {
  /// The plain digits in it.
  fileprivate var digits: String {
    String(decoding: utf8.filter { (48...57).contains($0) }, as: UTF8.self)
  }
}

extension RowID {
  /// The 科目 of a row of a code tree, `nil` for a unit, a total and any other row.
  fileprivate var code: String? {
    guard case .node(_, let code) = self, let first = code.utf8.first, (48...57).contains(first)
    else { return nil }
    return code
  }
}
