import Forms
import Templates
import Testing

@Suite struct PassageErrorTests {
  /// A broken file of passages, and where and what is told.
  @Test(arguments: [
    ("甲支出", "1:1: 这里应是@代号 标题，写的是“甲支出”"),
    ("@main", "1:1: 这里应是标题，写的是“末尾”"),
    ("@main 说明\n@main 说明", "2:2: 文字段落“main”出现两次"),
    ("@main 说明\n甲{amount", "2:2: “{”没有配上另一半"),
    ("@main 说明\n甲}", "2:2: “}”没有配上另一半"),
    ("@main 说明\n甲{amuont a}", "2:3: 没有叫“amuont”的空位，是不是“amount”"),
    ("@main 说明\n甲{amount = t1.a.nwo}", "2:17: 没有叫“nwo”的栏目，是不是“now”"),
    ("@main 说明\n甲{amount a b}", "2:12: 公式到这里应当结束，后面还有“b”"),
    ("@main 说明\n甲{amount a of t1.a.now}", "2:15: 公式到这里应当结束，后面还有“of t1.a.now”"),
    ("@main 说明\n甲{change a}", "2:9: 这里应是of，写的是“}”"),
    ("@main 说明\n甲{list in t2 now}", "2:11: 没有叫“t2”的表，是不是“t1”"),
    ("@main 说明\n甲{list in t1 nwo}", "2:14: 没有叫“nwo”的栏目，是不是“now”"),
    ("@main 说明\n甲{*}", "2:1: 这里应是{*} 后面的字，写的是“末尾”"),
    ("@main 说明\n- 甲 = t1.a.now", "2:1: 这里应是有清单的句子，写的是“- 甲 = t1.a.now”"),
    ("@main 说明\n甲{list a}\n- 甲", "3:4: 这里应是=，写的是“末尾”"),
    ("@main 说明\n甲{amount a}\n= NLIST error a == b | 话", "3:20: 没有叫“b”的栏目，是不是“a”"),
    ("@main 说明\n甲{amount a}\n= NLIST eror a == a | 话", "3:9: 没有叫“eror”的等级，是不是“error”"),
    ("@main 说明\n甲{amount a}\n= NLIST error a == a", "3:9: 规则没有说明文字"),
    ("@main 说明\n甲{amount a}\n= nlist error a == a | 话", "3:3: 这里应是规则代号，写的是“nlist”"),
    (
      "@main 说明\n甲{amount a}\n= PSHEET info b == sheets(goal) | 话",
      "3:15: 没有叫“b”的栏目，是不是“a”"
    ),
    ("@main 说明\n甲{amount a}\n= PSHEET info count(a) == sheets(t1) | 话", "3:34: 没有叫“t1”的表"),
    ("@main 说明\n! 话 | 为什么", "2:3: 这里应是规则代号，写的是“话”"),
    ("@main 说明\n! D8 话", "2:6: 规则没有说明文字"),
  ])
  func tellsWhereAndWhat(passages: String, problem: String) throws {
    let error = #expect(throws: TemplateErrors.self) { try SmallSet(passages: passages).load() }
    #expect(error?.problems.map(\.description) == ["sets/small/passages.text:" + problem])
  }

  @Test func readsAFileWithoutProblems() throws {
    let set = try SmallSet(
      passages: """
        # 注释
        @main 情况说明 | 说明
        甲{amount a D54 = t1.a.now}，乙{amount = t1.b.now + t1.c.now}
        ? 比{priorYear}年{change b of a against t1.a.prior among t1 prior}
        * {number}、{name}{amount each}
        包括：{list parts of a in t1 now}
        - 丁 = t1.a.now
        = NLIST warning a == parts + each | 相加
        """
    ).load()
    #expect(set.passages.map(\.headings) == [["情况说明", "说明"]])
    #expect(set.passages.first?.fragments.map(\.holes.count) == [2, 2, 3, 1])
    #expect(set.passages.first?.relations.map(\.rule) == ["NLIST"])
  }
}
