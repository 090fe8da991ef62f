import Forms
import Glibc

extension DraftStore {
  /// Opens a draft to be filled in, alone. An example is opened as a copy under a free name.
  package func open(_ name: DraftName) throws(DraftError) -> DraftSession {
    let path = files(name).draft
    guard name.isExample else {
      _ = try bytes(of: path)
      let lock = try DraftLock.take(files(name))
      let bytes = try bytes(of: path)
      let draft = try draft(from: bytes, path: path)
      return DraftSession(name: name, store: self, draft: draft, stored: bytes, lock: lock)
    }
    return try create(try read(name), named: freeName(like: name.withoutExample))
  }

  /// Starts a draft and saves it, so that a folder that takes nothing shows before any answer.
  ///
  /// Makes the folder if there is none. Throws `existing` if the name is taken.
  package func create(_ draft: Draft, named name: DraftName) throws(DraftError) -> DraftSession {
    guard !name.isExample, !name.isAside else { throw .badName(name.text, .reserved) }
    try makeFolder()
    let lock = try DraftLock.take(files(name))
    guard access(files(name).draft, F_OK) != 0 else { throw .existing(path: files(name).draft) }
    let session = DraftSession(name: name, store: self, draft: draft, stored: nil, lock: lock)
    try session.save(draft)
    return session
  }

  /// A name like this that no draft has: `NAME`, `NAME-2`, `NAME-3`, ….
  package func freeName(like text: String) throws(DraftError) -> DraftName {
    var number = 1
    while true {
      let name = try DraftName(number == 1 ? text : "\(text)-\(number)")
      if access(files(name).draft, F_OK) != 0 { return name }
      number += 1
    }
  }

  private func makeFolder() throws(DraftError) {
    var path = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      path += "/" + part
      guard mkdir(path, 0o700) == 0 || errno == EEXIST || access(path, F_OK) == 0 else {
        throw .cannotWrite(path: folder, reason: .last)
      }
    }
  }
}
