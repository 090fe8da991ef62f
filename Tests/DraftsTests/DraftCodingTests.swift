import Forms
import Testing

@testable import Drafts

struct DraftCodingTests {
  @Test func readsADraftOfSchema1() throws {
    let draft = try DraftCoding.draft(from: Samples.fixture("schema-1.json"), path: "a.json")
    #expect(try draft == Samples.first())
  }

  @Test func readsADraftOfSchema2WithWhatLastYearSays() throws {
    let draft = try DraftCoding.draft(from: Samples.fixture("schema-2.json"), path: "a.json")
    #expect(try draft == Samples.second())
  }

  @Test func readsADraftOfSchema3WithWhatA核实说明Covers() throws {
    let draft = try DraftCoding.draft(from: Samples.fixture("schema-3.json"), path: "a.json")
    #expect(try draft == Samples.third())
  }

  @Test func writesADraftAsTheFixtureHasIt() throws {
    let text = String(decoding: DraftCoding.bytes(of: try Samples.third()), as: UTF8.self)
    #expect(try text == String(decoding: Samples.fixture("schema-3.json"), as: UTF8.self))
  }

  @Test func readsBackWhatItWroteToTheSameBytes() throws {
    for seed in UInt64(1)...400 {
      var random = RandomDraft(seed: seed)
      let draft = random.draft()
      let bytes = DraftCoding.bytes(of: draft)
      let read = try DraftCoding.draft(from: bytes, path: "seed \(seed)")
      #expect(read == draft, "seed \(seed)")
      #expect(DraftCoding.bytes(of: read) == bytes, "seed \(seed)")
    }
  }

  @Test func keepsThePrecisionOfAnAmount() throws {
    let cell = CellID(form: FormID("t1"), field: "a")
    for (text, unit) in [("0.00", MoneyUnit.yuan), ("0.00", .wanYuan), ("29.80", .wanYuan)] {
      var draft = Draft(set: "s", setVersion: 1)
      let amount = try Amount(parsing: text, unit: unit)
      draft.answers.apply(.answer(cell, .amount(amount)))
      let read = try DraftCoding.draft(from: DraftCoding.bytes(of: draft), path: "")
      #expect(read.answers.values[cell] == .amount(amount))
    }
  }

  @Test func raisesANextKeyThatKeysInUseHavePassed() throws {
    let text = #"""
      {"schema": 1, "set": "s", "setVersion": 1, "changed": "", "nextKey": 1, "forms":
        {"units": {"lists": {"rows": [{"key": 8}]}}}}
      """#
    let draft = try DraftCoding.draft(from: Array(text.utf8), path: "")
    #expect(draft.answers.nextKey == 9)
  }

  @Test func takesOlderSchemasThroughEveryStepInOrder() throws {
    let renamed = DraftMigrations(steps: [secondFromFirst, thirdFromSecond])
    let text = #"{"schema": 1, "setName": "s", "setVersion": 1, "changed": "", "nextKey": 1}"#
    let draft = try DraftCoding.draft(from: Array(text.utf8), path: "", migrations: renamed)
    #expect(draft == Draft(set: "s", setVersion: 1))
    #expect(throws: DraftError.newerSchema(path: "a", found: 4, supported: 3)) {
      try DraftCoding.draft(from: Array(#"{"schema": 4}"#.utf8), path: "a", migrations: renamed)
    }
  }
}

@Sendable private func secondFromFirst(_ root: JSONNode) throws(JSONFault) -> JSONNode {
  try root.renaming("setName", to: "set2")
}

@Sendable private func thirdFromSecond(_ root: JSONNode) throws(JSONFault) -> JSONNode {
  try root.renaming("set2", to: "set")
}

extension JSONNode {
  /// The same object with a key renamed.
  fileprivate func renaming(_ key: String, to new: String) throws(JSONFault) -> JSONNode {
    var members = try members()
    for index in members.indices where members[index].key == key { members[index].key = new }
    return JSONNode(.object(members), offset: offset)
  }
}
