import Forms
import Texts

/// One row of a list of details: what one unit spends of one kind of money, on what.
struct PastedDetail: Hashable, Sendable {
  /// What a column of such a list says.
  enum Role: Hashable, Sendable {
    case unit, functional, economic, project, kind, fund, amount
  }

  /// By what a row is told to be 基本支出 or 项目支出.
  enum Sign: Hashable, Sendable {
    /// No project is written.
    case noProject
    /// A word that the budget system has for it, in the column of kinds or in the name of the project.
    case word(String)
    /// The name of a project.
    case named
  }

  /// The number of the row in the block.
  var number: Int

  var group: Group
  var functional: String
  var economic: String
  /// Empty for 基本支出.
  var project: String
  var sign: Sign
  /// The choice of the spending rows: general, fund, capital, account, own.
  var fund: String
  /// Whether last year's money pays for it.
  var isCarried: Bool
  var amount: Amount

  /// Whether the row is 项目支出.
  var isProject: Bool { !project.isEmpty }
  /// Whether it pays wages, which 项目支出 seldom does.
  var isWages: Bool { economic.hasPrefix(PastedWord.wages) }
  /// Whether the money is no 财政拨款.
  var isOther: Bool { ["account", "own"].contains(fund) }
}
