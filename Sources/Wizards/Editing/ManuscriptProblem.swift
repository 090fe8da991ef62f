/// Why a line of an edited text is not taken.
struct ManuscriptProblem: Error, Hashable {
  /// The number of the line, from 1.
  var line: Int
  var reason: Reason

  enum Reason: Hashable {
    /// In words.
    case refused(String)
    /// A line above is about the same row.
    case repeats(line: Int, key: Int)
  }
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
    // The numbers that lines get among the remarks, by those they had.
    var numbers: [Int: Int] = [:]
    for line in ManuscriptPiece.lines(of: text) where !line.text.hasPrefix(mark) {
      let own = problems.filter { $0.line == line.number }
      numbers[line.number] = lines.count + own.count + 1
      let words = own.map { $0.sentence(numbers) }
      lines += words.map { mark + $0 } + [line.text]
      sentences += words.map { Phrases.wrongLine(lines.count, $0) }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return (lines.map { $0 + "\n" }.joined(), sentences)
  }

  private func sentence(_ numbers: [Int: Int]) -> String {
    switch reason {
    case .refused(let sentence): sentence
    case .repeats(let line, let key): Phrases.writtenAlready(key, line: numbers[line] ?? line)
    }
  }
}
