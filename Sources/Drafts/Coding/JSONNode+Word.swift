extension JSONNode {
  /// One of the words of a closed list.
  func word<Word: RawRepresentable<String>>(of known: [Word]) throws(JSONFault) -> Word {
    let text = try text()
    guard let word = known.first(where: { $0.rawValue == text }) else {
      throw fault(.unknownWord(text, known: known.map(\.rawValue)))
    }
    return word
  }
}
