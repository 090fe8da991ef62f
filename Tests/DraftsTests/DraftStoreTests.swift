import Forms
import Foundation
import Testing

@testable import Drafts

struct DraftStoreTests {
  private let folder: TemporaryFolder
  private let store: DraftStore
  private let name: DraftName

  init() throws {
    folder = try TemporaryFolder()
    store = folder.store
    name = try DraftName("2026-教师培训")
  }

  private func draft(_ changed: String) throws -> Draft {
    var draft = try Samples.first()
    draft.changed = changed
    return draft
  }

  private func changed(_ file: String) throws -> String {
    try DraftCoding.draft(from: Array(folder.text(file).utf8), path: file).changed
  }

  @Test func savesADraftThatReadsTheSame() throws {
    let session = try store.create(try draft("1"), named: name)
    try session.save(try draft("2"))
    #expect(try store.read(name) == draft("2"))
    #expect(try folder.text("2026-教师培训.json").utf8.last == UInt8(ascii: "\n"))
  }

  @Test func keepsFilesForTheirOwnerAlone() throws {
    let session = try store.create(try draft("1"), named: name)
    try session.save(try draft("2"))
    for file in try folder.files { #expect(try folder.mode(file) == 0o600, "\(file)") }
  }

  @Test func keepsTheSaveBeforeAndTheStatesBeforeTwoSittings() throws {
    _ = try store.create(try draft("1"), named: name)
    for sitting in [["2", "3"], ["4", "5", "6"], ["7", "8"]] {
      let session = try store.open(name)
      for changed in sitting { try session.save(try draft(changed)) }
    }
    _ = try store.open(name)
    #expect(try changed("2026-教师培训.json") == "8")
    #expect(try changed(".2026-教师培训.previous.json") == "7")
    #expect(try changed(".2026-教师培训.sitting-1.json") == "6")
    #expect(try changed(".2026-教师培训.sitting-2.json") == "3")
    #expect(try folder.files.count == 5)
  }

  @Test func writesNothingWhereNothingChanged() throws {
    _ = try store.create(try draft("1"), named: name)
    try store.open(name).save(try draft("1"))
    #expect(try folder.files == ["2026-教师培训.json", "2026-教师培训.lock"])
  }

  @Test func refusesASecondProgramAndSaysWhoHasIt() throws {
    let session = try store.create(try draft("1"), named: name)
    let error = try #require(throws: DraftError.self) { try folder.store.open(name) }
    guard case .locked(path: session.path, by: let holder?) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(holder.process == getpid())
    let host = try String(contentsOfFile: "/proc/sys/kernel/hostname", encoding: .utf8)
    #expect(holder.host + "\n" == host)
    #expect(try store.read(name) == draft("1"))
    withExtendedLifetime(session) {}
  }

  @Test func aLockFileThatIsLeftOverHoldsNothing() throws {
    _ = try store.create(try draft("1"), named: name)
    try folder.put("elsewhere\n1\n2026-11-21T21:14:07+0800\n", in: "2026-教师培训.lock")
    #expect(try store.open(name).opened == draft("1"))
    let text = try folder.text("2026-教师培训.lock")
    #expect(LockHolder(text: text)?.process == getpid())
  }

  @Test func aKilledProgramGivesItsLockBack() throws {
    _ = try store.create(try draft("1"), named: name)
    let other = Process()
    let output = Pipe()
    other.executableURL = URL(filePath: "/usr/bin/python3")
    other.arguments = [
      "-c",
      "import fcntl,sys,time\nf=open(sys.argv[1],'r+')\nfcntl.flock(f,2)\nprint('x',flush=True)\n"
        + "time.sleep(60)", "\(folder.path)/2026-教师培训.lock",
    ]
    other.standardOutput = output
    try other.run()
    #expect(output.fileHandleForReading.readData(ofLength: 1).count == 1)
    #expect(throws: DraftError.self) { try store.open(name) }
    kill(other.processIdentifier, SIGKILL)
    other.waitUntilExit()
    #expect(try store.open(name).opened == draft("1"))
  }

  @Test func aSaveCutShortLeavesTheDraftAsItWas() throws {
    _ = try store.create(try draft("1"), named: name)
    try folder.put("{\"schema\": 1, \"se", in: ".2026-教师培训.saving")
    try folder.put("{\"schema\": 1", in: ".2026-教师培训.keeping")
    let session = try store.open(name)
    #expect(session.opened == (try draft("1")))
    try session.save(try draft("2"))
    #expect(try changed("2026-教师培训.json") == "2")
    #expect(try changed(".2026-教师培训.previous.json") == "1")
    #expect(try folder.files.filter { $0.hasSuffix("ing") } == [])
  }

  @Test func startsNoDraftUnderANameThatIsTaken() throws {
    _ = try store.create(try draft("1"), named: name)
    #expect(throws: DraftError.existing(path: store.path(of: name))) {
      try store.create(try draft("2"), named: name)
    }
    #expect(throws: DraftError.badName("x.example", .reserved)) {
      try store.create(try draft("2"), named: DraftName("x.example"))
    }
  }

  @Test func opensAnExampleAsACopy() throws {
    let bytes = DraftCoding.bytes(of: try draft("1"))
    try folder.put(String(decoding: bytes, as: UTF8.self), in: "示例.example.json")
    let example = try DraftName("示例.example")
    let first = try store.open(example)
    let second = try store.open(example)
    try second.save(try draft("2"))
    #expect(first.name.text == "示例" && second.name.text == "示例-2")
    #expect(try changed("示例.example.json") == "1")
    #expect(try changed("示例-2.json") == "2")
  }

  @Test func listsDraftsTheLastOneFirstAndExamplesBehind() throws {
    let old = try store.create(try draft("1"), named: name)
    try old.save(try draft("2"))
    let bytes = String(decoding: DraftCoding.bytes(of: try draft("3")), as: UTF8.self)
    try folder.put(bytes, in: "a.example.json")
    try folder.put("{", in: "坏.json")
    try folder.put(bytes, in: "坏.aside-1.json")
    try folder.put("", in: "notes.txt")
    let past = Date(timeIntervalSince1970: 1_000)
    try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: old.path)
    let list = try store.list()
    #expect(list.map(\.name) == ["坏", "2026-教师培训", "a.example"])
    #expect(list.map(\.isExample) == [false, false, true])
    #expect(try list[1].draft.get() == draft("2"))
    #expect(list[1].modified == 1_000)
    #expect(throws: DraftError.self) { try list[0].draft.get() }
  }

  @Test func aFolderThatIsNotThereHasNoDraftsAndIsMade() throws {
    let store = DraftStore(folder: folder.path + "/a/b", sets: ["guyuan-2025"])
    #expect(try store.list().isEmpty)
    _ = try store.create(try draft("1"), named: name)
    #expect(try store.list().map(\.name) == ["2026-教师培训"])
  }
}
