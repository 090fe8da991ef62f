import Glibc

/// The right to write a draft, held by one program at a time.
///
/// The system gives it back when the lock goes out of use or the program ends, however it ends; a
/// lock file that is left over holds nothing.
struct DraftLock: ~Copyable {
  private let file: File

  private init(_ file: consuming File) { self.file = file }

  /// Takes the lock and writes down who has it; throws `locked` if another program has it.
  static func take(_ files: DraftFiles) throws(DraftError) -> DraftLock {
    let file: File
    let isFree: Bool
    do throws(SystemReason) {
      let opened = try File(files.lock, O_RDWR | O_CREAT | O_NOFOLLOW)
      isFree = try opened.lock()
      if isFree { try opened.replace(with: Array(LockHolder.current.text.utf8)) }
      file = opened
    } catch {
      throw .cannotWrite(path: files.lock, reason: error)
    }
    guard isFree else { throw .locked(path: files.draft, by: holder(in: file)) }
    return DraftLock(file)
  }

  /// Who a lock file says has it.
  private static func holder(in file: borrowing File) -> LockHolder? {
    let bytes = (try? file.bytes(limit: 1_000)).flatMap { $0 } ?? []
    return LockHolder(text: String(decoding: bytes, as: UTF8.self))
  }
}
