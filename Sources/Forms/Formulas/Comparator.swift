/// How two sums compare.
package enum Comparator: String, Hashable, Sendable {
  case equal = "=="
  case atMost = "<="
  case atLeast = ">="
}
