/// A sentence, or a piece of one, with its holes.
package struct PassageFragment: Hashable, Sendable {
  /// How often a text has it.
  package enum Need: Hashable, Sendable {
    /// Once; what is not found is 未能核对.
    case once
    /// Once or not at all.
    case optional
    /// Any number of times, one after another.
    case repeated
    /// Never: where it is found the rule of the first text has something to say.
    case never(rule: String, words: String)
  }

  /// Fixed words or a hole.
  package enum Part: Hashable, Sendable {
    /// White space, line breaks and the width of brackets make no difference.
    case words(String)
    case hole(PassageHole)
    /// Any words up to the next part, inside the sentence.
    case anything
  }

  package var need: Need
  package var parts: [Part]

  package init(need: Need = .once, parts: [Part]) {
    self.need = need
    self.parts = parts
  }

  package var holes: [PassageHole] {
    parts.compactMap { if case .hole(let hole) = $0 { hole } else { nil } }
  }

  /// Its fixed words with … for the holes, for saying what was not found.
  package var words: String {
    parts.map { if case .words(let words) = $0 { words } else { "…" } }.joined()
  }
}
