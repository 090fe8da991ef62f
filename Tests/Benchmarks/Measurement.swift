/// Times of one thing done many times, in milliseconds, and the bar it is held to.
struct Measurement {
  var name: String
  var milliseconds: [Double]
  /// What the 99th percentile (or the median, where `barIsMedian`) may be; `nil` for comparison only.
  var bar: Double?
  var barIsMedian = false
  /// The most memory the process held, in megabytes, and what it may hold.
  var memory: Double?
  var memoryBar = 60.0

  var median: Double { percentile(50) }
  var p99: Double { percentile(99) }

  var isWithin: Bool {
    let isFast = bar.map { (barIsMedian ? median : p99) <= $0 } ?? true
    return isFast && (memory.map { $0 <= memoryBar } ?? true)
  }

  /// `check: n 100, median 18.20 ms, p99 22.10 ms (median ≤ 30), 34.1 MB (≤ 60)`.
  var line: String {
    let limit = bar.map { " (\(barIsMedian ? "median" : "p99") <= \(Self.text($0)))" } ?? ""
    let size = memory.map { ", peak \(Self.text($0)) MB (<= \(Self.text(memoryBar)))" } ?? ""
    return "\(name): n \(milliseconds.count), median \(Self.text(median)) ms, "
      + "p99 \(Self.text(p99)) ms\(limit)\(size)\(isWithin ? "" : "  OVER")"
  }

  private func percentile(_ share: Int) -> Double {
    let sorted = milliseconds.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, sorted.count * share / 100)]
  }

  private static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
