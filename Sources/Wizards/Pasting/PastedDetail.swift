import Forms
import Texts

/// One row of a list of details: what one unit spends of one kind of money, on what.
struct PastedDetail: Hashable, Sendable {
  /// What a column of such a list says.
  enum Role: Hashable, Sendable {
    case unit, functional, economic, project, fund, amount
  }

  var group: Group
  var functional: String
  var economic: String
  /// Empty for 基本支出.
  var project: String
  /// The choice of the spending rows: general, fund, capital, account, own.
  var fund: String
  /// Whether last year's money pays for it.
  var isCarried: Bool
  var amount: Amount

  /// Whether the row is 项目支出.
  var isProject: Bool { !project.isEmpty }
  /// Whether the money is no 财政拨款.
  var isOther: Bool { ["account", "own"].contains(fund) }
}
