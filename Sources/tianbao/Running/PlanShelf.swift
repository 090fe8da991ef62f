import Rules
import Synchronization

/// The template sets of drafts, each made ready when the first draft of it comes, once a process.
final class PlanShelf: Sendable {
  private let workplace: Workplace
  private let plans = Mutex<[String: Plan]>([:])

  init(_ workplace: Workplace) { self.workplace = workplace }

  /// The set with this id, ready to compute; throws where there is none or it cannot be read.
  func plan(_ set: String) throws -> Plan {
    try plans.withLock { plans in
      if let plan = plans[set] { return plan }
      let plan = Plan(try workplace.set(set))
      plans[set] = plan
      return plan
    }
  }
}
