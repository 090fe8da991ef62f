import Forms

/// A question of the interview. Which one follows depends on the answers alone.
indirect enum Position: Hashable, Sendable {
  /// One cell.
  case cell(CellID)
  /// A paragraph of a cell: a new one where `index` is their count.
  case paragraph(CellID, index: Int)
  /// A new row of a list in a group; for rows that follow from another form, one of them by name.
  case newRow(ListID, Group)
  /// The line of a row that was entered before.
  case row(ListID, key: Int)
  /// Which sheet of a repeated form.
  case sheets(String)
  /// What to mend at the end of a section, by its index in the set.
  case mending(Int)
  /// Which of several places a search meant.
  case choosing(String)
  /// Whether to take a block that was pasted at a question, read in a unit if one was chosen.
  case pasting(Position, MoneyUnit?)
  /// Which of a list's units the rows without one belong to.
  case assigning(ListID)
  /// Whether all findings of a rule that a 核实说明 of one kind can cover get it: the rule's id, a
  /// space, the reason.
  case explaining(Explanation.Kind, String)
  /// 核对.
  case review

  /// The list the question is about, if it is about one.
  var list: ListID? {
    switch self {
    case .newRow(let list, _), .row(let list, _): list
    default: nil
    }
  }

  /// The form or sheet the question belongs to, if it belongs to one.
  var form: FormID? {
    switch self {
    case .cell(let cell), .paragraph(let cell, _): cell.form
    case .newRow(let list, _), .row(let list, _): list.form
    case .sheets(let form): FormID(form)
    case .pasting(let origin, _): origin.form
    case .assigning(let units): units.form
    case .mending, .choosing, .explaining, .review: nil
    }
  }

  /// The question that a block was pasted at, `nil` where none is asked about.
  var pasteOrigin: Position? {
    if case .pasting(let origin, _) = self { origin } else { nil }
  }

  /// The unit in which a pasted block is to be read, `nil` if none was chosen.
  var pasteUnit: MoneyUnit? {
    if case .pasting(_, let unit) = self { unit } else { nil }
  }
}
