import Forms
import Texts

extension Calculation {
  /// Compares the text of the document, if there is one, with the tables and with itself.
  mutating func checkDocument() {
    guard let document else {
      documented = DocumentFindings()
      guard !set.passages.isEmpty else { return }
      documented.unchecked = [
        Unchecked(rule: "NARR", form: nil, reason: said("没有情况说明的文字，文字里的数没有与表核对"))
      ]
      return
    }
    var check = DocumentCheck(self, document: document)
    check.run()
    documented = DocumentFindings(
      findings: check.findings, unchecked: check.unchecked, held: check.held)
  }

  /// Where a finding is: the line of the text with its words, else the cell.
  package func place(of finding: Finding) -> String {
    guard let quote = finding.quote else { return place(of: finding.cell) }
    return said("文本第 \(quote.line) 行“\(Phrase.beginning(of: quote.text, 60).insideQuotes)”")
  }
}
