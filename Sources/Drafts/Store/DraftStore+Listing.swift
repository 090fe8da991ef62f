import Forms
import Glibc

extension DraftStore {
  /// The drafts of the folder, the one written last first, examples behind; reads each of them.
  ///
  /// Versions kept beside a draft and those put aside are left out. A folder that is not there has
  /// no drafts.
  package func list() throws(DraftError) -> [DraftEntry] {
    let entries = try fileNames().compactMap(entry)
    return entries.sorted { left, right in
      (left.isExample ? 1 : 0, -left.modified, left.name)
        < (right.isExample ? 1 : 0, -right.modified, right.name)
    }
  }

  private func entry(_ file: String) -> DraftEntry? {
    guard file.hasSuffix(".json"), !file.hasPrefix(".") else { return nil }
    let text = String(file.dropLast(".json".count))
    let name = Result { () throws(DraftError) in try DraftName(text) }
    if case .success(let name) = name, name.isAside { return nil }
    let path = "\(folder)/\(file)"
    return DraftEntry(
      name: text, path: path, isExample: (try? name.get())?.isExample ?? false,
      modified: modified(path),
      draft: name.flatMap { name in Result { () throws(DraftError) in try read(name) } })
  }

  private func modified(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
  }

  private func fileNames() throws(DraftError) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw .cannotRead(path: folder, reason: .last)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}
