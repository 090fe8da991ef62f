import Forms

/// Reads the passages of a set: those of its family, and its own, which replace them by id.
struct PassageLoader {
  let folder: TemplateFolder
  let log: ProblemLog

  func passages(of set: String, family: Marked?, forms: [String: Form]) -> [Passage] {
    var sources = family.map { read("passages/\($0.text).text", at: $0.place) } ?? []
    let own = "sets/\(set)/passages.text"
    if folder.bytes(of: own) != nil {
      for source in read(own, at: Place(file: own)) {
        if let index = sources.firstIndex(where: { $0.id.text == source.id.text }) {
          sources[index] = source
        } else {
          sources.append(source)
        }
      }
    }
    let compiler = PassageCompiler(sources, forms: forms, log: log)
    return sources.map { compiler.passage($0) }
  }

  private func read(_ file: String, at place: Place) -> [PassageSource] {
    guard folder.bytes(of: file) != nil else {
      log.add(.unknown(.passage, file, near: nil), at: place)
      return []
    }
    return folder.text(of: file, log: log).map { PassageFile($0, file: file, log: log).sources }
      ?? []
  }
}
