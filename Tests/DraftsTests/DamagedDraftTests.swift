import Forms
import Randomness
import Testing

@testable import Drafts

struct DamagedDraftTests {
  /// A draft in whose form `a` stands `row`.
  private static func draft(row: String) -> String {
    """
    {"schema": 1, "set": "s", "setVersion": 1, "changed": "", "nextKey": 9,
     "forms": {"a": {"lists": {"rows": [{"key": 1},
    \(row)]}}}}
    """
  }

  /// A draft in whose form `a` the field `b` is answered with `value`.
  private static func draft(value: String) -> String {
    """
    {"schema": 1, "set": "s", "setVersion": 1, "changed": "", "nextKey": 9,
     "forms": {"a": {"fields": {"values": {
    "b": \(value)}}}}}
    """
  }

  private static let value = "第 3 行第 6 个字（forms.a.fields.values.b"

  private static let texts: [(String, String)] = [
    ("", "第 1 行第 1 个字：到这里就没有了，后面少了一截"),
    ("{\"schema\": 1,\n \"set\": \"固原", "第 2 行第 12 个字：到这里就没有了，后面少了一截"),
    ("{\"schema\": 1,\n \"set\": 固原}", "第 2 行第 9 个字：这里不该是“固”，看看前后的引号、逗号和括号"),
    ("{\"schema\": 1,}", "第 1 行第 14 个字：这里不该是“}”，看看前后的引号、逗号和括号"),
    ("{\"schema\": 01}", "第 1 行第 13 个字：这里不该是“1”，看看前后的引号、逗号和括号"),
    ("{\"schema\": 1} {}", "第 1 行第 15 个字：这里不该是“{”，看看前后的引号、逗号和括号"),
    ("{\"a\": 1,\n\"a\": 2}", "第 2 行第 1 个字：“a”写了两次，留一个"),
    ("{\"a\": \"\\x\"}", "第 1 行第 8 个字：反斜杠后面的写法不认识"),
    ("{\"a\": \"\\ud83d\"}", "第 1 行第 8 个字：反斜杠后面的写法不认识"),
    ("{\"a\": \"b\nc\"}", "第 1 行第 9 个字：引号里有换行或控制字符"),
    (String(repeating: "[", count: 1_000_000), "第 1 行第 65 个字：括号套了 64 层以上"),
    ("[1]", "第 1 行第 1 个字：这里应是对象 { }，写的是列表 [ ]"),
    ("{}", "第 1 行第 1 个字：少了“schema”"),
    ("{\"schema\": \"1\"}", "第 1 行第 12 个字（schema）：这里应是数字，写的是引号里的文字"),
    ("{\"schema\": 1e9}", "第 1 行第 12 个字（schema）：1e9 应是 1 到 1000000000 的整数"),
    ("{\"schema\": 1, \"sett\": 2}", "第 1 行第 15 个字（sett）：多了不认识的“sett”"),
    ("{\"schema\": 1}", "第 1 行第 1 个字：少了“set”"),
    (
      draft(value: #"{"amount": 12.5, "in": "wanYuan"}"#),
      "第 3 行第 17 个字（forms.a.fields.values.b.amount）：这里应是引号里的文字，写的是数字"
    ),
    (
      draft(value: #"{"amount": "12..5", "in": "yuan"}"#),
      "第 3 行第 17 个字（forms.a.fields.values.b.amount）：“12..5”读不懂："
    ),
    (draft(value: #"{"amount": "12.5"}"#), "第 3 行第 17 个字（forms.a.fields.values.b.amount）：少了“in”"),
    (
      draft(value: #"{"amount": "1", "in": "usd"}"#),
      "第 3 行第 28 个字（forms.a.fields.values.b.in）：不认识“usd”，可以写 yuan、wanYuan"
    ),
    (
      draft(value: #"{"text": "1", "in": "yuan"}"#),
      "第 3 行第 20 个字（forms.a.fields.values.b.in）：多了不认识的“in”"
    ),
    (
      draft(value: #"{"texte": "1"}"#),
      "第 3 行第 7 个字（forms.a.fields.values.b.texte）：不认识“texte”，可以写 amount、blank、"
    ),
    (draft(value: #"{"text": "1", "code": "1"}"#), "\(value)）：一个答案只能有一种写法，这里有 2 种"),
    (draft(value: "{}"), "\(value)）：一个答案只能有一种写法，这里有 0 种"),
    (draft(value: "null"), "\(value)）：这里应是对象 { }，写的是空值 null"),
    (draft(value: #"{"blank": "x"}"#), "第 3 行第 16 个字（forms.a.fields.values.b.blank）：空白后面不该有“x”"),
    (
      draft(value: #"{"percent": "1.234"}"#),
      "第 3 行第 18 个字（forms.a.fields.values.b.percent）：“1.234”读不懂：百分数最多 2 位小数"
    ),
    (draft(value: #"{"count": "1.5"}"#), "第 3 行第 16 个字（forms.a.fields.values.b.count）：“1.5”读不懂："),
    (
      draft(value: #"{"row": 99999999999999999999}"#),
      "第 3 行第 14 个字（forms.a.fields.values.b.row）：99999999999999999999 应是 1 到 1000000000 的整数"
    ),
    (
      draft(value: #"{"cell": {"form": "a", "column": "b", "key": 1, "line": "c"}}"#),
      "第 3 行第 15 个字（forms.a.fields.values.b.cell）：一格只能在一行里：key、line、code 留一个"
    ),
    (draft(row: #"{"key": 1}"#), "第 3 行第 9 个字（forms.a.lists.rows[2].key）：编号 1 用了两次"),
    (draft(row: #"{"key": 0}"#), "第 3 行第 9 个字（forms.a.lists.rows[2].key）：0 应是 1 到 1000000000 的整数"),
    (
      draft(row: #"{"key": 9223372036854775807}"#),
      "第 3 行第 9 个字（forms.a.lists.rows[2].key）：9223372036854775807 应是 1 到 1000000000 的整数"
    ),
    (draft(row: #"{"keys": 2}"#), "第 3 行第 2 个字（forms.a.lists.rows[2].keys）：多了不认识的“keys”"),
    (draft(row: "true"), "第 3 行第 1 个字（forms.a.lists.rows[2]）：这里应是对象 { }，写的是真假值"),
  ]

  @Test(arguments: texts)
  func saysWhatIsWrongAndWhere(text: String, sentence: String) throws {
    let error = try #require(throws: DraftError.self) {
      try DraftCoding.draft(from: Array(text.utf8), path: "a.json")
    }
    #expect(error.description.hasPrefix("a.json 读不出来：" + sentence), "\(error)")
  }

  @Test func refusesTextThatIsNotUTF8() throws {
    let bytes = Array("{\"a\": \"".utf8) + [0xB9, 0xCC] + Array("\"}".utf8)
    let error = try #require(throws: DraftError.self) {
      try DraftCoding.draft(from: bytes, path: "a.json")
    }
    #expect(error.description == "a.json 读不出来：第 1 行第 8 个字：文字不是 UTF-8 编码")
  }

  @Test func passesOverAByteOrderMark() throws {
    let bytes = try [0xEF, 0xBB, 0xBF] + Samples.fixture("schema-1.json")
    #expect(try DraftCoding.draft(from: bytes, path: "a.json") == Samples.first())
  }

  @Test func readsEveryEscape() throws {
    let text = #"{"a\/\"\\\b\f\n\r\t\u56fa\ud83d\ude00": null}"#
    let node = try JSONReader.read(Array(text.utf8))
    #expect(try node.members().first?.key == "a/\"\\\u{8}\u{C}\n\r\t固😀")
  }

  /// A draft cut short is refused, and no byte changed in it makes the program stop.
  @Test func survivesCutsAndRandomBytes() throws {
    let bytes = try Samples.fixture("schema-1.json")
    for count in stride(from: 0, to: bytes.count - 2, by: 7) {
      #expect(throws: DraftError.self) {
        try DraftCoding.draft(from: Array(bytes.prefix(count)), path: "\(count)")
      }
    }
    var generator = SeededGenerator(seed: 20_261_121)
    for _ in 0..<1_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        changed[index] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let draft = try? DraftCoding.draft(from: changed, path: "") else { continue }
      #expect(try DraftCoding.draft(from: DraftCoding.bytes(of: draft), path: "") == draft)
    }
  }
}
