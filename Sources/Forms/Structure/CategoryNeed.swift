/// What a goal sheet asks of a category.
package enum CategoryNeed: String, Hashable, Sendable {
  /// 必填量化: at least one row, its value with a number.
  case quantified
  /// 必填: at least one row, which may say that it does not apply.
  case required
  /// 选填.
  case optional
}
