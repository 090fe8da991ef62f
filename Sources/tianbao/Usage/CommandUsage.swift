/// What the help says about one command.
struct CommandUsage {
  /// The words after `tianbao`: `new`, `templates lint`; empty for the program itself.
  var name: String
  /// What follows the name: `DRAFT... [--strict]`.
  var parameters: String
  /// One sentence: what it does.
  var summary: String
  /// Options of its own, each with what it means.
  var options: [Option] = []

  struct Option {
    /// `--form FORM`.
    var flag: String
    var meaning: String

    /// `FORM`; empty if it takes no value.
    var placeholder: String { String(flag.dropFirst(name.count).drop { $0 == " " }) }
    /// `--form`.
    var name: String { String(flag.prefix { $0 != " " }) }
    var takesValue: Bool { flag.contains(" ") }
  }

  /// The words an option takes, where it takes no others: `text`, `json` of `[--format text|json]`.
  func values(of option: String) -> [String]? {
    let bracketed = parameters.split(separator: "[").first { $0.hasPrefix(option + " ") }
    let words = bracketed?.prefix { $0 != "]" }.dropFirst(option.count + 1).split(separator: "|")
    // `DRAFT|FILE` says what a word may be, not which words there are.
    return words.flatMap { words in
      words.count > 1 && words.allSatisfy { $0 == $0.lowercased() } ? words.map(String.init) : nil
    }
  }

  /// `tianbao check DRAFT... [--strict]`.
  var synopsis: String {
    ["tianbao", name, parameters].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
