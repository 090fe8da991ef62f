/// A sentence a person reads: written in Chinese, said in the language of the process.
///
/// In Chinese it costs what an ordinary string costs. In English the pieces become a key, `%@` for
/// each value, that is looked up among the translations; one that has none is said in Chinese.
package struct Sentence: ExpressibleByStringInterpolation, Sendable {
  fileprivate var text: String

  package init(stringLiteral chinese: String) {
    text = Language.ofProcess == .chinese ? chinese : EnglishSentences.said(chinese, [])
  }

  package init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.said
  }
}

/// The sentence in the language of the process.
package func said(_ sentence: Sentence) -> String { sentence.text }
