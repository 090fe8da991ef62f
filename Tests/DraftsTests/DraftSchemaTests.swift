import Foundation
import Testing

@testable import Drafts

/// The published schema says what the program reads and writes, judged by Debian's python3-jsonschema.
struct DraftSchemaTests {
  private static let program = """
    import json, sys
    from jsonschema import Draft202012Validator as Validator
    schema = json.load(open(sys.argv[1]))
    Validator.check_schema(schema)
    validator = Validator(schema)
    for path in sys.argv[2:]:
        document = json.load(open(path))
        print("yes" if validator.is_valid(document) else "no")
    """

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What the schema says of each text.
  private func verdicts(on texts: [String]) throws -> [Bool] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let files = texts.indices.map { "\(folder.path)/\($0).json" }
    for (index, text) in texts.enumerated() { try folder.put(text, in: "\(index).json") }
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments =
      ["-c", Self.program, root.appending(path: "Templates/draft.schema.json").path()] + files
    python.standardOutput = output
    try python.run()
    let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
    return answer.split(separator: "\n").map { $0 == "yes" }
  }

  @Test func takesTheFixtureAndEveryWrittenDraft() throws {
    var texts = [String(decoding: try Samples.fixture("schema-3.json"), as: UTF8.self)]
    for seed in UInt64(1_000)..<1_060 {
      var random = RandomDraft(seed: seed)
      texts.append(String(decoding: DraftCoding.bytes(of: random.draft()), as: UTF8.self))
    }
    #expect(try verdicts(on: texts) == texts.map { _ in true })
  }

  /// One thing wrong in the fixture, written as `what stands there` → `what stands there instead`.
  private static let wrong = [
    (#""schema": 3"#, #""schema": 4"#),
    (#""nextKey": 12,"#, ""),
    (#""setVersion": 3"#, #""setVersion": "3""#),
    (#"{"blank": ""}"#, #"{"blank": "x"}"#),
    (#"{"amount": "38*0.2", "in": "wanYuan"}"#, #"{"amount": 7.6, "in": "wanYuan"}"#),
    (#"{"amount": "38*0.2", "in": "wanYuan"}"#, #"{"amount": "38*0.2"}"#),
    (#"{"amount": "38*0.2", "in": "wanYuan"}"#, #"{"amount": "38*0.2", "in": "usd"}"#),
    (#"{"code": "2010301"},"#, #"{"code": "2010301", "text": ""},"#),
    (#"{"code": "2010301"},"#, #"{"codes": "2010301"},"#),
    (#"{"code": "2010301"},"#, #"{"printedBlank": ""},"#),
    (#"{"key": 9}"#, #"{"key": 0}"#),
    (#"{"key": 9}"#, "{}"),
    (#""kind": "explained""#, #""kind": "other""#),
    (#""words": """#, #""words": 1"#),
    (#"{"code": "", "column": "total", "form": "t2"}"#, #"{"column": "total"}"#),
    (#"{"code": "", "column""#, #"{"code": "", "line": "a", "column""#),
    (#"{"code": "2010301", "unit": 1}"#, #"{"code": "2010301", "key": 1}"#),
    (#""occurrence": 2"#, #""occurrence": 0"#),
    (#""occurrence": 2, "printed": """#, #""occurrence": 2"#),
    (#"{"label": "……"}"#, #"{"name": "……"}"#),
    (#""set": "guyuan-2024","#, ""),
    (#""source": "2024"#, #""year": "2024"#),
    (#""typed": "2010302 150""#, #""typing": "2010302 150""#),
  ]

  @Test func refusesWhatTheProgramRefuses() throws {
    let text = String(decoding: try Samples.fixture("schema-3.json"), as: UTF8.self)
    let texts = Self.wrong.map { text.replacing($0.0, with: $0.1, maxReplacements: 1) }
    for (index, changed) in texts.enumerated() {
      #expect(changed != text, "\(Self.wrong[index])")
      #expect(throws: DraftError.self, "\(Self.wrong[index])") {
        try DraftCoding.draft(from: Array(changed.utf8), path: "")
      }
    }
    #expect(try verdicts(on: texts) == texts.map { _ in false })
  }
}
