import Texts

/// The characters of a printed text that count when words are compared: folded, without white space.
///
/// It goes as far as `limit`; nothing a picture prints is longer, so a longer text equals none of it.
struct FoldedText: Hashable {
  /// The most characters that are kept.
  static let limit = 400
  /// The text without any.
  static let empty = FoldedText(scalars: [])

  let scalars: [Unicode.Scalar]

  init(_ text: some StringProtocol) {
    scalars = String(text).comparableScalars(limit: Self.limit)
  }

  init(scalars: some Sequence<Unicode.Scalar>) {
    self.scalars = Array(scalars)
  }

  var count: Int { scalars.count }
  var isEmpty: Bool { scalars.isEmpty }

  /// What follows these words at the beginning; `nil` if the text does not begin with them.
  func rest(after words: FoldedText) -> ArraySlice<Unicode.Scalar>? {
    guard count >= words.count, scalars.starts(with: words.scalars) else { return nil }
    return scalars[words.count...]
  }

  /// What stands before these words at the end; `nil` if the text does not end with them.
  func rest(before words: FoldedText) -> ArraySlice<Unicode.Scalar>? {
    guard count >= words.count, scalars.suffix(words.count).elementsEqual(words.scalars) else {
      return nil
    }
    return scalars.dropLast(words.count)
  }

  /// Whether these words stand anywhere in it.
  func contains(_ words: FoldedText) -> Bool {
    (0...max(0, count - words.count)).contains { scalars[$0...].starts(with: words.scalars) }
  }

  /// As a text again.
  var text: String { String(scalars: scalars[...]) }

  /// One number of all characters: each by itself would cost ten times as much.
  func hash(into hasher: inout Hasher) {
    hasher.combine(scalars.reduce(UInt64(count)) { $0 &* 0x100_0193 &+ UInt64($1.value) })
  }

  static func + (left: FoldedText, right: FoldedText) -> FoldedText {
    left.isEmpty ? right : FoldedText(scalars: (left.scalars + right.scalars).prefix(limit))
  }
}
