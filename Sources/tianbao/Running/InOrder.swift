import Foundation
import Synchronization

/// Works on items, `width` at a time, and delivers the results in the order of the items as they come.
///
/// At most twice as many results as there are workers wait for an earlier one, so memory stays flat
/// however many items there are. `deliver` runs in one thread, the caller's; what it throws ends the
/// work.
func inOrder<Item: Sendable, Outcome: Sendable>(
  _ items: some Sequence<Item>, width: Int, work: @escaping @Sendable (Item) -> Outcome,
  deliver: (Outcome) throws -> Void
) throws {
  let bench = Bench<Outcome>()
  let width = max(width, 1)
  var next = items.makeIterator()
  var (started, delivered, isAtEnd) = (0, 0, false)
  while true {
    while !isAtEnd, started < delivered + 2 * width, bench.running(of: started) < width {
      guard let item = next.next() else {
        isAtEnd = true
        break
      }
      let number = started
      started += 1
      DispatchQueue.global().async { bench.put(work(item), number) }
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

/// Where results wait to be delivered.
private final class Bench<Outcome: Sendable>: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let state = Mutex(State())

  private struct State {
    var outcomes: [Int: Outcome] = [:]
    var finished = 0
  }

  func put(_ outcome: Outcome, _ number: Int) {
    state.withLock {
      $0.outcomes[number] = outcome
      $0.finished += 1
    }
    done.signal()
  }

  func take(_ number: Int) -> Outcome? {
    state.withLock { $0.outcomes.removeValue(forKey: number) }
  }

  /// How many of those started are still worked on.
  func running(of started: Int) -> Int { started - state.withLock(\.finished) }

  /// Waits until one more is done.
  func wait() { done.wait() }
}
