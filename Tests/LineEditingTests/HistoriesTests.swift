import Testing

@testable import LineEditing

@Suite struct HistoriesTests {
  @Test func remembersEachLineOnceNewestLast() {
    var histories = Histories(["name": ["一", "二", "三"]], limit: 3)
    for line in ["一", "", "  ", "四\n五", "四"] { histories.remember(line, for: "name") }
    histories.remember("甲", for: "unit")
    #expect(histories.lines == ["name": ["三", "一", "四"], "unit": ["甲"]])
    #expect(histories[key: "none"].isEmpty)
    #expect(Histories(["name": ["一", "二"]], limit: 1)[key: "name"] == ["二"])
  }
}
