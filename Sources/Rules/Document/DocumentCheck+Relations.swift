import Forms
import Texts

extension DocumentCheck {
  /// Figures of the text against each other or against cells.
  mutating func checkRelation(_ relation: PassageRelation, of passage: Passage) {
    let (left, right) = (sum(relation.left), sum(relation.right))
    for side in [left, right] {
      if side.missingHole != nil {
        leaveUnchecked(relation.rule, said("“\(passage.quotedName)”里的数没有找全，没有核对：\(relation.words)"))
        return
      }
      if let form = side.emptyForm {
        let absence = calculation.absence(of: form)
        leaveUnchecked(relation.rule, said("\(absence)，没有核对：\(relation.words)"))
        return
      }
    }
    guard let quote = left.quotes.first ?? right.quotes.first else { return }
    let printed = PrintedFigure(
      figure: Figure(Money(fen: left.fen), halfUnit: Money(fen: left.half)), quote: quote,
      isNumber: left.isNumber || right.isNumber)
    var expected = right
    expected.cells += left.cells
    expected.quotes += left.quotes
    let parts = Set(left.quotes).count
    judge(
      printed, against: expected, rule: relation.rule, severity: relation.severity,
      words: relation.words + (parts > 1 ? Phrase.addedUp(parts) : ""), in: passage,
      comparator: relation.comparator)
  }
}
