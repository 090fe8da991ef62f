import Forms

/// One thing in which two documents differ, in a clerk's words.
package struct DocumentChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case changed
    /// A row, a sheet or a whole form that only the second document has.
    case added
    /// One that only the first has.
    case removed
  }

  package var kind: Kind
  /// The form, as scripts name it: `t2`, `goal:1`.
  package var form: String
  /// The cell, row, sheet or form, as scripts name it.
  package var path: String
  /// 表二 第 5 行 2010301 行政运行·项目支出.
  package var place: String
  /// What stood there and what stands there; empty for blank. Of a row that is added or removed all of
  /// its contents, of a sheet or form nothing.
  package var before: String
  package var after: String
  /// The second amount less the first, `nil` where they are no amounts.
  package var amounts: YearChange?

  init(
    _ kind: Kind, form: String, path: String, place: String, before: String = "",
    after: String = "", amounts: YearChange? = nil
  ) {
    self.kind = kind
    self.form = form
    self.path = path
    self.place = place
    self.before = before
    self.after = after
    self.amounts = amounts
  }
}
