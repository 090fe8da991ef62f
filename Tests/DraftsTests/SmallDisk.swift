import Glibc

@testable import Drafts

/// A disk of 128 KB in a folder, where the system lets one be made; taken away afterwards.
final class SmallDisk {
  static var isPossible: Bool { getuid() == 0 && (try? canMount()) == true }

  private let path: String

  init(_ path: String) throws {
    self.path = path
    guard mount("tmpfs", path, "tmpfs", 0, "size=128k") == 0 else { throw SystemReason.last }
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  func makeReadOnly() throws {
    let flags = UInt(MS_RDONLY | MS_REMOUNT)
    guard mount("tmpfs", path, "tmpfs", flags, "") == 0 else { throw SystemReason.last }
  }

  private static func canMount() throws -> Bool {
    let folder = try TemporaryFolder()
    _ = try SmallDisk(folder.path)
    return true
  }
}
