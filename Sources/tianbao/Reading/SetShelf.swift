import Forms
import Layouts
import Templates

/// The template sets a text may belong to, each loaded once a process.
struct SetShelf: Sendable {
  private let sets: [LoadedSet]
  /// Whether the set was named and is not to be found out.
  private let isNamed: Bool

  /// All sets there are, or the named one.
  init(_ workplace: Workplace, named name: String?) throws {
    isNamed = name != nil
    sets = try (name.map { [$0] } ?? workplace.sets.map(\.id)).map { try workplace.load($0) }
  }

  /// The documents of a text with the set they belong to; throws where that is not clear, or where
  /// no table or sheet of the set is found.
  func documents(in file: TextFile) throws(Failure) -> (set: LoadedSet, documents: [ReadDocument]) {
    let set = try set(of: file)
    let reader = DocumentReader(set.printedForms, year: set.set.year)
    let documents = reader.read(file.lines).filter { !$0.pages.isEmpty }
    guard !documents.isEmpty else {
      throw Failure(.input, "\(file.name) 里没有找到 \(set.set.id)（\(set.set.name)）的表")
    }
    return (set, documents)
  }

  private func set(of file: TextFile) throws(Failure) -> LoadedSet {
    if isNamed, let only = sets.first { return only }
    let candidates = sets.map {
      SetCandidate(id: $0.set.id, year: $0.set.year, forms: $0.printedForms)
    }
    let recognition = Recognition(file.lines, among: candidates)
    if let set = sets.first(where: { $0.set.id == recognition.set }) { return set }
    let known = recognition.candidates.isEmpty ? sets.map(\.set.id) : recognition.candidates
    let reason =
      recognition.candidates.isEmpty ? "认不出是哪一套表" : "像是 \(known.joined(separator: "、"))，拿不准"
    throw Failure(
      .input, "\(file.name) \(reason)", "用 --set 指明一套：\(known.joined(separator: "、"))")
  }
}
