/// How a printed cell fits a place of the picture.
struct CellFit: Hashable {
  /// What had to be passed over.
  enum Manner: Hashable {
    /// Nothing but white space and the width of brackets.
    case plain
    /// The words are not printed to their end.
    case cutShort
    /// More is printed behind the words.
    case extended
    /// A character or two differ.
    case near
    /// A stray sign before the words.
    case strayBefore
    /// The words and the figure of the next cell in one.
    case withFigure
    /// The words and those below them in one.
    case joinedBelow
    /// The words or the figure of the row above.
    case sunk
    /// A text where a number belongs.
    case mismatch
    /// A line with this label and another ordinal.
    case otherOrdinal
    /// A name that the template does not have.
    case unknownName
    /// A name without the words around it.
    case bare
  }

  var gain: Int
  var manner: Manner

  init(_ gain: Int, _ manner: Manner = .plain) {
    self.gain = gain
    self.manner = manner
  }

  /// Whether it alone shows which row this is.
  var isEvidence: Bool { gain >= 5 }
  /// Whether words, a name or a code stand there letter by letter.
  var isProof: Bool { gain >= 8 && manner == .plain }
}
