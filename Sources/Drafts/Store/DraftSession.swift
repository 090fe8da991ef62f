import Forms
import Glibc

/// A draft that is open here and nowhere else, until the last reference to the session goes.
package final class DraftSession {
  package let name: DraftName
  /// The draft as it was when it was opened.
  package let opened: Draft
  /// The path of its file.
  package var path: String { files.draft }

  private let store: DraftStore
  private let files: DraftFiles
  private let lock: DraftLock
  /// What the file holds as far as this program knows; `nil` if it should not be there.
  private var stored: [UInt8]?
  /// Whether the state before this sitting has been kept.
  private var isSittingKept = false

  init(
    name: DraftName, store: DraftStore, draft: Draft, stored: [UInt8]?, lock: consuming DraftLock
  ) {
    self.name = name
    self.store = store
    self.files = store.files(name)
    self.opened = draft
    self.stored = stored
    self.lock = lock
  }

  /// Saves the draft in one step and waits until the disk has it.
  ///
  /// Keeps the save before it, and at the first save of a sitting the state before the sitting.
  /// A draft that holds what the file holds is not written again. Where it throws, the file is as
  /// it was; `changedOutside` if another program has written it meanwhile.
  package func save(_ draft: Draft) throws(DraftError) {
    let bytes = DraftCoding.bytes(of: draft)
    if try isFileThere(), bytes == stored { return }
    do throws(SystemReason) {
      let pending = try PendingFile(files.saving, bytes)
      try keepVersions()
      try pending.commit(to: files.draft)
      stored = bytes
      try File(files.folder, O_RDONLY | O_DIRECTORY).sync()
    } catch {
      throw .cannotWrite(path: files.draft, reason: error)
    }
  }

  /// Puts the file as it stands aside under another name; the next save writes a new one.
  ///
  /// Gives the path of the version put aside.
  package func putAside() throws(DraftError) -> String {
    let path = try store.putAside(name)
    stored = nil
    return path
  }

  /// Whether there is a file. Throws `changedOutside` if it is not what was last read or saved here;
  /// one that was deleted is written anew.
  private func isFileThere() throws(DraftError) -> Bool {
    let bytes: [UInt8]
    do throws(DraftError) {
      bytes = try store.bytes(of: files.draft)
    } catch .missing {
      return false
    }
    guard bytes == stored else { throw .changedOutside(path: files.draft) }
    return true
  }

  /// Keeps what the file held, as the save before and, once a sitting, as the state before it.
  private func keepVersions() throws(SystemReason) {
    guard let stored else { return }
    if !isSittingKept {
      if rename(files.sitting(1), files.sitting(2)) != 0, errno != ENOENT { throw .last }
      try keep(stored, as: files.sitting(1))
      isSittingKept = true
    }
    try keep(stored, as: files.previous)
  }

  /// Writes a version. It need not be on the disk before the save: the draft it was still is.
  private func keep(_ bytes: [UInt8], as path: String) throws(SystemReason) {
    let pending = try PendingFile(files.keeping, bytes, isSynced: false)
    try pending.commit(to: path)
  }
}
