import Testing

@Suite struct SwiftLiteralTests {
  private static let sources: [(source: String, keys: [String])] = [
    (#"let a = said("第 \(row) 行")"#, ["第 %@ 行"]),
    (#"said("\(isLess ? said("少") : said("多"))了 \(f("(", x))")"#, ["少", "多", "%@了 %@"]),
    (#"said("“\"\\”\u{3000}") // said("不算")"#, ["“\"\\”\u{3000}"]),
    (#"let b = "不算" /* said("不算") */ ; said( "算")"#, ["算"]),
    (##"said(#"原样\(x)\#(y)"#)"##, [#"原样\(x)%@"#]),
    ("said(\"\"\"\n    一\n      二 \\(x) \\\n    三\n    \"\"\")", ["一\n  二 %@ 三"]),
  ]

  @Test(arguments: sources.indices)
  func readsWhatIsSaid(_ index: Int) {
    let (source, keys) = Self.sources[index]
    #expect(SwiftLiteralScanner.literals(in: source).filter(\.isSaid).map(\.key) == keys)
  }
}
