import Glibc

/// Measures the release program and its engine, and prints medians and 99th percentiles.
///
/// Whole processes behind a pseudo-terminal are measured from the key written to the last byte of the
/// painted frame, beside `cat` on the same machine, since shared machines are noisy.
@main
enum Program {
  static func main() throws {
    let bench = try Bench()
    let measurements = try [
      bench.firstPrompt(), bench.echo(), bench.keystroke(), bench.recheck(), bench.check(),
      bench.paste(), bench.take(), bench.audit(), bench.auditMany(),
    ]
    for measurement in measurements { print(measurement.line) }
    exit(measurements.allSatisfy(\.isWithin) ? 0 : 1)
  }
}
