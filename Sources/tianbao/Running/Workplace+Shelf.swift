extension Workplace {
  /// The sets texts are compared with: all there are, or the named one.
  func shelf(named name: String?) throws -> SetShelf {
    if let name { try known(name) }
    return SetShelf(library, named: name)
  }
}
