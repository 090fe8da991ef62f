import Forms
import Layouts
import Synchronization
import Templates

/// The template sets a text may belong to, each made ready once a process.
final class SetShelf: Sendable {
  private let sets: [(loaded: LoadedSet, candidate: SetCandidate)]
  /// Whether the set was named and is not to be found out.
  private let isNamed: Bool
  /// The sets that texts were found to belong to, by id.
  private let ready = Mutex<[String: ShelvedSet]>([:])

  /// All sets there are, or only the one that was named.
  init(_ sets: [LoadedSet], isNamed: Bool) {
    self.sets = sets.map { ($0, $0.candidate) }
    self.isNamed = isNamed
  }

  /// The documents of a text with the set they belong to; throws where that is not clear, or where
  /// no table or sheet of the set is found.
  func documents(in file: TextFile) throws(Failure) -> (set: ShelvedSet, documents: [ReadDocument])
  {
    let set = try set(of: file)
    let documents = set.candidate.reader.read(file.text).filter { !$0.pages.isEmpty }
    guard !documents.isEmpty else {
      let (id, name) = (set.candidate.id, set.loaded.set.name)
      throw Failure(.input, "\(file.name) 里没有找到 \(id)（\(name)）的表")
    }
    return (set, documents)
  }

  private func set(of file: TextFile) throws(Failure) -> ShelvedSet {
    if isNamed, let only = sets.first { return prepared(only.loaded, only.candidate) }
    let recognition = Recognition(file.text, among: sets.map(\.candidate))
    if let set = sets.first(where: { $0.candidate.id == recognition.set }) {
      return prepared(set.loaded, set.candidate)
    }
    let known = recognition.candidates.isEmpty ? sets.map(\.candidate.id) : recognition.candidates
    let reason =
      recognition.candidates.isEmpty ? "认不出是哪一套表" : "像是 \(known.joined(separator: "、"))，拿不准"
    throw Failure(
      .input, "\(file.name) \(reason)", "用 --set 指明一套：\(known.joined(separator: "、"))")
  }

  private func prepared(_ loaded: LoadedSet, _ candidate: SetCandidate) -> ShelvedSet {
    ready.withLock { ready in
      if let set = ready[candidate.id] { return set }
      let set = ShelvedSet(loaded, candidate: candidate)
      ready[candidate.id] = set
      return set
    }
  }
}
