import Forms
import Layouts
import Synchronization
import Templates
import Texts

/// The template sets a text may belong to, each loaded when it is first looked at, once a process.
final class SetShelf: Sendable {
  private let library: TemplateLibrary
  private let entries: [TemplateLibrary.Entry]
  /// Whether the set was named and is not to be found out.
  private let isNamed: Bool
  private let held = Mutex(Held())

  /// What is on the shelf, by id of the set.
  private struct Held {
    var sets: [String: (loaded: LoadedSet, candidate: SetCandidate)] = [:]
    /// The sets that texts were found to belong to.
    var ready: [String: ShelvedSet] = [:]
  }

  /// All sets of a library, or only the one that was named.
  init(_ library: TemplateLibrary, named name: String? = nil) {
    self.library = library
    isNamed = name != nil
    entries = library.sets.filter { name == nil || $0.id == name }
  }

  /// The documents of a text with the set they belong to; throws where that is not clear, or where
  /// no table or sheet of the set is found, or the set cannot be loaded.
  func documents(in file: TextFile) throws(Failure) -> (set: ShelvedSet, documents: [ReadDocument])
  {
    let (set, outline) = try set(of: file)
    let documents = set.candidate.reader.read(outline).filter { !$0.pages.isEmpty }
    guard !documents.isEmpty else {
      let (id, name) = (set.candidate.id, set.loaded.set.name)
      throw Failure(.input, said("\(file.name) 里没有找到 \(id)（\(name)）的表"))
    }
    return (set, documents)
  }

  /// The set of a text, and where it has its pages there.
  private func set(of file: TextFile) throws(Failure) -> (ShelvedSet, DocumentOutline) {
    if isNamed, let only = entries.first {
      let set = try ready(only)
      return (set, set.candidate.reader.outline(of: file.text))
    }
    let recognition = try recognition(of: file)
    if let entry = entries.first(where: { $0.id == recognition.set }),
      let outline = recognition.outline
    {
      return (try ready(entry), outline)
    }
    let known = recognition.candidates.isEmpty ? entries.map(\.id) : recognition.candidates
    let reason =
      recognition.candidates.isEmpty
      ? said("认不出是哪一套表") : said("像是 \(known.joined(separator: said("、")))，拿不准")
    throw Failure(
      .input, "\(file.name) \(reason)", said("用 --set 指明一套：\(known.joined(separator: said("、")))"))
  }

  /// Looks at the sets of the text's year first, and at the others only where those leave a doubt.
  private func recognition(of file: TextFile) throws(Failure) -> Recognition {
    let year = file.text.year
    let likely = entries.filter { $0.year == year }
    let recognition = Recognition(file.text, among: try candidates(likely))
    guard !recognition.isCertain else { return recognition }
    return Recognition(file.text, among: try candidates(entries))
  }

  private func candidates(_ entries: [TemplateLibrary.Entry]) throws(Failure) -> [SetCandidate] {
    try held.withLock { held throws(Failure) in
      try load(entries.map(\.id).filter { held.sets[$0] == nil }, into: &held)
      return entries.compactMap { held.sets[$0.id]?.candidate }
    }
  }

  private func ready(_ entry: TemplateLibrary.Entry) throws(Failure) -> ShelvedSet {
    try held.withLock { held throws(Failure) in
      if let ready = held.ready[entry.id] { return ready }
      if held.sets[entry.id] == nil { try load([entry.id], into: &held) }
      guard let set = held.sets[entry.id] else { throw Failure(.missing, said("没有套表 \(entry.id)")) }
      let ready = ShelvedSet(set.loaded, candidate: set.candidate)
      held.ready[entry.id] = ready
      return ready
    }
  }

  private func load(_ ids: [String], into held: inout Held) throws(Failure) {
    do throws(TemplateErrors) {
      for set in try library.load(ids) { held.sets[set.set.id] = (set, set.candidate) }
    } catch {
      throw Failure(error)
    }
  }
}
