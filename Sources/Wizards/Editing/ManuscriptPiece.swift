import Texts

/// A place of an edited text and what stands beneath it.
struct ManuscriptPiece: Hashable {
  /// One line and its number in the text, from 1.
  struct Line: Hashable {
    var number: Int
    var text: String
  }

  /// The name of the place, without its `/`; empty for lines before the first one.
  var place: String
  /// The number of the line that names it.
  var number: Int
  /// What stands beneath, without blank lines.
  var lines: [Line] = []

  /// Whether a line is said to the reader only.
  static func isRemark(_ line: String) -> Bool { line.hasPrefix("#") || line.hasPrefix("＃") }

  /// The pieces of a text in order.
  static func pieces(of text: String) -> [ManuscriptPiece] {
    var pieces: [ManuscriptPiece] = []
    for line in lines(of: text) where !isRemark(line.text) {
      if line.text.hasPrefix("/") {
        let place = String(line.text.dropFirst()).trimmed
        pieces.append(ManuscriptPiece(place: place, number: line.number))
      } else if !line.text.trimmed.isEmpty {
        if pieces.isEmpty { pieces.append(ManuscriptPiece(place: "", number: line.number)) }
        pieces[pieces.count - 1].lines.append(line)
      }
    }
    return pieces
  }

  /// The lines of a text, numbered; control characters never reach an answer.
  static func lines(of text: String) -> [Line] {
    let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    return body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { number, line in
        let kept = line.unicodeScalars.filter { !$0.isControl || $0 == "\t" }
        return Line(number: number + 1, text: String(String.UnicodeScalarView(kept)))
      }
  }
}
