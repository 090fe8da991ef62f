import Foundation
import Synchronization

/// Works on items, one a desk at a time, and delivers the results in the order of the items as they
/// come.
///
/// A desk is what one thread works with, made when it is needed, `width` of them at most: threads that
/// share values wait for each other whenever one takes hold of them. At most twice as many results as
/// desks wait for an earlier one, so memory stays flat however many items there are. `deliver` runs in
/// one thread, the caller's; what it throws ends the work.
func inOrder<Item: Sendable, Desk: Sendable, Outcome: Sendable>(
  _ items: some Sequence<Item>, width: Int, desk makeDesk: () throws -> Desk,
  work: @escaping @Sendable (Desk, Item) -> Outcome, deliver: (Outcome) throws -> Void
) throws {
  let bench = Bench<Desk, Outcome>()
  let width = max(width, 1)
  var next = items.makeIterator()
  var (started, delivered, isAtEnd) = (0, 0, false)
  while true {
    while !isAtEnd, started < delivered + 2 * width, bench.running(of: started) < width {
      guard let item = next.next() else {
        isAtEnd = true
        break
      }
      let (number, desk) = (started, try bench.freeDesk() ?? makeDesk())
      started += 1
      DispatchQueue.global().async { bench.put(work(desk, item), number, desk) }
    }
    guard delivered < started else { return }
    if let outcome = bench.take(delivered) {
      delivered += 1
      try deliver(outcome)
    } else {
      bench.wait()
    }
  }
}

/// Where results wait to be delivered, and desks for work.
private final class Bench<Desk: Sendable, Outcome: Sendable>: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let state = Mutex(State())

  private struct State {
    var outcomes: [Int: Outcome] = [:]
    var finished = 0
    var free: [Desk] = []
  }

  /// Leaves a result, and the desk it was made at.
  func put(_ outcome: Outcome, _ number: Int, _ desk: Desk) {
    state.withLock {
      $0.outcomes[number] = outcome
      $0.finished += 1
      $0.free.append(desk)
    }
    done.signal()
  }

  func take(_ number: Int) -> Outcome? {
    state.withLock { $0.outcomes.removeValue(forKey: number) }
  }

  /// A desk that nobody works at any more, taken; `nil` where there is none.
  func freeDesk() -> Desk? { state.withLock { $0.free.popLast() } }

  /// How many of those started are still worked on.
  func running(of started: Int) -> Int { started - state.withLock(\.finished) }

  /// Waits until one more is done.
  func wait() { done.wait() }
}
