/// One submission for one template set: what was said, and where the clerk stopped.
package struct Draft: Hashable, Sendable {
  /// `guyuan-2025`.
  package var set: String
  /// The version of the template set it was last opened with.
  package var setVersion: Int
  package var answers: Answers
  /// Where the clerk stopped, `nil` before the first question.
  package var stop: Stop?
  /// When the last answer was given, `2026-11-21T21:14:07+08:00`; empty before the first.
  package var changed: String
  /// Answers the present template has no cell for, named for whoever reads the draft; they stay
  /// among the answers (`Calculation.orphans`).
  package var orphans: [Orphan]
  /// What last year's document says, `nil` where the draft did not begin from one.
  package var lastYear: LastYear?

  /// The question a clerk stopped at, with what she had typed.
  package struct Stop: Hashable, Sendable {
    /// The question's own name, understood by the wizard.
    package var question: String
    package var typed: String
    /// Characters of `typed` before the cursor.
    package var cursor: Int
    /// Pasted rows that were not taken yet, wherever they wait.
    package var waiting: [Waiting]

    /// Texts carried over from last year that the clerk has not been asked about yet, by their cells'
    /// names.
    package var unseen: [String]

    package init(
      question: String, typed: String = "", cursor: Int = 0, unseen: [String] = [],
      waiting: [Waiting] = []
    ) {
      self.question = question
      self.typed = typed
      self.cursor = cursor
      self.unseen = unseen
      self.waiting = waiting
    }
  }

  /// Pasted rows that did not fit and wait at a question to be corrected.
  package struct Waiting: Hashable, Sendable {
    /// The question's own name, understood by the wizard.
    package var question: String
    /// The rows as they were pasted, one a line.
    package var rows: String

    package init(question: String, rows: String) {
      self.question = question
      self.rows = rows
    }
  }

  /// An answer without a cell: its path and what was answered.
  package struct Orphan: Hashable, Sendable {
    package var path: String
    package var text: String

    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  package init(
    set: String, setVersion: Int, answers: Answers = Answers(), stop: Stop? = nil,
    changed: String = "", orphans: [Orphan] = [], lastYear: LastYear? = nil
  ) {
    self.set = set
    self.setVersion = setVersion
    self.answers = answers
    self.stop = stop
    self.changed = changed
    self.orphans = orphans
    self.lastYear = lastYear
  }
}
