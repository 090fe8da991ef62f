import Layouts
import Testing

@Suite struct LayoutParsingTests {
  private func problems(_ picture: String) -> [String] {
    do throws(LayoutError) {
      _ = try Layout(parsing: picture)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test(arguments: [
    ("标题", ["1:1: 图里没有表格行；表格一行一行写，格与格之间用制表符隔开"]),
    ("甲\t{total", ["1:3: “{”没有配上“}”"]),
    ("甲}\t乙", ["1:2: “}”前面没有“{”"]),
    (
      "甲\t{基本}",
      ["1:4: “{基本}”不是栏目名；写 {栏目}、{行.栏目}、{head.栏目}、{year} 或 {priorYear}，用英文字母、数字"]
    ),
    (
      "甲\t{a.b.c}",
      ["1:4: “{a.b.c}”不是栏目名；写 {栏目}、{行.栏目}、{head.栏目}、{year} 或 {priorYear}，用英文字母、数字"]
    ),
    (
      "甲\t{}",
      ["1:4: “{}”不是栏目名；写 {栏目}、{行.栏目}、{head.栏目}、{year} 或 {priorYear}，用英文字母、数字"]
    ),
    ("@rows {name!}\t甲", ["1:8: “{name}”不用加“!”，只有 level1!、level2! 才加"]),
    ("@rows.a.b 甲\t乙", ["1:1: “@rows.a.b”不是行标；写 @块 或 @块.层次，用英文字母、数字"]),
    (
      "@rows.clas 甲\t乙",
      ["1:1: 没有叫“clas”的层次，可以写 total、department、unit、class、section、item、line、entry、empty"]
    ),
    ("@rows.empty 无\t\n@rows.empty 没有\t", ["2:1: “@rows.empty”已经有一行了"]),
    ("@rows\t甲\t乙", ["1:1: “@rows”后面空一格，再写第一格"]),
    ("@rows.item 甲\t乙\n@rows.item 丙\t丁", ["2:1: “@rows.item”已经有一行了"]),
    ("甲\t@rows 乙", ["1:3: “@”只能写在一行的开头，或者“|”的后面"]),
    ("甲\t乙 | 丙 | 丁", ["1:10: 一行里只能有一个“|”"]),
    ("甲\t乙\t丙\n甲\t乙", ["2:1: 这一行有 2 格，表格应有 3 格"]),
    ("甲\t乙\n{a} | {b}\t{c}", ["2:7: “|”的这一边有 2 格，应有 1 格"]),
    ("<\t甲", ["1:1: 这里没有可以并进去的格；并起来的格应是一个长方形"]),
    ("甲\t<\n^\t乙", ["2:1: 这里没有可以并进去的格；并起来的格应是一个长方形"]),
    ("甲\t乙\n注：完\n丙\t丁", ["3:1: 表格行写到注的后面了，移到注的前面"]),
    ("{x\n甲\t{y\n乙\tz}", ["1:1: “{”没有配上“}”", "2:3: “{”没有配上“}”", "3:4: “}”前面没有“{”"]),
    ("flow\n标题", ["1:1: flow 图里没有空位；至少一行要有 {栏目}"]),
    ("flow\n名称\t{a}", ["2:3: flow 图没有格，不写制表符和“|”"]),
    ("flow\n# 注\n名称 {a} | 甲", ["3:8: flow 图没有格，不写制表符和“|”"]),
    ("flow\n名称 {a", ["1:1: flow 图里没有空位；至少一行要有 {栏目}", "2:4: “{”没有配上“}”"]),
    (
      "flow\n{a}\n名称 {a.b}",
      ["3:5: “{a.b}”不能写在 flow 图里；写 {栏目}、{栏目=选项}、{head.栏目}、{year} 或 {priorYear}"]
    ),
    (
      "flow\n@rows.11 {level2} {value}",
      [
        "2:10: flow 图里重复的行写两个空位，中间空一格：@块.类别 {名称} {值}",
        "2:11: “{level2}”不能写在 flow 图里；写 {栏目}、{栏目=选项}、{head.栏目}、{year} 或 {priorYear}",
      ]
    ),
    ("flow\n@rows.11 {name}{value}", ["2:10: flow 图里重复的行写两个空位，中间空一格：@块.类别 {名称} {值}"]),
    ("flow\n@rows.11 甲 {name} {value}", ["2:10: flow 图里重复的行写两个空位，中间空一格：@块.类别 {名称} {值}"]),
    ("flow\n@rows.11 {name} {value} {x}", ["2:10: flow 图里重复的行写两个空位，中间空一格：@块.类别 {名称} {值}"]),
    ("flow\n@rows.11　{name} {value}", ["2:1: “@rows.11”后面空一格，再写第一格"]),
    ("flow\n@rows.11 {name} {value}\n@rows.11 {name} {value}", ["3:1: “@rows.11”已经有一行了"]),
    (
      "flow\n通过 {a=}",
      [
        "1:1: flow 图里没有空位；至少一行要有 {栏目}",
        "2:5: “{a=}”不是栏目名；写 {栏目}、{行.栏目}、{head.栏目}、{year} 或 {priorYear}，用英文字母、数字",
      ]
    ),
    ("甲\t{a=b}", ["1:4: “{a=b}”不是栏目名；写 {栏目}、{行.栏目}、{head.栏目}、{year} 或 {priorYear}，用英文字母、数字"]),
  ])
  func saysWhatIsWrongAndWhere(picture: String, sentences: [String]) {
    #expect(problems(picture) == sentences)
  }

  @Test func listsEveryHoleWithItsPlace() throws {
    let layout = try Layout(
      parsing: """
        # 注释
        {year}年{head.department}预算
        项目\t{total}
        @classes {ordinal}{label}\t{general}
        {a.b} | @list {code}
        """)
    let expected: [(Hole.Target, String?, String, Int, Int)] = [
      (.fact(.year), nil, "year", 2, 2),
      (.head("department"), nil, "head.department", 2, 9),
      (.field("total"), nil, "total", 3, 5),
      (.name(.ordinal), "classes", "ordinal", 4, 11),
      (.name(.label), "classes", "label", 4, 20),
      (.column("general"), "classes", "general", 4, 28),
      (.line("a", column: "b"), nil, "a.b", 5, 2),
      (.name(.code), "list", "code", 5, 16),
    ]
    #expect(layout.holes.count == expected.count)
    for (hole, (target, block, text, line, column)) in zip(layout.holes, expected) {
      #expect(hole.hole.target == target)
      #expect(hole.block == block)
      #expect(hole.text == text)
      #expect([hole.line, hole.column] == [line, column])
    }
    #expect(layout.markers.map(\.marker.block) == ["classes", "list"])
    #expect(layout.markers.map(\.line) == [4, 5])
    #expect(layout.columnCount == 2)
  }

  @Test func aFlowPictureListsItsHolesMarksAndMarkers() throws {
    let layout = try Layout(
      parsing: "flow\n标题{year}\n名称 {a} 通过 {b=c}\n@rows.11 {name} {value}\n注：完")
    #expect(layout.holes.map(\.text) == ["year", "a", "b=c", "name", "value"])
    #expect(layout.holes.map(\.line) == [2, 3, 3, 4, 4])
    #expect(layout.holes.map(\.column) == [4, 5, 12, 11, 18])
    #expect(layout.holes[2].hole.target == .mark("b", choice: "c"))
    #expect(layout.holes.map(\.block) == [nil, nil, nil, "rows", "rows"])
    #expect(layout.markers.map(\.marker.category) == ["11"])
    #expect(layout.flow.count == 2)
    #expect(layout.parts == [])
  }

  @Test func titlesUnitAndNotesStandAroundTheTable() throws {
    let layout = try Layout(parsing: "标题一\n标题二\n单位：元\n甲\t乙\n注：完\n")
    #expect(layout.titles == [[.literal("标题一")], [.literal("标题二")]])
    #expect(layout.unit == [.literal("单位：元")])
    #expect(layout.notes == [[.literal("注：完")]])
  }
}
