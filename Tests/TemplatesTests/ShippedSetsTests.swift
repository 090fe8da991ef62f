import Forms
import Templates
import Testing

@Suite struct ShippedSetsTests {
  @Test func haveNoProblem() {
    #expect(TestFolder.shipped.lint().map(\.description) == [])
  }

  @Test func loadsInAFewMilliseconds() throws {
    let clock = ContinuousClock()
    for _ in 0..<5 {
      let t = try clock.measure { _ = try TestFolder.shipped.load("guyuan-2025") }
      print("LOAD", t)
    }
  }
}
