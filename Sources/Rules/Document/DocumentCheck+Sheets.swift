import Forms
import Texts

extension DocumentCheck {
  /// The number of things the text names against the number of sheets.
  mutating func checkSheets(_ sheets: PassageSheets, of passage: Passage) {
    guard let figures = holes[sheets.hole], let first = figures.first else {
      return leaveUnchecked(
        sheets.rule, said("“\(passage.quotedName)”里的数没有找全，没有核对：\(sheets.words)"))
    }
    let count = Int64(calculation.answers.sheets(of: sheets.form).count)
    guard count > 0 else {
      let absence = calculation.absence(of: sheets.form)
      return leaveUnchecked(sheets.rule, said("\(absence)，没有核对：\(sheets.words)"))
    }
    let one = MoneyUnit.wanYuan.fen
    let named = sheets.isCounted ? Int64(figures.count) * one : first.figure.money.fen
    guard named != count * one else {
      held += 1
      return
    }
    let number = Money(fen: named).exactText(in: .wanYuan)
    say(
      sheets.rule, sheets.severity,
      said(
        "文字里是 \(number) 个，\(calculation.formName(FormID(sheets.form)))有 \(count) 张（\(sheets.words)）"
      ),
      quote: first.quote, in: passage, about: figures.map(\.quote))
  }
}
