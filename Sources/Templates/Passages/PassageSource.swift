import Forms

/// A part of the running text as it is written in a file, before its formulas are read.
struct PassageSource {
  var id: Marked
  var headings: [String]
  var fragments: [FragmentSource] = []
  var relations: [Marked] = []

  /// A sentence with its mark.
  struct FragmentSource {
    var need: PassageFragment.Need
    var parts: [Part]
    /// Names of the last list and what they stand for.
    var items: [Marked] = []
  }

  enum Part {
    case words(String)
    case hole(HoleSource)
    case anything
  }

  /// The ids that its holes have.
  var holeIDs: [Marked] {
    fragments.flatMap(\.parts).compactMap { part in
      guard case .hole(let hole) = part else { return nil }
      return hole.id
    }
  }
}
