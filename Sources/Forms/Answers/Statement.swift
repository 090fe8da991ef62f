/// A figure stated beside a defined cell: what an accounting system or a publication prints there.
package enum Statement: Hashable, Sendable {
  case figure(Value)
  /// Printed blank.
  case blank
}
