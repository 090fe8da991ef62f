import Forms
import Testing

/// The codes that a wrong one may have been meant as.
struct NearCodeTests {
  private static let list = CodeList(
    id: "functional", name: "科目", year: 2025,
    entries: ["2010101", "2010301", "2010302", "2010310", "2013001", "20103"].sorted().map {
      CodeEntry(code: $0, name: "名", certainty: .printed)
    })

  @Test(arguments: [
    // Swapped neighbours first, then the last digit, then earlier ones.
    ("2010031", ["2010301"]), ("2010303", ["2010301", "2010302"]),
    ("2010201", ["2010301", "2010101"].sorted()), ("2010309", ["2010301", "2010302"]),
    ("20104", ["20103"]), ("9999999", []),
  ])
  func areOneSlipAway(_ code: String, _ near: [String]) {
    #expect(Self.list.entries(near: code).map(\.code) == near)
  }

  @Test func putASwapFirst() {
    #expect(Self.list.entries(near: "2013010").map(\.code).first == "2010310")
  }
}
