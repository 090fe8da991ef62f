import Testing

@testable import Rules

/// Numbers of persons in a text, and numbers that only look like them.
@Suite struct PersonalNumberTests {
  @Test(arguments: [
    ("11010519491231002X", PersonalNumber.identityCard), ("身份证11010519491231002x", .identityCard),
    ("110105194912310021", nil), ("电话13812345678。", .mobile), ("12345678901", nil),
    ("2025010112345678", nil), ("4111111111111111", .bankAccount), ("86.15万元", nil), ("", nil),
  ])
  func areFound(_ text: String, _ expected: PersonalNumber?) {
    #expect(PersonalNumber(in: text) == expected)
  }
}
