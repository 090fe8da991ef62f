import Forms
import Testing
import Wizards

/// What `y` takes up at a row, and when it says that nothing waits for it.
struct OfferTests {
  private typealias Desk = PastingTests.Desk

  /// 2080504 is no longer used; 2080501 is offered in its place.
  @Test func takesUpAnOfferAfterTheNextRow() throws {
    var desk = try Desk()
    desk.type("2080504 1 2 -")
    #expect(desk.said.contains { $0.contains("y 改成 2080501") }, "\(desk.said)")
    desk.type("2010301 3 4 -", "y")
    #expect(desk.said.contains { $0.contains("y 改成 2080501") }, "\(desk.said)")
    #expect(desk.said.first?.hasPrefix(" 1  2080504") == true, "\(desk.said)")
    #expect(desk.rows().first?.hasPrefix("2080504") == true)
    desk.type("y")
    #expect(
      desk.rows() == [
        "2080501 prior=10000 basic=20000 project=-", "2010301 prior=30000 basic=40000 project=-",
      ], "\(desk.said)")
    #expect(desk.said.contains { $0.contains("2080501") }, "\(desk.said)")
    #expect(desk.prompt == " 3› ")
    desk.type("y")
    #expect(desk.said.first?.hasPrefix("现在没有等着 y 的") == true, "\(desk.said)")
  }

  /// One that was mended otherwise is no longer offered.
  @Test func forgetsAnOfferThatNoLongerHolds() throws {
    var desk = try Desk()
    desk.type("2080504 1 2 -", "d 1", "y")
    #expect(desk.said.first?.hasPrefix("现在没有等着 y 的") == true, "\(desk.said)")
    #expect(desk.rows().isEmpty)
  }

  @Test func saysThatNothingWaitsWhereABlockIsThereAlready() throws {
    var desk = try Desk()
    desk.type("2010301 1 2 -")
    desk.paste(["2010301\t1\t2"])
    #expect(desk.said.contains("数都一样，没有要改的。"), "\(desk.said)")
    desk.type("y")
    #expect(desk.said.first?.hasPrefix("现在没有等着 y 的") == true, "\(desk.said)")
  }
}
