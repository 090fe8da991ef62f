import Forms
import Foundation
import Testing

@testable import Drafts

struct DraftRecoveryTests {
  private let folder: TemporaryFolder
  private let store: DraftStore
  private let name: DraftName

  init() throws {
    folder = try TemporaryFolder()
    store = folder.store
    name = try DraftName("a")
  }

  private func draft(_ changed: String) throws -> Draft {
    var draft = try Samples.first()
    draft.changed = changed
    return draft
  }

  private static let unreadable = [
    ("{\"schema\": 1", "第 1 行第 13 个字：到这里就没有了，后面少了一截"),
    (#"{"schema": 4, "what": "ever"}"#, "是第 4 版格式，本程序最高支持第 3 版"),
    (
      #"{"schema": 1, "set": "x", "setVersion": 1, "changed": "", "nextKey": 1}"#,
      "用的套表“x”这里没有，现有 guyuan-2025"
    ),
  ]

  @Test(arguments: unreadable)
  func namesWhatItCannotReadAndPutsItAsideBeforeGoingOn(text: String, reason: String) throws {
    try store.create(try draft("1"), named: name).save(try draft("2"))
    try folder.put(text, in: "a.json")
    let error = try #require(throws: DraftError.self) { try store.open(name) }
    #expect(error.description.contains(reason))
    #expect(try folder.text("a.json") == text)

    let version = try #require(store.newestReadable(name))
    #expect(version.kind == .previous && version.draft.changed == "1")
    let session = try store.recover(name, with: version.draft)
    try session.save(try draft("3"))
    #expect(try store.read(name) == draft("3"))
    #expect(try folder.text("a.aside-1.json") == text)
  }

  @Test(arguments: unreadable)
  func doesNotWriteOverAFileThatChangedMeanwhile(text: String, reason: String) throws {
    let session = try store.create(try draft("1"), named: name)
    try folder.put(text, in: "a.json")
    #expect(throws: DraftError.changedOutside(path: session.path)) {
      try session.save(try draft("2"))
    }
    #expect(try folder.text("a.json") == text)
    #expect(try session.putAside() == folder.path + "/a.aside-1.json")
    try session.save(try draft("2"))
    #expect(try folder.text("a.aside-1.json") == text)
    #expect(try store.read(name) == draft("2"))
  }

  @Test func writesADraftAnewThatWasDeletedMeanwhile() throws {
    let session = try store.create(try draft("1"), named: name)
    try FileManager.default.removeItem(atPath: session.path)
    try session.save(try draft("1"))
    #expect(try store.read(name) == draft("1"))
  }

  @Test func offersTheNewestOfTheVersionsThatCanBeRead() throws {
    _ = try store.create(try draft("1"), named: name)
    for changed in ["2", "3", "4"] { try store.open(name).save(try draft(changed)) }
    #expect(store.newestReadable(name)?.kind == .previous)
    try folder.put("", in: ".a.previous.json")
    #expect(store.newestReadable(name)?.kind == .sitting(1))
    #expect(store.newestReadable(name)?.draft.changed == "3")
    try folder.put("", in: ".a.sitting-1.json")
    #expect(store.newestReadable(name)?.draft.changed == "2")
    try folder.put("", in: ".a.sitting-2.json")
    #expect(store.newestReadable(name) == nil)
  }

  @Test func refusesAFileThatIsNoDraftBySizeOrSort() throws {
    let path = store.path(of: name)
    try Data(count: 100_000_000).write(to: URL(filePath: path))
    #expect(
      throws: DraftError.tooLarge(path: path, bytes: 100_000_000, limit: DraftStore.sizeLimit)
    ) { try store.read(name) }
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: DraftError.missing(path: path)) { try store.read(name) }
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: DraftError.cannotRead(path: path, reason: SystemReason(number: EINVAL))) {
      try store.read(name)
    }
  }

  @Test func refusesAFileOfVeryManyValues() throws {
    let text = "[" + String(repeating: "[],", count: 500_000) + "0]"
    try folder.put(text, in: "a.json")
    #expect(throws: DraftError.self) { try store.read(name) }
  }
}
