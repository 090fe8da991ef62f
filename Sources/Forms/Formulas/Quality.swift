/// What the content of one cell must be like; the raw value is its word in the rule language.
///
/// A blank cell has every quality, and so has one that says it does not apply.
package enum Quality: String, Hashable, Sendable, CaseIterable {
  /// There is a number in it.
  case number
  /// It is no amount of money.
  case nomoney
  /// The amount is written as a bare number in the form's unit.
  case bare
  /// The amount is not written with more zeros than the form prints.
  case trimmed
  /// A sign of comparison has a number behind it.
  case numbered
  /// There is a number in it if its category is 必填量化.
  case quantified
  /// A quantity has a unit.
  case unit
  /// What is 定性 has no number and no sign of comparison.
  case unmixed
  /// It is no “≥100%”, which can only be 100%.
  case reachable
  /// It is no floor: a cost is not held “≥”.
  case ceiling
  /// It is no ceiling: an output is not held “≤”.
  case floor
  /// It is no percentage.
  case countable
  /// It is an effect, and not a count of what was done.
  case outcome
  /// A percentage says in which direction it is held.
  case directed
  /// It is more than one vague word.
  case measurable
  /// It is one value, not several numbers or clauses.
  case single
  /// It is no date and no length of time.
  case timeless
  /// It names no money and no number of people: those are values.
  case plain
  /// It bears no mark of secrecy.
  case unmarked
  /// It has no number of a person: identity card, mobile telephone, bank account.
  case impersonal
}
