import Foundation
import Glibc

/// A disk of 256 KB in a folder, where the system lets one be made.
struct SmallDisk {
  static let isPossible: Bool = {
    let folder = URL.temporaryDirectory.appending(path: "tianbao-\(UUID().uuidString)").path()
    guard mkdir(folder, 0o700) == 0 else { return false }
    defer { rmdir(folder) }
    guard let disk = try? SmallDisk(folder) else { return false }
    disk.takeAway()
    return true
  }()

  private let path: String

  init(_ path: String) throws {
    self.path = path
    guard mount("tmpfs", path, "tmpfs", 0, "size=256k") == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
    }
  }

  func takeAway() { umount2(path, Int32(MNT_DETACH)) }

  /// Fills the disk of a folder with a file.
  static func fill(_ file: String) {
    let descriptor = open(file, O_WRONLY | O_CREAT, 0o600)
    let page = [UInt8](repeating: 0x20, count: 4096)
    while write(descriptor, page, page.count) > 0 {}
    close(descriptor)
  }
}
