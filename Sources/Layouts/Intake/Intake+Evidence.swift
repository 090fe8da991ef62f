import Forms

/// What pages print of something a draft may have or not.
struct Evidence {
  /// Whether a figure is printed under it.
  var hasFigure = false
  /// Whether a place for it alone is printed blank.
  var hasBlank = false
}

extension Intake {
  /// Notes what a cell tells about the questions its conditions hang on (有没有).
  mutating func note(_ cell: ReadCell, under questions: [Reference]) {
    for question in questions {
      if !cell.text.isEmpty {
        evidence[question, default: Evidence()].hasFigure = true
      } else if questions.count == 1 {
        evidence[question, default: Evidence()].hasBlank = true
      }
    }
  }

  /// Answers what the pages show: a figure says 有, only blanks say 无, nothing printed says nothing;
  /// several units say that there are 下属单位, a single one that there are none.
  mutating func answerWhatThereIs() {
    let subunits = Reference(form: "have", column: "subunits")
    if unitCount > 1 || (unitCount == 1 && !isFollowed(subunits, where: "no")) {
      evidence[subunits] = Evidence(hasFigure: unitCount > 1, hasBlank: unitCount == 1)
    }
    for (question, evidence) in evidence {
      guard let form = question.form, let choices = choices(of: question, in: form) else {
        continue
      }
      let cell = CellID(form: FormID(form), field: question.column)
      guard result.answers.values[cell] == nil else { continue }
      let choice = evidence.hasFigure ? "yes" : "no"
      if evidence.hasFigure || evidence.hasBlank, choices.contains(where: { $0.id == choice }) {
        result.answers.apply(.answer(cell, .choice(choice)))
      }
    }
  }

  /// Whether something else of the form is presumed as soon as a question has this answer: it would be
  /// the reader's word, not the page's.
  private func isFollowed(_ question: Reference, where choice: String) -> Bool {
    let fields = set.form(question.form ?? "")?.blocks.flatMap(\.columns) ?? []
    return fields.contains { $0.condition?.mentions(question.column, choice) ?? false }
  }

  private func choices(of question: Reference, in form: String) -> [Choice]? {
    let fields = set.form(form)?.blocks.filter { $0.rows == .fields }.flatMap(\.columns) ?? []
    let column = fields.first { $0.id == question.column }
    guard case .choice(let choices)? = column?.kind, case .typed = column?.source else {
      return nil
    }
    return choices
  }
}

extension Condition {
  /// Whether it holds, or may hold, where a field of the same form has this choice.
  fileprivate func mentions(_ column: String, _ choice: String) -> Bool {
    switch self {
    case .equals(let reference, let wanted): reference.column == column && wanted == choice
    case .all(let parts), .any(let parts): parts.contains { $0.mentions(column, choice) }
    case .not(let part): part.mentions(column, choice)
    case .isZero, .isFilled, .hasFilled: false
    }
  }

  /// The questions answered yes or no that all have to be answered yes.
  var questions: [Reference] {
    switch self {
    case .equals(let reference, "yes") where reference.form != nil: [reference]
    case .all(let parts): parts.flatMap(\.questions)
    default: []
    }
  }
}
