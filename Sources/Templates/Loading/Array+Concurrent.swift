import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What comes of each element, in their order; worked on by all cores at once.
  func concurrentMap<Outcome: Sendable>(_ work: @Sendable (Element) -> Outcome) -> [Outcome] {
    let outcomes = Mutex([Outcome?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let outcome = work(self[index])
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock(\.self).compactMap(\.self)
  }
}
