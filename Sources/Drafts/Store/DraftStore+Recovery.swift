import Forms
import Glibc

extension DraftStore {
  /// The newest version of a draft that can be read: the save before the last, or the state before
  /// one of the last two sittings; `nil` if there is none. Says nothing of the draft itself.
  package func newestReadable(_ name: DraftName) -> DraftVersion? {
    let files = files(name)
    let versions: [(DraftVersion.Kind, String)] = [
      (.previous, files.previous), (.sitting(1), files.sitting(1)),
      (.sitting(2), files.sitting(2)),
    ]
    for (kind, path) in versions {
      guard let bytes = try? bytes(of: path), let draft = try? draft(from: bytes, path: path)
      else { continue }
      return DraftVersion(kind: kind, path: path, draft: draft)
    }
    return nil
  }

  /// Reads one of the versions kept beside a draft. Throws `missing` if there is none.
  package func read(_ kind: DraftVersion.Kind, of name: DraftName) throws(DraftError)
    -> DraftVersion
  {
    let files = files(name)
    let path =
      switch kind {
      case .previous: files.previous
      case .sitting(let number): files.sitting(number)
      }
    return DraftVersion(
      kind: kind, path: path, draft: try draft(from: try bytes(of: path), path: path))
  }

  /// Opens `draft` under a name whose file cannot be read; that file is put aside first.
  package func recover(_ name: DraftName, with draft: Draft) throws(DraftError) -> DraftSession {
    let lock = try DraftLock.take(files(name))
    let session = DraftSession(name: name, store: self, draft: draft, stored: nil, lock: lock)
    if access(files(name).draft, F_OK) == 0 { _ = try session.putAside() }
    try session.save(draft)
    return session
  }

  /// Renames a draft's file to a free `NAME.aside-N.json`; gives that path.
  func putAside(_ name: DraftName) throws(DraftError) -> String {
    let files = files(name)
    var number = 1
    while access(files.aside(number), F_OK) == 0 { number += 1 }
    guard rename(files.draft, files.aside(number)) == 0 else {
      throw .cannotWrite(path: files.aside(number), reason: .last)
    }
    return files.aside(number)
  }
}
