import Forms

/// Reads texts of a template as formulas and reports what is wrong with them where it stands.
struct FormulaReader {
  let log: ProblemLog

  /// The formula, which must come to what a cell of `kind` can hold.
  func formula(_ marked: Marked, scope: Scope, kind: CellKind) -> Formula? {
    read(marked) { () throws(FormulaError) in
      let (formula, measure) = try FormulaParser.formula(marked.text, scope: scope)
      let expected = Measure(kind)
      guard expected.takes(measure) else {
        throw FormulaError(
          fault: .kindClash(expected: expected.name, found: measure.name), offset: 0)
      }
      return formula
    }
  }

  /// The condition; `nil` also for an empty text.
  func condition(_ marked: Marked?, scope: Scope) -> Condition? {
    guard let marked, !marked.text.isEmpty else { return nil }
    return read(marked) { () throws(FormulaError) in
      try FormulaParser.condition(marked.text, scope: scope)
    }
  }

  func relation(_ marked: Marked, scope: Scope) -> Relation? {
    read(marked) { () throws(FormulaError) in
      try FormulaParser.relation(marked.text, scope: scope)
    }
  }

  func matches(_ marked: Marked, of block: Block, scope: Scope) -> [Match] {
    read(marked) { () throws(FormulaError) in
      try FormulaParser.matches(marked.text, of: block, scope: scope)
    } ?? []
  }

  /// A cell named by its path.
  func reference(_ marked: Marked, scope: Scope) -> Reference? {
    read(marked) { () throws(FormulaError) in
      var parser = try FormulaParser(marked.text, scope: scope)
      let (reference, _) = try parser.reference()
      try parser.finish()
      return reference
    }
  }

  private func read<T>(_ marked: Marked, _ body: () throws(FormulaError) -> T) -> T? {
    do throws(FormulaError) {
      return try body()
    } catch {
      log.add(error.fault, at: marked.place.moved(by: error.offset))
      return nil
    }
  }
}
