/// Why a text is not taken, in one sentence.
struct Refusal: Error, Hashable {
  var sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}
