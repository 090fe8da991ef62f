/// Why a line of an edited text is not taken.
struct ManuscriptProblem: Error, Hashable {
  /// The number of the line, from 1.
  var line: Int
  var sentence: String
}

extension ManuscriptProblem {
  /// Begins a remark that says what is wrong with the line beneath it.
  static let mark = "#! "

  /// The text with each problem as a remark above its line, and what is said of them, with the
  /// numbers of the lines as they are now.
  static func mark(
    _ problems: [ManuscriptProblem], in text: String
  ) -> (text: String, sentences: [String]) {
    var (lines, sentences): ([String], [String]) = ([], [])
    for line in ManuscriptPiece.lines(of: text) {
      let own = problems.filter { $0.line == line.number }
      for problem in own where !line.text.hasPrefix(mark) { lines.append(mark + problem.sentence) }
      if !line.text.hasPrefix(mark) { lines.append(line.text) }
      sentences += own.map { Phrases.wrongLine(lines.count, $0.sentence) }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return (lines.map { $0 + "\n" }.joined(), sentences)
  }
}
