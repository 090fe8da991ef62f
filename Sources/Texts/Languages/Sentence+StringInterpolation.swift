extension Sentence {
  /// Gathers the pieces: in Chinese the sentence itself, else its key and the values.
  package struct StringInterpolation: StringInterpolationProtocol {
    private var text = ""
    private var values: [String] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 2)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }

    package mutating func appendInterpolation(_ value: String) {
      if Language.ofProcess == .chinese {
        text += value
      } else {
        text += EnglishSentences.mark
        values.append(value)
      }
    }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendInterpolation(value.description)
    }

    package mutating func appendInterpolation(_ error: any Error) {
      appendInterpolation(String(describing: error))
    }

    var said: String {
      Language.ofProcess == .chinese ? text : EnglishSentences.said(text, values)
    }
  }
}
