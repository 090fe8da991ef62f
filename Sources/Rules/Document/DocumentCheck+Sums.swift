import Forms
import Texts

extension DocumentCheck {
  /// Adds up a formula in which a cell without form is a hole.
  mutating func sum(_ formula: Formula) -> DocumentSum {
    var sum = DocumentSum()
    add(formula, isSubtracted: false, to: &sum)
    return sum
  }

  private mutating func add(_ formula: Formula, isSubtracted: Bool, to sum: inout DocumentSum) {
    switch formula {
    case .terms(let terms):
      for term in terms {
        add(term.formula, isSubtracted: isSubtracted != term.isSubtracted, to: &sum)
      }
    case .cell(let reference) where reference.form == nil:
      addHole(reference.column, isSubtracted: isSubtracted, to: &sum)
    case .sum(.nodes(let form, nil), let column):
      addCells(
        .sum(.nodes(form: form, code: code), column: column), isSubtracted: isSubtracted, to: &sum)
    default: addCells(formula, isSubtracted: isSubtracted, to: &sum)
    }
  }

  private mutating func addHole(
    _ id: String, isSubtracted: Bool, to sum: inout DocumentSum
  ) {
    guard let figures = own[id] ?? holes[id], !figures.isEmpty else {
      sum.missingHole = id
      return
    }
    for printed in figures {
      sum.add(
        printed.figure.money.fen, half: printed.figure.halfUnit.fen, isSubtracted: isSubtracted)
      sum.quotes.append(printed.quote)
      sum.isNumber = sum.isNumber || printed.isNumber
    }
  }

  /// The cells of a formula, as the set's own rules would read them.
  private mutating func addCells(
    _ formula: Formula, isSubtracted: Bool, to sum: inout DocumentSum
  ) {
    guard let home = calculation.plan.formPositions[""],
      let row = calculation.instancePositions[FormID("")].flatMap({
        calculation.instances[$0].lines.first
      })
    else { return }
    let expression = compiler.expression(formula, in: calculation.plan.forms[home].fields)
    let terms = calculation.terms(of: expression, in: row)
    let cells = calculation.sum(expression, in: row)
    let ids = terms.map { calculation.id(of: $0.node) }
    sum.cells += ids
    if cells.count > 0 {
      sum.add(Int64(clamping: cells.total), half: cells.half, isSubtracted: isSubtracted)
    }
    let isPublished = !ids.isEmpty && ids.allSatisfy(calculation.isPublishedLastYear)
    if let form = formula.form, calculation.isAbsent(form), !isPublished { sum.emptyForm = form }
  }
}

extension Calculation {
  /// Whether a form cannot be compared with: it was left out of the pages or has no answers.
  func isAbsent(_ form: String) -> Bool { isLeftOut(form) || isUnanswered(form) }

  /// Why a form cannot be compared with.
  func absence(of form: String) -> String {
    if reading == .audit, form == "head" { return Phrase.noCover }
    let name = formName(FormID(form))
    return reading == .audit && !isRead(form) ? said("文本里没有\(name)") : said("\(name)没有填写")
  }

  /// Whether an audit read pages, but none of this form.
  func isLeftOut(_ form: String) -> Bool {
    reading == .audit && !answers.printed.isEmpty && plan.set.form(form)?.isPrinted == true
      && !isRead(form)
  }

  /// Whether a page of a form was read.
  func isRead(_ form: String) -> Bool {
    answers.printed[FormID(form)] != nil || answers.printed.keys.contains { $0.name == form }
  }

  /// Whether nothing is answered or stated in a form, nor in what it is made from.
  func isUnanswered(_ form: String) -> Bool {
    guard let position = plan.formPositions[form] else { return true }
    return ([position] + plan.forms[position].feeds).allSatisfy { answered[$0] == 0 }
  }
}

extension Formula {
  /// The form a single cell or sum of rows belongs to.
  fileprivate var form: String? {
    switch self {
    case .cell(let reference): reference.form
    case .sum(.nodes(let form, _), _), .sum(.entered(let form, _, _), _),
      .sum(.sheets(let form, _), _):
      form
    case .sum(.block(let form, _), _): form
    default: nil
    }
  }
}
