import Forms
import Layouts

/// A form as its family and the set describe it, before its formulas are read.
struct FormSource {
  /// Ids, labels, kinds and lines; sources, conditions and rules are still missing.
  var form: Form
  var place: Place
  var when: Marked?
  var blocks: [BlockSource]
  var rules: [RuleSource]
  var parameters: [String: Int]
  var numbers: NumberStyle
  /// What stands in a cell that does not apply and has no words of its own.
  var emptyText: String
  var bytes: Int
  /// Columns of blocks that a set has chosen columns of; those it has kept are in the form.
  var dropped: Set<String> = []

  struct BlockSource {
    var place: Place
    var when: Marked?
    /// Which leaves a tree takes.
    var matches: Marked?
    /// The list a tree stands over, the form classes follow, `form` or `form.block`.
    var over: Marked?
    /// Columns the list names, to be looked up.
    var named: [Marked]
    var columns: [ColumnSource]
    var lines: [LineSource]
  }

  struct ColumnSource {
    var label: Marked
    var isRequired: Bool
    var presumed: Marked?
    var defined: Marked?
    var when: Marked?
    var asked: Marked?
    var alone: Marked?
    var alsoCalled: [Marked]
    /// Which figure of last year's document belongs here, and which is only shown beside.
    var lastBudget: Marked?
    var lastBeside: Marked?
    /// The list a reference points to, `form.block`.
    var target: Marked?
    var hasHelp: Bool
  }

  struct LineSource {
    var when: Marked
    var target: Marked
    /// What differs from the columns, by column id.
    var sources: [String: Marked]
  }
}
