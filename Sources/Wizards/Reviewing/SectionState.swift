import Texts

/// How far a section, or what a finding is about, has come.
package enum SectionState: Hashable, Sendable, CaseIterable {
  /// 未填: nothing answered yet.
  case empty
  /// 缺: something required is missing.
  case missing
  /// 不平: figures that should agree do not.
  case uneven
  /// 要改: something that cannot stay, and is no sum.
  case wrong
  /// 待核: something to look at.
  case unsettled
  /// 平: everything there, and the sums agree.
  case even
  /// 齐: everything there, and there are no sums.
  case full

  /// The word of the trade.
  package var word: String { Phrases.word(self) }

  /// Columns that every word takes with a space behind it, at least 6.
  static let width = allCases.reduce(6) { max($0, $1.word.displayWidth + 1) }

  /// Whether nothing is left to do.
  package var isDone: Bool { self == .even || self == .full }
}
