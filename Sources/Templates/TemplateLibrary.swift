import Forms

/// The folder `Templates/`: which sets it holds, and each of them as values.
package struct TemplateLibrary: Sendable {
  /// A set by its id and what a clerk reads.
  package struct Entry: Hashable, Sendable {
    package var id: String
    package var name: String
    package var year: Int
  }

  /// Where the templates are.
  package let path: String

  package init(folder path: String) {
    self.path = path
  }

  private var folder: TemplateFolder { TemplateFolder(path: path) }

  /// The sets by id, read from the first lines of their files only.
  package var sets: [Entry] {
    folder.folders(in: "sets").compactMap { id in
      folder.bytes(of: "sets/\(id)/set.yaml").map { entry(id, String(decoding: $0, as: UTF8.self)) }
    }
  }

  private func entry(_ id: String, _ text: String) -> Entry {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
    return Entry(
      id: id, name: Self.value(of: "name: ", in: lines) ?? id,
      year: Self.value(of: "year: ", in: lines).flatMap { Int($0) } ?? 0)
  }

  private static func value(of key: String, in lines: [Substring]) -> String? {
    let line = lines.first { $0.utf8.starts(with: key.utf8) }
    return line.map { String(Substring($0.utf8.dropFirst(key.utf8.count))) }
  }

  /// The set with this id and its pages.
  ///
  /// Reads only the files this set names. Throws every problem at once, each with its place; circles
  /// are left to `lint`.
  package func load(_ id: String) throws(TemplateErrors) -> LoadedSet {
    let log = ProblemLog()
    guard let loaded = reader(id, log: log)?.read(), log.isEmpty else {
      throw TemplateErrors(log.problems)
    }
    return loaded
  }

  /// The sets with these ids and their pages, read side by side; throws all their problems at once.
  package func load(_ ids: [String]) throws(TemplateErrors) -> [LoadedSet] {
    let log = ProblemLog()
    let loaded = ids.concurrentMap { reader($0, log: log)?.read() }.compactMap(\.self)
    guard loaded.count == ids.count, log.isEmpty else { throw TemplateErrors(log.problems) }
    return loaded
  }

  /// The set with this id without its pages, for filling in and checking.
  ///
  /// Throws every problem of its forms and rules at once; circles are left to `lint`.
  package func set(_ id: String) throws(TemplateErrors) -> TemplateSet {
    let log = ProblemLog()
    let set = reader(id, log: log)?.readSet()
    guard let set, log.isEmpty else { throw TemplateErrors(log.problems) }
    return set
  }

  private func reader(_ id: String, log: ProblemLog) -> SetReader? {
    let ids = folder.folders(in: "sets")
    guard ids.contains(id) else {
      log.add(
        .unknown(.set, id, near: nearestName(to: id, in: ids)),
        at: Place(file: "sets/\(id)/set.yaml"))
      return nil
    }
    return SetReader(folder: folder, id: id, log: log)
  }

  /// The code lists of the newest year there is, by name.
  ///
  /// Throws every problem at once, each with its place.
  package func codeLists() throws(TemplateErrors) -> [CodeList] {
    let log = ProblemLog()
    guard let year = folder.folders(in: "codes").max() else { return [] }
    let lists = CodeListReader(folder: folder, log: log).lists(year: year)
    guard log.isEmpty else { throw TemplateErrors(log.problems) }
    return CodeListReader.names.compactMap { lists[$0.0] }
  }

  /// The indicator bank; empty where a folder of templates has none.
  ///
  /// Throws every problem at once, each with its place. No set needs it: read it when a sheet is asked.
  package func bank() throws(TemplateErrors) -> IndicatorBank {
    let log = ProblemLog()
    let bank = bank(log)
    guard log.isEmpty else { throw TemplateErrors(log.problems) }
    return bank
  }

  private func bank(_ log: ProblemLog) -> IndicatorBank {
    guard folder.folders(in: "").contains("bank") else { return IndicatorBank() }
    return BankReader(folder: folder, log: log).read()
  }

  /// Every problem of the bank, of every set, and families no set uses; none if all is well.
  package func lint() -> [TemplateProblem] {
    let log = ProblemLog()
    _ = bank(log)
    var used: Set<String> = []
    for id in folder.folders(in: "sets") {
      let own = ProblemLog()
      used.formUnion(SetReader(folder: folder, id: id, log: own).families())
      _ = reader(id, log: own)?.readThrough()
      log.add(own)
    }
    for family in folder.folders(in: "forms") where !used.contains(family) {
      log.add(.unusedFamily(family), at: Place(file: "forms/\(family)/form.yaml"))
    }
    return log.problems
  }
}
