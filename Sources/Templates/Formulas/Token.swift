/// A word, a quoted text or a sign of a formula.
struct Token: Hashable {
  enum Kind: Hashable {
    /// Letters and digits: an id, a code, a number, or a Chinese word.
    case word
    /// A text in quotes.
    case quoted
    /// `+ - * ( ) , . : > = == <= >= / $`
    case sign
    case end
  }

  var kind: Kind
  var text: String
  /// Characters from the beginning of the formula.
  var offset: Int
}
