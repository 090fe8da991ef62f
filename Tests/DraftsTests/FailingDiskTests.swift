import Forms
import Foundation
import Testing

@testable import Drafts

/// Saves that the disk refuses: the draft is as it was, and the reason is said.
struct FailingDiskTests {
  private let name: DraftName
  private let folder: TemporaryFolder

  init() throws {
    name = try DraftName("a")
    folder = try TemporaryFolder()
  }

  private func draft(_ changed: String) throws -> Draft {
    var draft = try Samples.first()
    draft.changed = changed
    return draft
  }

  private func expectRefusal(
    _ number: Int32, saving draft: Draft, _ session: DraftSession,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let reason = SystemReason(number: number)
    #expect(
      throws: DraftError.cannotWrite(path: session.path, reason: reason),
      sourceLocation: sourceLocation
    ) { try session.save(draft) }
  }

  @Test func saysThatADiskIsFull() throws {
    let error = #expect(throws: SystemReason.self) {
      try File("/dev/full", O_WRONLY).write([1])
    }
    #expect(error?.number == ENOSPC)
  }

  @Test(.enabled(if: SmallDisk.isPossible)) func keepsTheDraftWhenTheDiskIsFull() throws {
    let disk = try SmallDisk(folder.path)
    let session = try folder.store.create(try draft("1"), named: name)
    var large = try draft("2")
    large.orphans = [Draft.Orphan(path: "x", text: String(repeating: "满", count: 100_000))]
    expectRefusal(ENOSPC, saving: large, session)
    #expect(try folder.store.read(name) == draft("1"))
    #expect(try folder.files == ["a.json", "a.lock"])
    try session.save(try draft("2"))
    #expect(try folder.store.read(name) == draft("2"))
    withExtendedLifetime(disk) {}
  }

  @Test(.enabled(if: SmallDisk.isPossible)) func readsButDoesNotOpenOnAReadOnlyDisk() throws {
    let disk = try SmallDisk(folder.path)
    _ = try folder.store.create(try draft("1"), named: name)
    try disk.makeReadOnly()
    let lock = folder.path + "/a.lock"
    #expect(throws: DraftError.cannotWrite(path: lock, reason: SystemReason(number: EROFS))) {
      try folder.store.open(name)
    }
    #expect(try folder.store.read(name) == draft("1"))
  }

  @Test func saysThatTheFolderIsGone() throws {
    let session = try folder.store.create(try draft("1"), named: name)
    try FileManager.default.removeItem(atPath: folder.path)
    expectRefusal(ENOENT, saving: try draft("2"), session)
  }

  @Test func saysThatTheFolderIsNone() throws {
    try folder.put("", in: "file")
    let store = DraftStore(folder: folder.path + "/file", sets: ["guyuan-2025"])
    let lock = folder.path + "/file/a.lock"
    #expect(throws: DraftError.cannotWrite(path: lock, reason: SystemReason(number: ENOTDIR))) {
      try store.create(try draft("1"), named: name)
    }
    #expect(throws: DraftError.self) { try store.list() }
  }

  @Test func keepsTheDraftWhenAVersionCannotBeKept() throws {
    let session = try folder.store.create(try draft("1"), named: name)
    let previous = folder.path + "/.a.previous.json/x"
    try FileManager.default.createDirectory(atPath: previous, withIntermediateDirectories: true)
    expectRefusal(EISDIR, saving: try draft("2"), session)
    #expect(try folder.store.read(name) == draft("1"))
    #expect(try folder.files.filter { $0.hasSuffix("ing") } == [])
  }
}
