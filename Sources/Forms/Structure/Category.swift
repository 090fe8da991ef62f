/// A fixed 一级／二级 category of a goal sheet, under which rows are entered.
package struct Category: Hashable, Sendable {
  package var id: String
  /// 一级指标 as printed, `1-产出指标`.
  package var level1: String
  /// 二级指标 as printed, `11-数量指标`.
  package var level2: String
  /// What the sheet asks of it.
  package var need: CategoryNeed

  package init(id: String, level1: String, level2: String, need: CategoryNeed) {
    self.id = id
    self.level1 = level1
    self.level2 = level2
    self.need = need
  }
}
