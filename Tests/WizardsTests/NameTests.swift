import Forms
import Testing

@testable import Wizards

/// The names questions have in a stored draft.
struct NameTests {
  @Test(arguments: [
    "have.fund", "t1.income1.amount", "spending.@7.basic", "goal:@5.name", "goal:@5.goal#2",
    "spending.rows+", "spending.rows+@3", "goal:@5.indicators+11", "spending.rows=@7", "goal:+",
    "mend:3", "find:公开", "review", "assign:units.rows", "explain:explained CODE 新增 %3E5%25 | 张三",
    "explain:matchesSystem ROLL 已核对",
    "t2.~3~2010301.project", "t2.~~.total",
    "t1.income1.amount>review", "spending.rows+@3>>review<spending.rows=@7",
  ])
  func readBackAsTheyAreWritten(_ name: String) {
    #expect(Place(name: name)?.name == name)
  }

  @Test(arguments: [
    "", ".", "goal:x.name", "a.b.c.d", "spending.rows=7", "goal:@5.goal#0", "explain:CODE 新增",
  ])
  func othersAreNone(_ name: String) {
    #expect(Place(name: name) == nil)
  }
}
