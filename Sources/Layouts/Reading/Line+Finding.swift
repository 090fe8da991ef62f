import Forms

extension [Line] {
  /// The first line with this id; only what is found is copied. O(n).
  func first(withID id: String) -> Line? {
    indices.first { self[$0].id == id }.map { self[$0] }
  }
}
