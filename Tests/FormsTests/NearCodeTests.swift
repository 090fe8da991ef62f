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

  private static let named = CodeList(
    id: "functional", name: "科目", year: 2025,
    entries: [
      CodeEntry(code: "2050201", name: "学前教育", certainty: .printed),
      CodeEntry(code: "2050203", name: "初中教育", certainty: .printed),
      CodeEntry(code: "2060203", name: "初中教育", certainty: .printed),
    ])

  @Test(arguments: [
    ("2050206", "初中教育", "2050203"), ("2060206", "初中教育", "2060203"),
    ("2050206", "", "2050201"), ("2050206", "没有的", "2050201"), ("9999999", "高中", nil),
  ])
  func isTheOneWithTheNameBesideIt(_ code: String, _ name: String, _ meant: String?) {
    #expect(Self.named.entry(meantBy: code, named: name)?.code == meant)
  }
}
