import Forms

extension Intake {
  /// The columns of a block whose rows are taken, each with what its cells tell of.
  struct TakenColumns {
    /// Whether its rows are those of budget units.
    let areOfUnits: Bool
    private let columns: [Taken]

    /// A column and the questions (有没有) that its conditions hang on; shared, for every cell of the
    /// column looks it up.
    final class Taken {
      let column: Column
      let questions: [Reference]

      init(column: Column, questions: [Reference]) {
        self.column = column
        self.questions = questions
      }
    }

    init(of block: Block, in form: Form) {
      if case .units = block.rows { areOfUnits = true } else { areOfUnits = false }
      columns = block.columns.map { column in
        let conditions = [form.condition, block.condition, column.condition]
        return Taken(
          column: column, questions: conditions.compactMap(\.self).flatMap(\.questions))
      }
    }

    /// The column with an id, `nil` if the block has none.
    subscript(_ id: String) -> Taken? { columns.first { $0.column.id == id } }
  }
}
