/// What an answered cell holds. A cell without a value has not been answered.
///
/// The two largest contents stand by themselves, so that the others stay small.
package enum Value: Hashable, Sendable {
  /// Left blank on purpose; over a presumption it withdraws it. Not 0, not 不适用.
  case blank
  /// 无, 不涉及, 本指标不适用: does not apply, in the words to be printed.
  case inapplicable(String)
  case text(String)
  /// At least one paragraph, none with a line break in it.
  case paragraphs([String])
  case amount(Amount)
  case percent(Percent)
  case count(Count)
  /// The id of a `Choice`.
  case choice(String)
  indirect case indicator(IndicatorValue)
  case code(String)
  /// The key of a row in another form's list.
  case reference(Int)
  /// A cell that a control figure belongs to.
  indirect case place(CellID)

  /// The words that say that a cell does not apply.
  package static let inapplicableWords: Set<String> = [nothing, "不涉及", "不适用", "本指标不适用"]
  /// The one of them that outside a goal sheet is a text like any other.
  package static let nothing = "无"
}
