/// A column of a block, or a field of a form: what its cells hold and where that comes from.
package struct Column: Hashable, Sendable {
  /// Short ASCII id, unique in its block, never renamed.
  package var id: String
  /// The official words.
  package var label: String
  /// Other words that stand above such a column in lists of the budget system; a pasted block is
  /// recognised by them.
  package var alsoCalled: [String]
  package var kind: CellKind
  /// What a text in it is read as, `nil` for any text.
  package var reading: TextReading?
  package var source: Source
  /// When the cells apply at all; `nil` is always. Where it does not hold they are 不适用.
  package var condition: Condition?
  /// When a presumed cell of a list is asked row by row; `nil` is where its condition says so.
  package var asked: Condition?
  package var help: Help?
  /// Whether the department does not decide the figure (上年执行数, a printed 批复): then a difference
  /// may be confirmed as 与系统一致.
  package var isExternal: Bool
  /// For a column about last year: which figure of last year's document belongs here.
  package var prior: PriorFigure?
  /// What the column was called in the set of the year before, `nil` if it keeps its id.
  package var formerID: String?
  /// Whether it is answered anew every year, although it is no figure: 涉密内容, a reason.
  package var isYearly: Bool

  package init(
    id: String, label: String, alsoCalled: [String] = [], kind: CellKind, source: Source,
    condition: Condition? = nil, asked: Condition? = nil, help: Help? = nil,
    isExternal: Bool = false, prior: PriorFigure? = nil, formerID: String? = nil,
    isYearly: Bool = false, reading: TextReading? = nil
  ) {
    self.id = id
    self.label = label
    self.alsoCalled = alsoCalled
    self.kind = kind
    self.source = source
    self.condition = condition
    self.asked = asked
    self.help = help
    self.isExternal = isExternal
    self.prior = prior
    self.formerID = formerID
    self.isYearly = isYearly
    self.reading = reading
  }
}
